/** Events: what people say, the Home tab, and who they are. Everything else is acknowledged and left alone. */
import * as v from 'valibot'
import { FilesSchema } from '../files.ts'
import {
  IdSchema,
  MAX_MESSAGE_LENGTH,
  TimestampSchema,
  lenient,
  optional,
  textOf,
} from '../shapes.ts'
import { TenantSchema } from './tenant.ts'
import { UninstalledSchema } from './uninstalled.ts'
import { UnsaidEventSchema, isUnsaid } from './unsaid.ts'

/** A message of a person. Bolt reads `user` and `channel` before any listener does. */
export const MessageSchema = v.object({
  type: v.picklist(['message', 'app_mention']),
  user: IdSchema,
  text: optional(textOf(MAX_MESSAGE_LENGTH)),
  ts: TimestampSchema,
  thread_ts: optional(TimestampSchema),
  /** Who wrote the first message of the thread. */
  parent_user_id: lenient(IdSchema),
  channel: IdSchema,
  channel_type: optional(v.string()),
  files: optional(FilesSchema),
  /** What it forwards, and previews: read where pictures are looked for. */
  attachments: v.optional(v.unknown()),
})
export type MessageEvent = v.InferOutput<typeof MessageSchema>

const HomeSchema = v.object({
  type: v.literal('app_home_opened'),
  user: IdSchema,
  tab: v.string(),
})

const PersonSchema = v.object({
  type: v.literal('user_change'),
  user: v.object({ id: IdSchema }),
})

const envelope = <T extends v.GenericSchema>(event: T) =>
  v.object({ type: v.literal('event_callback'), tenant: TenantSchema, event })

export const MessageEventSchema = envelope(MessageSchema)
export const HomeEventSchema = envelope(HomeSchema)
export const PersonEventSchema = envelope(PersonSchema)

/** What decides whether an event is worth reading. */
const GlanceSchema = v.object({
  event: v.object({
    type: v.string(),
    subtype: optional(v.string()),
    bot_id: optional(v.string()),
  }),
})

/** Subtypes of messages that people write; everything else is Slack's own or a bot's. */
const SAID_BY_PEOPLE = new Set([undefined, 'file_share', 'thread_broadcast'])

/** The schema that reads an event; null: Easel does nothing about it; undefined: no event at all. */
export function schemaOfEvent(payload: unknown) {
  const glance = v.safeParse(GlanceSchema, payload)
  if (!glance.success) return undefined
  const { type, subtype, bot_id: bot } = glance.output.event
  if (type === 'app_home_opened') return HomeEventSchema
  if (type === 'app_uninstalled' || type === 'tokens_revoked') return UninstalledSchema
  if (type === 'user_change') return PersonEventSchema
  if (isUnsaid(payload)) return UnsaidEventSchema
  const isMessage = type === 'message' || type === 'app_mention'
  return isMessage && !bot && SAID_BY_PEOPLE.has(subtype) ? MessageEventSchema : null
}
