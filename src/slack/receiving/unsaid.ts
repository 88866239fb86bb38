/** Messages that are gone: https://docs.slack.dev/reference/events/message/message_deleted */
import * as v from 'valibot'
import {
  IdSchema,
  MAX_MESSAGE_LENGTH,
  TimestampSchema,
  lenient,
  optional,
  textOf,
} from '../shapes.ts'
import { TenantSchema } from './tenant.ts'

/** What the message was. Slack says who wrote it, and nobody who deleted it. */
const BeforeSchema = v.object({
  user: lenient(IdSchema),
  bot_id: lenient(v.string()),
  text: lenient(textOf(MAX_MESSAGE_LENGTH)),
  ts: lenient(TimestampSchema),
  thread_ts: lenient(TimestampSchema),
})

export const UnsaidEventSchema = v.object({
  type: v.literal('event_callback'),
  tenant: TenantSchema,
  event: v.object({
    type: v.literal('message'),
    subtype: v.picklist(['message_deleted', 'message_changed']),
    channel: IdSchema,
    channel_type: optional(v.string()),
    deleted_ts: lenient(TimestampSchema),
    previous_message: lenient(BeforeSchema),
  }),
})

const GoneSchema = v.object({
  event: v.object({
    type: v.literal('message'),
    subtype: v.picklist(['message_deleted', 'message_changed']),
    /** A first message that has replies leaves a stone in its place. */
    message: lenient(v.object({ subtype: v.literal('tombstone') })),
    previous_message: lenient(v.object({ bot_id: lenient(v.string()) })),
  }),
})

/** Whether an event says that a message of a person is gone. */
export function isUnsaid(payload: unknown): boolean {
  const read = v.safeParse(GoneSchema, payload)
  if (!read.success) return false
  const { subtype, message, previous_message: before } = read.output.event
  return !before?.bot_id && (subtype === 'message_deleted' || message !== undefined)
}
