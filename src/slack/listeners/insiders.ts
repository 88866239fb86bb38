/** Lets only people of the company through to a listener. Others are told so, and nobody else is. */
import type { SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt'
import * as v from 'valibot'
import { noticeView } from '../../web-api/blocks/notice.ts'
import { wordsIn } from '../../words/words.ts'
import { isOutsider } from '../outsiders.ts'
import { DeedSchema } from '../receiving/interaction.ts'
import type { Services } from '../services.ts'

interface Deed {
  readonly body: unknown
  readonly ack: () => Promise<void>
}
type Submission = SlackViewMiddlewareArgs<ViewSubmitAction>

type Listener<A> = (services: Services) => (args: A) => Promise<void>

/** `inside` goes before presses and shortcuts, `submitted` before submissions. */
export const insidersOnly = (services: Services) => ({
  inside:
    <A extends Deed>(listener: Listener<A>) =>
    async (args: A): Promise<void> => {
      const deed = v.parse(DeedSchema, args.body)
      if (!(await isOutsider(deed.tenant, deed.user.id, services))) return listener(services)(args)
      await refuse(deed, services)
      await args.ack()
    },
  submitted:
    (listener: Listener<Submission>) =>
    async (args: Submission): Promise<void> => {
      const { tenant, user } = v.parse(DeedSchema, args.body)
      if (!(await isOutsider(tenant, user.id, services))) return listener(services)(args)
      const { outsider } = wordsIn(await services.languageOf(tenant.team, user.id)).tells
      await args.ack({ response_action: 'update', view: noticeView(outsider) })
    },
})

/** Says so where they pressed, or in a direct message. */
async function refuse(
  { tenant, user, channel, container, trigger_id, response_url }: v.InferOutput<typeof DeedSchema>,
  services: Services,
): Promise<void> {
  const { team } = tenant
  const { outsider } = wordsIn(await services.languageOf(team, user.id)).tells
  await services.receive(team, {
    key: `outsider/${trigger_id}`,
    onlyInEasel: false,
    errand: {
      kind: 'tell',
      channel: channel?.id ?? user.id,
      threadTs: container?.thread_ts ?? null,
      userId: user.id,
      responseUrl: response_url ?? null,
      text: outsider,
    },
  })
}
