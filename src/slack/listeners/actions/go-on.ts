import type { SlackActionMiddlewareArgs } from '@slack/bolt'
import * as v from 'valibot'
import { isMember } from '../../../web-api/is-member.ts'
import { wordsIn } from '../../../words/words.ts'
import { tenantOf } from '../../receiving/tenant.ts'
import type { Services } from '../../services.ts'
import { openEdit } from './edit.ts'
import { tellPresser } from './tell-presser.ts'

/** It is pressed in an ephemeral message or on the Home tab, so its value says what it is about. */
const PressSchema = v.object({
  trigger_id: v.string(),
  response_url: v.nullish(v.string(), null),
  user: v.object({ id: v.string() }),
  channel: v.nullish(v.object({ id: v.string() }), null),
  actions: v.tupleWithRest(
    [v.object({ value: v.pipe(v.string(), v.regex(/^\w+:[CDG]\w+:[\d.]+$/)) })],
    v.unknown(),
  ),
})

/** “Go on from here”, below a picture that was found: the form for its thread, for whoever is still in its channel. */
export const goOnPressed =
  (services: Services) =>
  async ({ body, ack }: SlackActionMiddlewareArgs): Promise<void> => {
    const parsed = v.safeParse(PressSchema, body)
    if (parsed.success) await goOn(parsed.output, tenantOf(body).team, services)
    await ack()
  }

async function goOn(
  { trigger_id: triggerId, response_url: responseUrl, user, channel: where, actions }: Press,
  team: string,
  services: Services,
): Promise<void> {
  const [turnId = '', channel = '', threadTs = ''] = actions[0].value.split(':')
  const userId = user.id
  const presser = { channel: where?.id ?? userId, toldIn: null, userId, responseUrl, triggerId }
  if ((await isMember(services.call, channel, userId)) !== true) {
    const { find } = wordsIn(await services.languageOf(team, userId))
    return tellPresser(presser, find.noLonger, team, services)
  }
  const one = { name: 'edit', isEntry: false, turnId, picture: 1, detail: '', threadTs }
  await openEdit({ ...presser, ...one, channel }, team, services)
}

type Press = v.InferOutput<typeof PressSchema>
