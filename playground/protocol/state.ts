/** The playground's whole state, as the page gets it: workspace, people, channels, switches. */
import type { InspectorEntry } from './inspector.ts'
import type { Locale } from './locales.ts'
import type { Ephemeral, Home, Message, View } from './messages.ts'

/** Everything at one moment, for all people; the page shows what the person it acts as may see. */
export interface PlaygroundState {
  /** The workspace that all the rest is about. */
  team: { id: string; name: string; domain: string }
  /** All workspaces that one can switch to, this one included. */
  teams: TeamInfo[]
  /** How far the clock of all of it is ahead of this machine's, in milliseconds. */
  clockAheadMs: number
  app: AppInfo
  /** The people to act as, and the bot (`isBot`) where the app is or was installed. */
  people: Person[]
  /**
   * A person sees those where `members` has them, and may see public ones (`kind: 'channel'`)
   * besides.
   */
  channels: Channel[]
  /** All messages of all channels, oldest first. A reply has `thread_ts` unequal to its `ts`. */
  messages: Message[]
  ephemerals: Ephemeral[]
  /** Open modals per user id, bottom first. A user without an entry has none. */
  views: Record<string, View[]>
  homes: Home[]
  statuses: ThreadStatus[]
  painter: PainterInfo
  trouble: Trouble
  worker: WorkerState
  /** The latest 400, oldest first. */
  inspector: InspectorEntry[]
}

/** A workspace in the switch. */
export interface TeamInfo {
  id: string
  name: string
  /** Whether the app is installed in it. */
  installed: boolean
}

/** What the app's manifest offers to people. */
export interface AppInfo {
  id: string
  name: string
  description: string
  botUserId: string
  botId: string
  homeTab: boolean
  commands: AppCommand[]
  shortcuts: AppShortcut[]
}

/**
 * A slash command; `builtIn` ones are Slack's own (`/invite @easel`) and answer without the app.
 */
export interface AppCommand {
  command: string
  description: string
  usageHint: string
  builtIn: boolean
}

/** `global`: in the composer's + menu. `message`: in the menu of each message. */
export interface AppShortcut {
  type: 'global' | 'message'
  callbackId: string
  name: string
  description: string
}

export interface Person {
  id: string
  /** The handle, after the @. */
  name: string
  realName: string
  title: string
  isAdmin: boolean
  /** A guest sees only the channels that they are in. */
  isGuest: boolean
  isBot: boolean
  /** The id of the team that they belong to. */
  team: string
  /** The name of another company, for somebody who comes from outside; they see what a guest sees. */
  company: string | null
  /** The language of this person's Slack: what Slack itself says, and `users.info` tells the app. */
  locale: Locale
  /** CSS colour of the round picture with the initials. */
  color: string
}

export interface Channel {
  id: string
  /** Without the #. Empty for direct messages. */
  name: string
  kind: 'channel' | 'private' | 'im'
  topic: string
  /** User ids, the bot included where it is a member. A DM has exactly two. */
  members: string[]
  /** With another company (Slack Connect). */
  isShared: boolean
}

export interface ThreadStatus {
  channel: string
  threadTs: string
  /** `''`: none. Slack shows it as "Easel {status}". */
  status: string
  /** Shown in turn instead of the status where given. */
  loadingMessages: string[]
}

export interface PainterInfo {
  /**
   * `demo`: draws without a model and without a key. `gemini`: GEMINI_API_KEY is set and real
   * pictures come.
   */
  kind: 'demo' | 'gemini'
  /** DEFAULT_MODEL where it was set. */
  model: string | null
}

/** Trouble on purpose. All switches are independent. */
export interface Trouble {
  /**
   * `slow`: 20 s per picture. `busy`: 429 with RetryInfo. `refuse`: a safety refusal. `cut-off`:
   * half an answer.
   */
  painter: 'none' | 'slow' | 'busy' | 'refuse' | 'cut-off'
  /** `rate-limited`: 429 with Retry-After. `down`: 503. */
  slack: 'none' | 'rate-limited' | 'down'
  /** Web API methods that `slack` is about. Empty: all. */
  slackMethods: string[]
  /** Slack fails to fetch every `image_url`, so it refuses the messages that hold one. */
  imagesFail: boolean
  /** Every event is delivered a second time, as Slack's retry does. */
  deliverTwice: boolean
}

export interface WorkerState {
  state: 'starting' | 'up' | 'down'
  since: number
  url: string
  restarts: number
  /** Why it is down, in words; null while it is up. */
  problem: string | null
}
