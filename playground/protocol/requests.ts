/** What people do in the page, as requests to the server, and how the app took it. */
import type { PlainTextElement } from '@slack/types'
import type { Locale } from './locales.ts'

/** Every answer. `error` is for the code, `words` for people. */
export type Reply<T = unknown> = ({ ok: true } & T) | { ok: false; error: string; words: string }

/** How the app took a command, a click or a form: Slack waits 3 s for it. */
export interface AppAnswer {
  /** A 2xx came within 3 s. */
  acknowledged: boolean
  status: number | null
  ms: number
  /** What went wrong: `operation_timeout` (3 s), `dispatch_failed` (no 2xx, or no connection). */
  failure: 'operation_timeout' | 'dispatch_failed' | null
  /**
   * What Slack tells the person then, else null. A command's failure also comes as an ephemeral
   * message.
   */
  words: string | null
}

/**
 * What became of a form. Views also come over the stream; the page needs only the errors from here.
 */
export type SubmitResult =
  | { type: 'closed' }
  /**
   * Sentences by block id, put under those inputs. From the app, or from Slack's own checks
   * (`required`, lengths).
   */
  | { type: 'errors'; errors: Record<string, string> }
  | { type: 'updated' }
  | { type: 'pushed' }
  /**
   * The app did not acknowledge: the form stays and says "We had some trouble connecting. Try
   * again?"
   */
  | { type: 'failed' }

/** A person writes. Answers at once; what the app makes of it comes over the stream. */
export interface SayRequest {
  user: string
  channel: string
  /**
   * As Slack stores it: `&`, `<`, `>` escaped by the page; mentions as `<@U…>`. May be empty with
   * files.
   */
  text: string
  /** The parent's ts, to reply in a thread. */
  threadTs?: string
  /** Ids from `files`. */
  files?: string[]
  /** "Also send to channel". */
  broadcast?: boolean
}

export interface EditMessageRequest extends MessageRequest {
  text: string
}

/** People may edit and delete their own messages only. */
export interface MessageRequest {
  user: string
  channel: string
  ts: string
}

export interface DismissRequest {
  user: string
  channel: string
  /** The ephemeral message's ts. */
  ts: string
}

/**
 * Slack has no slash commands in threads: the page sends `threadTs` there and gets Slack's refusal.
 */
export interface CommandRequest {
  user: string
  channel: string
  /** With the slash. */
  command: string
  /** Raw, as typed, not escaped. */
  text: string
  threadTs?: string
}

/** Where a pressed element stands. */
export type ActContainer =
  | { type: 'message'; channel: string; ts: string }
  | { type: 'ephemeral'; channel: string; ts: string }
  | { type: 'view'; viewId: string }
  | { type: 'home' }

/** A button, menu, overflow, date picker, … was used in a message, a modal or the Home tab. */
export interface ActRequest {
  user: string
  container: ActContainer
  blockId: string
  actionId: string
  /** What was chosen, in Slack's form; a button has none. */
  value?: ElementState
  /** All inputs that stand in the same message or view, by block id and action id. */
  state?: StateValues
}

/** Global: only the callback id. Message: with the message. */
export interface ShortcutRequest {
  user: string
  callbackId: string
  channel?: string
  messageTs?: string
}

export interface SubmitRequest {
  user: string
  viewId: string
  state: StateValues
}

/** The X or the Cancel button. `all`: the whole stack. */
export interface CloseViewRequest {
  user: string
  viewId: string
  all?: boolean
}

/** A person does something that is about nothing else: removes the app from the workspace. */
export interface PersonRequest {
  user: string
}

/** The clock of all of it goes on, at once. */
export interface ClockRequest {
  ms: number
}

/** A person changes the language of their Slack. */
export interface LocaleRequest {
  user: string
  locale: Locale
}

export interface OpenHomeRequest {
  user: string
  tab: 'home' | 'messages'
}

/** By block id, then by action id. */
export type StateValues = Record<string, Record<string, ElementState>>

/** An option as the app sent it. */
export interface OptionState {
  text: { type: 'plain_text' | 'mrkdwn'; text: string; emoji?: boolean }
  value: string
  description?: PlainTextElement
}

/**
 * The value of one element, in Slack's own form; `type` is the element's. Unset inputs have null.
 */
export interface ElementState {
  type: string
  /** plain_text_input, number_input, email_text_input, url_text_input. */
  value?: string | null
  /** static_select, radio_buttons, overflow. */
  selected_option?: OptionState | null
  /** checkboxes, multi_static_select. */
  selected_options?: OptionState[]
  /** users_select, conversations_select, channels_select. */
  selected_user?: string | null
  selected_conversation?: string | null
  selected_channel?: string | null
  /** Their `multi_` kin. */
  selected_users?: string[]
  selected_conversations?: string[]
  selected_channels?: string[]
  /** datepicker `YYYY-MM-DD`, timepicker `HH:mm`. */
  selected_date?: string | null
  selected_time?: string | null
  /** datetimepicker: seconds. */
  selected_date_time?: number | null
  /** file_input: ids from `POST /playground/files`; the server makes whole file objects of them. */
  files?: { id: string }[]
  /** rich_text_input. */
  rich_text_value?: unknown
}
