/** Reads a press of a button that stands for a draft. Pure. */
import * as v from 'valibot'

/** Slack does not send the message along when it is an ephemeral one. */
const PressSchema = v.object({
  trigger_id: v.string(),
  response_url: v.nullish(v.string(), null),
  user: v.object({ id: v.string() }),
  channel: v.object({ id: v.string() }),
  container: v.object({ thread_ts: v.nullish(v.string(), null) }),
  actions: v.tupleWithRest([v.object({ value: v.string() })], v.unknown()),
})

export interface DraftPress {
  /** The id of the draft. */
  readonly draft: string
  readonly triggerId: string
  readonly userId: string
  readonly channel: string
  /** The thread in which the presser sees an answer; null: the channel. */
  readonly toldIn: string | null
  readonly responseUrl: string | null
}

/** What was pressed; null where it is not one of ours. */
export function readDraftPress(body: unknown): DraftPress | null {
  const parsed = v.safeParse(PressSchema, body)
  if (!parsed.success) return null
  const { actions, trigger_id, response_url, user, channel, container } = parsed.output
  return {
    draft: actions[0].value,
    triggerId: trigger_id,
    userId: user.id,
    channel: channel.id,
    toldIn: container.thread_ts,
    responseUrl: response_url,
  }
}
