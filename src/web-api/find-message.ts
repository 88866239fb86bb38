/** Finds a message of Easel's own that a crash or a lost answer has left behind. */
import * as v from 'valibot'
import { type Result, err, ok } from '../lib/result.ts'
import type { CallSlack } from './client.ts'
import type { SlackFailure } from './failures.ts'
import { orNull, readable } from './lenient.ts'
import { EVENT_TYPE } from './messages.ts'

/** Slack's clock and ours may differ by so much. */
const CLOCK_SKEW_SECONDS = 60

/** A page of conversations.replies; apps outside the Marketplace get no more than 15. */
const FIND_LIMIT = 15

/** Every app may post such metadata, of any shape: what is not ours is not ours, and breaks nothing. */
const MessageSchema = v.object({
  ts: v.string(),
  user: orNull(v.string()),
  bot_id: orNull(v.string()),
  metadata: v.object({
    event_type: v.literal(EVENT_TYPE),
    event_payload: v.object({ turn_id: v.string() }),
  }),
})
type Message = v.InferOutput<typeof MessageSchema>

const PageSchema = v.object({ messages: readable(MessageSchema) })

/**
 * The ts of the message that was posted for a turn, or null. Looked for only after a crash or a lost
 * answer, since the method may be limited to one call a minute.
 * @param after the ts of what the message answers: it is later than this
 */
export async function findMessage(
  call: CallSlack,
  at: { readonly channel: string; readonly threadTs: string | null },
  turnId: string,
  after: string,
): Promise<Result<string | null, SlackFailure>> {
  const method = at.threadTs === null ? 'conversations.history' : 'conversations.replies'
  const answer = await call(method, {
    channel: at.channel,
    ...(at.threadTs === null ? {} : { ts: at.threadTs }),
    oldest: (Number(after) - CLOCK_SKEW_SECONDS).toFixed(6),
    limit: FIND_LIMIT,
    include_all_metadata: true,
  })
  if (!answer.ok) return answer
  const page = v.safeParse(PageSchema, answer.value)
  const marked = page.success
    ? page.output.messages.filter(({ metadata }) => metadata.event_payload.turn_id === turnId)
    : []
  return marked.length === 0 ? ok(null) : ownOf(marked, call)
}

const SelfSchema = v.object({ user_id: orNull(v.string()), bot_id: orNull(v.string()) })

/** Which of them Easel has posted: metadata can be copied by every app that reads the channel. */
async function ownOf(
  marked: readonly Message[],
  call: CallSlack,
): Promise<Result<string | null, SlackFailure>> {
  const answer = await call('auth.test', {})
  if (!answer.ok) return answer
  const self = v.safeParse(SelfSchema, answer.value)
  if (!self.success) return err({ reason: 'unavailable' })
  const { user_id: userId, bot_id: botId } = self.output
  const own = marked.find(
    ({ user, bot_id }) =>
      (userId !== null && user === userId) || (botId !== null && bot_id === botId),
  )
  return ok(own?.ts ?? null)
}
