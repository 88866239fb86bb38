/** Reads a press of one of Easel's buttons or of an entry of its menu. Pure. */
import * as v from 'valibot'

const ActionSchema = v.object({
  action_id: v.string(),
  value: v.optional(v.nullable(v.string()), null),
  selected_option: v.optional(v.nullable(v.object({ value: v.string() })), null),
})

const BodySchema = v.object({
  trigger_id: v.string(),
  response_url: v.optional(v.nullable(v.string()), null),
  user: v.object({ id: v.string() }),
  channel: v.object({ id: v.string() }),
  message: v.object({ ts: v.string(), thread_ts: v.optional(v.string()) }),
  actions: v.tupleWithRest([ActionSchema], v.unknown()),
})

export interface Pressed {
  /** `redo` for `easel.redo`, whether it is a button or an entry of the menu. */
  readonly name: string
  /** Whether it was an entry of the menu. */
  readonly isEntry: boolean
  readonly turnId: string
  /** Which of the turn's pictures it is about, counted from 1. */
  readonly picture: number
  /** What stands behind the turn's id, e.g. a size; empty where there is nothing. */
  readonly detail: string
  readonly triggerId: string
  readonly responseUrl: string | null
  readonly userId: string
  readonly channel: string
  readonly threadTs: string
  /** The thread in which the presser sees an answer; null: the channel, for its first message. */
  readonly toldIn: string | null
}

/** What was pressed; null where it is not one of ours. */
export function readPressed(body: unknown): Pressed | null {
  const parsed = v.safeParse(BodySchema, body)
  if (!parsed.success) return null
  const { actions, message, channel, user, trigger_id, response_url } = parsed.output
  const [action] = actions
  const chosen = action.selected_option?.value
  const words = chosen ?? `${action.action_id.split(':')[0]}:${action.value ?? ''}`
  const [, name, turnId, picture, detail] =
    /^easel\.([a-z_]+):(\w+)(?:-(\d{1,3}))?(?::(.*))?$/.exec(words) ?? []
  if (name === undefined || turnId === undefined) return null
  const threadTs = message.thread_ts ?? message.ts
  return {
    name,
    isEntry: chosen !== undefined,
    turnId,
    picture: Number(picture ?? 1),
    detail: detail ?? '',
    triggerId: trigger_id,
    responseUrl: response_url,
    userId: user.id,
    channel: channel.id,
    threadTs,
    toldIn: threadTs === message.ts ? null : threadTs,
  }
}
