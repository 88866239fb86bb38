import type { SlackActionMiddlewareArgs } from '@slack/bolt'
import * as v from 'valibot'
import { wordsIn } from '../../../words/words.ts'
import { NO_CONTEXT } from '../../compose/compose-context.ts'
import { choicesFor } from '../../compose/compose-state.ts'
import { helpFor } from '../../compose/improve-words.ts'
import { openCompose } from '../../compose/open-compose.ts'
import type { Services } from '../../services.ts'
import { readTenant } from '../../receiving/tenant.ts'
import { type Presser, tellPresser } from './tell-presser.ts'

/** Slack does not send the message along when it is an ephemeral one. */
const PressSchema = v.object({
  trigger_id: v.string(),
  response_url: v.nullish(v.string(), null),
  user: v.object({ id: v.string() }),
  channel: v.object({ id: v.string() }),
  container: v.object({ thread_ts: v.nullish(v.string(), null) }),
  actions: v.tupleWithRest([v.object({ value: v.string() })], v.unknown()),
})
type Press = v.InferOutput<typeof PressSchema>

/** “Open in the form”, below words that were improved or that describe a picture. */
export const useWordsPressed =
  (services: Services) =>
  async ({ body, ack }: SlackActionMiddlewareArgs): Promise<void> => {
    const tenant = readTenant(body)
    const press = v.safeParse(PressSchema, body)
    if (tenant !== null && press.success) await open(press.output, tenant.team, services)
    await ack()
  }

async function open(press: Press, team: string, services: Services): Promise<void> {
  const { trigger_id: triggerId, actions } = press
  const id = actions[0].value
  const language = await services.languageOf(team, press.user.id)
  const draft = await services.draftOf(team, id)
  if (draft === null || draft.opens === null)
    return tellPresser(presserOf(press), wordsIn(language).offers.wordsGone, team, services)
  const { words: prompt, aim } = draft.opens
  const { channel, threadTs, isNew, version, files } = aim
  const context = {
    ...NO_CONTEXT,
    language,
    channel,
    threadTs,
    isNew,
    version,
    files,
    responseUrl: press.response_url,
    draft: draft.before === '' ? null : id,
  }
  const chosen = choicesFor(aim.settings, aim.count, aim.isPrivate)
  await openCompose({ triggerId, context, prompt, chosen }, services, helpFor(context))
}

const presserOf = (press: Press): Presser => ({
  channel: press.channel.id,
  toldIn: press.container.thread_ts,
  userId: press.user.id,
  responseUrl: press.response_url,
  triggerId: press.trigger_id,
})
