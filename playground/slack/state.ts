/**
 * Everything the local Slack remembers, in memory, and the one place that changes are announced
 * from.
 */
import type { Clock } from '../lib/clock.ts'
import type {
  Change,
  Channel,
  Ephemeral,
  Home,
  Message,
  Person,
  SlackFile,
  ThreadStatus,
  Trouble,
  View,
} from '../protocol.ts'
import type { AppProfile } from './app-profile.ts'
import { createTsMaker } from './ids.ts'
import type { Seed, Team } from './seeding.ts'

/** A modal or Home tab as Slack keeps it: the app's view with the values of its inputs. */
export type StoredView = View & { external_id: string; user: string }

/** A Home tab as Slack keeps it. */
export interface StoredHome extends Home {
  hash: string
  callback_id: string
  private_metadata: string
}

/** A file with its bytes. `object` is undefined until an upload of the app was completed. */
export interface StoredFile {
  bytes: Uint8Array
  object: SlackFile
  /** Uploaded by the app, bytes have arrived, completed. Only `ready` files can be shown. */
  stage: 'expected' | 'uploaded' | 'completed' | 'ready'
  /**
   * What Slack does instead of the usual; for tests. `html` and `redirect`: the download does not give
   * the bytes. `stub`: events carry a stub, as in Slack Connect, and `files.info` has the object.
   */
  fault?: { type: 'html' } | { type: 'redirect'; to: string } | { type: 'stub' }
}

/** The memory of one workspace. */
export interface SlackState {
  team: Team
  app: AppProfile
  /** Whether the app is in the workspace: without it, nobody hears of commands, buttons and messages. */
  installed: boolean
  people: Person[]
  channels: Map<string, Channel>
  /** By channel, then by ts, in the order of posting. */
  messages: Map<string, Map<string, Message>>
  /** By channel and ts: see `placeOf`. */
  ephemerals: Map<string, Ephemeral>
  /** Open modals by user, bottom first. */
  views: Map<string, StoredView[]>
  homes: Map<string, StoredHome>
  statuses: Map<string, ThreadStatus>
  files: Map<string, StoredFile>
  trouble: Trouble
  /** The next message timestamp. */
  nextTs(): string
}

/** Tells listeners what changed. */
export type Emit = (change: Change) => void

/** The key of something that stands at a time in a channel. */
export const placeOf = (channel: string, ts: string): string => `${channel}/${ts}`

/** No trouble at all. */
const NO_TROUBLE: Trouble = {
  painter: 'none',
  slack: 'none',
  slackMethods: [],
  imagesFail: false,
  deliverTwice: false,
}

/** A workspace on its first day, without the app. */
export function createState({ team, people, channels }: Seed, app: AppProfile, clock: Clock) {
  const state: SlackState = {
    team,
    app,
    installed: false,
    people: [...people],
    channels: new Map(channels.map(({ withApp: _withApp, ...channel }) => [channel.id, channel])),
    messages: new Map(channels.map((channel) => [channel.id, new Map<string, Message>()])),
    ephemerals: new Map(),
    views: new Map(),
    homes: new Map(),
    statuses: new Map(),
    files: new Map(),
    trouble: NO_TROUBLE,
    nextTs: createTsMaker(clock),
  }
  return state
}

/** The messages of a channel, oldest first. An unknown channel has none. */
export const messagesOf = (state: SlackState, channel: string): Message[] => [
  ...(state.messages.get(channel)?.values() ?? []),
]

/** The messages of all channels, oldest first. */
export const allMessages = (state: SlackState): Message[] =>
  [...state.messages.keys()]
    .flatMap((channel) => messagesOf(state, channel))
    .toSorted((a, b) => (a.ts < b.ts ? -1 : 1))

/** One message, if it stands there. */
export const messageAt = (state: SlackState, channel: string, ts: string): Message | undefined =>
  state.messages.get(channel)?.get(ts)

/** The replies under a parent, oldest first, without the parent. */
export const repliesTo = (state: SlackState, channel: string, parent: string): Message[] =>
  messagesOf(state, channel).filter((m) => m.thread_ts === parent && m.ts !== parent)

/** A person or the bot. */
export const personById = (state: SlackState, id: string): Person | undefined =>
  state.people.find((person) => person.id === id)

/** The team that a person belongs to: of another company, where somebody comes from outside. */
export const homeOf = (state: SlackState, user: string): string =>
  personById(state, user)?.team ?? state.team.id

/** Whether somebody is of another company: Slack gives such people neither commands nor shortcuts. */
export const comesFromOutside = (state: SlackState, user: string): boolean =>
  (personById(state, user)?.company ?? null) !== null

/** Whether the bot is a member of the channel. */
export const botIsIn = (state: SlackState, channel: Channel): boolean =>
  channel.members.includes(state.app.botUserId)
