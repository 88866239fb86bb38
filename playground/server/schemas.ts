/** The page's requests, checked at the door. */
import * as v from 'valibot'
import type {
  ActRequest,
  ClockRequest,
  CloseViewRequest,
  CommandRequest,
  DismissRequest,
  EditMessageRequest,
  LocaleRequest,
  MessageRequest,
  OpenHomeRequest,
  PersonRequest,
  SayRequest,
  ShortcutRequest,
  StateValues,
  SubmitRequest,
  Trouble,
} from '../protocol.ts'
import { LOCALE_IDS } from '../protocol.ts'

type SchemaOf<T> = v.GenericSchema<unknown, T>

const text = v.string()
const maybeText = v.exactOptional(text)
const maybeNull = v.exactOptional(v.nullable(text))

const option = v.object({
  text: v.object({
    type: v.picklist(['plain_text', 'mrkdwn']),
    text,
    emoji: v.exactOptional(v.boolean()),
  }),
  value: text,
  description: v.exactOptional(
    v.object({ type: v.literal('plain_text'), text, emoji: v.exactOptional(v.boolean()) }),
  ),
})

const element = v.object({
  type: text,
  value: maybeNull,
  selected_option: v.exactOptional(v.nullable(option)),
  selected_options: v.exactOptional(v.array(option)),
  selected_user: maybeNull,
  selected_conversation: maybeNull,
  selected_channel: maybeNull,
  selected_users: v.exactOptional(v.array(text)),
  selected_conversations: v.exactOptional(v.array(text)),
  selected_channels: v.exactOptional(v.array(text)),
  selected_date: maybeNull,
  selected_time: maybeNull,
  selected_date_time: v.exactOptional(v.nullable(v.number())),
  files: v.exactOptional(v.array(v.object({ id: text }))),
  rich_text_value: v.exactOptional(v.unknown()),
})

const values: SchemaOf<StateValues> = v.record(text, v.record(text, element))

const message = { user: text, channel: text, ts: text }

const container = v.variant('type', [
  v.object({ type: v.literal('message'), channel: text, ts: text }),
  v.object({ type: v.literal('ephemeral'), channel: text, ts: text }),
  v.object({ type: v.literal('view'), viewId: text }),
  v.object({ type: v.literal('home') }),
])

export const sayRequest: SchemaOf<SayRequest> = v.object({
  user: text,
  channel: text,
  text,
  threadTs: maybeText,
  files: v.exactOptional(v.array(text)),
  broadcast: v.exactOptional(v.boolean()),
})

export const editMessageRequest: SchemaOf<EditMessageRequest> = v.object({ ...message, text })
export const messageRequest: SchemaOf<MessageRequest> = v.object(message)
export const dismissRequest: SchemaOf<DismissRequest> = v.object(message)

export const commandRequest: SchemaOf<CommandRequest> = v.object({
  user: text,
  channel: text,
  command: text,
  text,
  threadTs: maybeText,
})

export const actRequest: SchemaOf<ActRequest> = v.object({
  user: text,
  container,
  blockId: text,
  actionId: text,
  value: v.exactOptional(element),
  state: v.exactOptional(values),
})

export const shortcutRequest: SchemaOf<ShortcutRequest> = v.object({
  user: text,
  callbackId: text,
  channel: maybeText,
  messageTs: maybeText,
})

export const submitRequest: SchemaOf<SubmitRequest> = v.object({
  user: text,
  viewId: text,
  state: values,
})

export const closeViewRequest: SchemaOf<CloseViewRequest> = v.object({
  user: text,
  viewId: text,
  all: v.exactOptional(v.boolean()),
})

export const openHomeRequest: SchemaOf<OpenHomeRequest> = v.object({
  user: text,
  tab: v.picklist(['home', 'messages']),
})

export const personRequest: SchemaOf<PersonRequest> = v.object({ user: text })

/** Backwards is no way for a clock, and beyond a year there is nothing to see. */
export const clockRequest: SchemaOf<ClockRequest> = v.object({
  ms: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(366 * 86_400_000)),
})

export const localeRequest: SchemaOf<LocaleRequest> = v.object({
  user: text,
  locale: v.picklist(LOCALE_IDS),
})

export const troubleRequest: SchemaOf<Partial<Trouble>> = v.object({
  painter: v.exactOptional(v.picklist(['none', 'slow', 'busy', 'refuse', 'cut-off'])),
  slack: v.exactOptional(v.picklist(['none', 'rate-limited', 'down'])),
  slackMethods: v.exactOptional(v.array(text)),
  imagesFail: v.exactOptional(v.boolean()),
  deliverTwice: v.exactOptional(v.boolean()),
})
