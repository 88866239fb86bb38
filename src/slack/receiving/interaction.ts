/** Commands, presses, submissions and shortcuts: what people do beside writing messages. */
import * as v from 'valibot'
import { FilesSchema } from '../files.ts'
import {
  IdSchema,
  MAX_MESSAGE_LENGTH,
  ResponseUrlSchema,
  TimestampSchema,
  TriggerSchema,
  optional,
  textOf,
} from '../shapes.ts'
import { TenantSchema } from './tenant.ts'

/** Slack's limit for a field of a modal: https://docs.slack.dev/reference/block-kit/block-elements */
const MAX_FIELD_LENGTH = 3000

const NameSchema = v.pipe(v.string(), v.maxLength(255))
const ValueSchema = v.pipe(v.string(), v.maxLength(2000))
const OptionSchema = v.object({ value: ValueSchema })
const PersonSchema = v.object({ id: IdSchema })

/** What stands in one element of a modal. */
const StateSchema = v.object({
  value: optional(textOf(MAX_FIELD_LENGTH)),
  selected_option: optional(OptionSchema),
  selected_user: optional(IdSchema),
  selected_options: optional(v.array(OptionSchema)),
  selected_conversation: optional(IdSchema),
  selected_users: optional(v.array(IdSchema)),
  selected_conversations: optional(v.array(IdSchema)),
  files: optional(FilesSchema),
})

const ViewSchema = v.object({
  id: NameSchema,
  callback_id: v.optional(NameSchema, ''),
  hash: optional(NameSchema),
  private_metadata: v.optional(textOf(MAX_FIELD_LENGTH), ''),
  state: optional(v.object({ values: v.record(NameSchema, v.record(NameSchema, StateSchema)) })),
})

/** What all of them have but commands: who did something, and where they see an answer. */
export const DeedSchema = v.object({
  tenant: TenantSchema,
  user: PersonSchema,
  trigger_id: TriggerSchema,
  channel: optional(PersonSchema),
  container: optional(v.object({ thread_ts: optional(TimestampSchema) })),
  response_url: ResponseUrlSchema,
})
const deed = DeedSchema.entries

export const CommandSchema = v.object({
  tenant: TenantSchema,
  command: NameSchema,
  text: v.optional(textOf(MAX_MESSAGE_LENGTH), ''),
  channel_id: IdSchema,
  channel_name: optional(NameSchema),
  user_id: IdSchema,
  trigger_id: TriggerSchema,
  response_url: ResponseUrlSchema,
})

const ActionSchema = v.object({
  ...deed,
  type: v.literal('block_actions'),
  message: optional(v.object({ ts: TimestampSchema, thread_ts: optional(TimestampSchema) })),
  view: optional(ViewSchema),
  /** Slack sends one of them. Bolt's matchers read its `block_id`, whether it is there or not. */
  actions: v.tupleWithRest(
    [
      v.object({
        action_id: NameSchema,
        block_id: v.nullish(NameSchema, ''),
        value: optional(ValueSchema),
        selected_option: optional(OptionSchema),
      }),
    ],
    v.unknown(),
  ),
})

export const SubmissionSchema = v.object({
  ...deed,
  type: v.literal('view_submission'),
  view: ViewSchema,
})

const ShortcutSchema = v.object({
  ...deed,
  type: v.literal('shortcut'),
  callback_id: NameSchema,
})

export const MessageShortcutSchema = v.object({
  ...deed,
  type: v.literal('message_action'),
  callback_id: NameSchema,
  channel: PersonSchema,
  /** Its pictures are looked for where they may stand. */
  message: v.looseObject({ ts: TimestampSchema, thread_ts: optional(TimestampSchema) }),
})

export type MessageShortcut = v.InferOutput<typeof MessageShortcutSchema>

/** What a listener for a shortcut on a message is given. */
export interface ShortcutArgs {
  /** A {@link MessageShortcutSchema}. */
  readonly body: unknown
  readonly ack: () => Promise<void>
}

const BY_TYPE = {
  block_actions: ActionSchema,
  view_submission: SubmissionSchema,
  shortcut: ShortcutSchema,
  message_action: MessageShortcutSchema,
}

const TypeSchema = v.object({
  type: v.picklist(['block_actions', 'view_submission', 'shortcut', 'message_action']),
})

/** The schema that reads a command; null: it is none of Easel's. */
export const schemaOfCommand = (payload: unknown) =>
  v.is(v.object({ command: v.literal('/imagine') }), payload) ? CommandSchema : null

/** The schema that reads an interaction; null: nobody listens for its kind. */
export function schemaOfInteraction(payload: unknown) {
  const typed = v.safeParse(TypeSchema, payload)
  return typed.success ? BY_TYPE[typed.output.type] : null
}
