/** What a round has left behind, as plain data: all that the checks go by. Times in ms since 1970. */

import type { Features, Hash } from './features.ts'

export type { Hash } from './features.ts'

/** Something that a person has asked for in words. Its token stands in them, and nowhere else. */
export interface Asked {
  readonly token: string
  readonly by: 'mention' | 'command' | 'reply' | 'form' | 'touch_up' | 'share' | 'wish'
  readonly user: string
  readonly channel: string
  /** null: a command, whose thread nobody knows before it is there. */
  readonly threadTs: string | null
  /** Slack's time of the message; of what stands in no message, the time at which it was done. */
  readonly saidAt: string
  /** `aside`: not meant for Easel; `open`: it may be taken for talk. */
  readonly words: 'plain' | 'open' | 'aside'
  /** How many pictures are wanted. */
  readonly count: number
  /** Of which shapes, each painted after the first; none where nobody has said several. */
  readonly shapes: readonly string[]
  /** The version that the words name; null: whichever is shown. */
  readonly base: number | null
  /** The attached pictures. */
  readonly pictures: readonly Hash[]
  /** Of what is shared: the thread that it comes from, and the turn. */
  readonly from?: { readonly channel: string; readonly ts: string }
  readonly fromTurn?: string | null
  /** Of a wish: the time of asking that it answers. */
  readonly answers?: string | null
  /** It is to keep to no brand. */
  readonly isPlain: boolean
  /** When the first request with it came to the Worker, and when the Worker first took one in. */
  readonly sentAt: number | null
  readonly takenAt: number | null
}

/** A button that somebody has pressed, which the Worker may have taken in. */
export interface Pressed {
  readonly name: string
  readonly user: string
  /** The turn of the message that it stands in. */
  readonly turnId: string | null
  readonly channel: string
  readonly threadTs: string
}

/** A message that its writer has deleted, by the token of its words. */
export interface Erased {
  readonly token: string
  readonly takenAt: number | null
}

/** A version that somebody wanted to be deleted. */
export interface Deleted {
  readonly turnId: string
  /** When its message no longer showed it; null: it did for as long as anybody looked. */
  readonly goneAt: number | null
  readonly pictures: readonly Hash[]
}

/** What a person alone has read, by the tokens in it; none where it says nothing of their words. */
export interface Told {
  readonly user: string
  readonly tokens: readonly string[]
}

/** How tokens of Slack were exchanged. */
export interface Exchanges {
  /** How often those that were there became too old. */
  readonly expired: number
  readonly exchanged: number
  /** With a refresh token that was used already, or is none. */
  readonly refused: number
}

/** A part of a request to the model. */
export interface SentPart {
  readonly role: string
  readonly text: string | null
  readonly picture: Hash | null
  readonly signature: Hash | null
}

/** A call of the model. */
export interface ModelCall {
  readonly at: number
  readonly endedAt: number
  readonly model: string
  readonly parts: readonly SentPart[]
  /** The pictures of the answer, each with its signature. */
  readonly painted: readonly { readonly picture: Hash; readonly signature: Hash | null }[]
  /** The model's count of tokens; null: it has not answered in full. */
  readonly usage: Readonly<Record<string, unknown>> | null
  /** Whether the whole answer has reached the Worker. */
  readonly arrived: boolean
}

/** The model was asked what a message means. */
export interface Decided {
  /** Of the message; null: nobody can tell. */
  readonly token: string | null
  readonly inputTokens: number
}

/** A message of Easel as it stands in the end. */
export interface Shown {
  readonly channel: string
  readonly ts: string
  readonly threadTs: string
  readonly turnId: string | null
  readonly version: number | null
  /** It offers to cancel what it is about: it says that something is still going on. */
  readonly isWaiting: boolean
  /** It offers to say yes, or to put its picture before people. */
  readonly canAnswer: boolean
  readonly canAskPeople: boolean
  /** What the links of its pictures lead to; null: nothing. */
  readonly pictures: readonly (Hash | null)[]
  /** In its words. */
  readonly tokens: readonly string[]
}

/** A turn as its thread keeps it. */
export interface KeptTurn {
  readonly id: string
  readonly userId: string
  readonly channel: string
  readonly threadTs: string
  readonly state: string
  readonly prompt: string
  /** What a button has done; null: it was asked for in words. */
  readonly deed: string | null
  readonly isDeleted: boolean
  /** A part of a picture was painted anew, and set in. */
  readonly isTouchUp: boolean
  /** The pixels of the formats that are made of a picture: `1080x1080`; null: it is painted, or shown. */
  readonly formats: readonly string[] | null
}

/** A version as its thread keeps it. */
export interface KeptVersion {
  readonly version: number
  readonly turnId: string
  readonly pictures: number
  readonly parentId: string | null
}

/** A painted turn in the books of the workspace. USD. */
export interface Booked {
  readonly turnId: string
  readonly cost: number | null
}

export interface Journal extends Features {
  readonly asked: readonly Asked[]
  readonly pressed: readonly Pressed[]
  readonly erased: readonly Erased[]
  readonly deleted: readonly Deleted[]
  readonly told: readonly Told[]
  readonly exchanges: Exchanges
  readonly calls: readonly ModelCall[]
  readonly decided: readonly Decided[]
  readonly shown: readonly Shown[]
  readonly turns: readonly KeptTurn[]
  readonly versions: readonly KeptVersion[]
  readonly booked: readonly Booked[]
  /** The rows for calls that paint. USD. */
  readonly ledger: readonly { readonly usd: number }[]
  /** How many pictures a person may have in a day. */
  readonly limit: number
  /** Pictures that are counted, for each person and day. */
  readonly counted: readonly number[]
  /** For how many calls money is still held. */
  readonly holds: number
  /** Names of the objects and records that are kept. */
  readonly kept: readonly string[]
  /** Kinds of the errands that are still to be run. */
  readonly outbox: readonly string[]
  /** How many files were not given as they should be. */
  readonly spoiltFiles: number
  /** When the Worker was killed. */
  readonly kills: readonly number[]
  /** Lines of the Worker's log. */
  readonly log: readonly string[]
  /** Bytes that the isolate holds after each round since it was started, garbage aside. */
  readonly held: readonly number[]
}

/** Something that must not be. */
export interface Violation {
  readonly kind: string
  /** For people: which turn, which message, which hash. */
  readonly what: string
}

/** Looks for one kind of violation. Pure. */
export type Check = (journal: Journal) => Violation[]
