/** An ask: one request by a person. It is stored, so it is parsed whenever it is read. */
import * as v from 'valibot'
import { BrandSchema } from './brand.ts'
import { DeedSchema } from './deed.ts'
import { FormatSetSchema } from './formats.ts'
import { DEFAULT_LANGUAGE, LANGUAGES } from './language.ts'
import { RATIOS, SettingsSchema } from './settings.ts'

export const AskFileSchema = v.object({
  id: v.string(),
  name: v.string(),
  /** As Slack declares it; empty for a stub. Decided by the first bytes later. */
  mimetype: v.string(),
  /** Bytes as Slack declares them; null for a stub. */
  size: v.nullable(v.number()),
  /** Where the bytes are; null for a stub that `files.info` must complete. */
  url: v.nullable(v.string()),
})

/** Calls of the model that one ask may make side by side. */
export const MAX_COUNT = 4

/** What a person may choose. */
export const COUNTS = Array.from({ length: MAX_COUNT }, (_, i) => i + 1)

/** One picture of a version. */
export const VersionRefSchema = v.object({ version: v.number(), picture: v.number() })

export const SharedSchema = v.object({
  channel: v.string(),
  threadTs: v.string(),
  turnId: v.string(),
  /** Which of the turn's pictures, counted from 1. */
  picture: v.number(),
  /** The thread in which the sharer sees an answer; null: the channel, for its first message. */
  toldIn: v.nullable(v.string()),
})

const MarkedPartSchema = v.object({
  /** The marks in R2: a PNG of the picture's size, white where to paint. */
  mask: v.string(),
})

/** What can be asked for in words beside the scene. */
const FROM_WORDS = ['ratio', 'size', 'count', 'model'] as const
export type FromWords = (typeof FROM_WORDS)[number]

/** A picture of another thread of the team, which somebody shares. */
export type Shared = v.InferOutput<typeof SharedSchema>

/** A file that somebody attached, as Slack's event describes it. */
export type AskFile = v.InferOutput<typeof AskFileSchema>

export const AskSchema = v.object({
  turnId: v.string(),
  team: v.string(),
  channel: v.string(),
  /** The first message of the thread. null: a slash command, whose first message is still to come. */
  threadTs: v.nullable(v.string()),
  /** When it was said, as a Slack timestamp (seconds with six digits behind the point). */
  askedAt: v.string(),
  userId: v.string(),
  /** Who has pressed Retry for somebody else, and pays for it. */
  paidBy: v.optional(v.string()),
  /** What the asker reads; the desk finds out. */
  language: v.optional(v.picklist(LANGUAGES), DEFAULT_LANGUAGE),
  /** What the asker is called; the desk finds out. null: Slack does not say. */
  askerName: v.optional(v.nullable(v.string())),
  /** Whether its words stand in a message of the thread; if not, its result repeats them. */
  isSpoken: v.boolean(),
  /** The words, decoded and without the bot's mention; may be empty where pictures are attached. */
  prompt: v.string(),
  files: v.array(AskFileSchema),
  /**
   * The version that it is about: one by its name, the parent of the present one, none of them, all of
   * them (to be shown), or (null) the present one.
   */
  wanted: v.nullable(v.union([VersionRefSchema, v.picklist(['parent', 'none', 'all'])])),
  /** Set where nothing is painted: a picture of another thread begins this one. `prompt`: a note. */
  shared: v.optional(v.nullable(SharedSchema), null),
  /** What a button has done, where the words are none of the asker's; null: somebody has asked. */
  deed: v.optional(v.nullable(DeedSchema), null),
  settings: SettingsSchema,
  /** Several shapes: one picture each, in place of the one in `settings`. */
  ratios: v.optional(v.array(v.picklist(RATIOS)), []),
  /** The formats that are wanted of the version, in exact pixels; null: it is painted, or shown. */
  sizes: v.optional(v.nullable(FormatSetSchema), null),
  /** What of it stood in the words. */
  fromWords: v.optional(v.array(v.picklist(FROM_WORDS)), []),
  /** Set where a part of the version is to be painted anew; null: the whole picture may change. */
  part: v.optional(v.nullable(MarkedPartSchema), null),
  /** Whether the one of the version's pictures is wanted that shows best what was asked for. */
  wantsBest: v.optional(v.boolean(), false),
  /** The brand of its channel when it was begun; null: there was none. */
  brand: v.exactOptional(v.nullable(BrandSchema)),
  /** A brand that is tried out with it, and the draft of it that a button below keeps. */
  trial: v.exactOptional(v.object({ draft: v.string(), brand: BrandSchema })),
  /** Where it was said, if it is painted elsewhere: that channel's brand is kept to. */
  saidIn: v.exactOptional(v.string()),
  /** Whether its words are still to be read: they may be talk, or be said to Easel. null: it is an ask. */
  unread: v.optional(v.nullable(v.picklist(['doubted', 'addressed'])), null),
  /** Whether its messages are seen in the conversation itself, as in direct messages, and not in its thread alone. */
  inConversation: v.optional(v.boolean(), false),
  /** How many pictures, each by a model call of its own. */
  count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_COUNT)),
  /** How many pictures the desk has reserved for it. */
  reserved: v.optional(v.number(), 0),
  /** The origin of picture links, e.g. `https://easel.example.com`. */
  origin: v.string(),
  /** Slack's response_url (30 min, 5 uses), where the ask came with one. */
  responseUrl: v.nullable(v.string()),
})

export type Ask = v.InferOutput<typeof AskSchema>

/** What an ask is where nobody says otherwise. */
export const PLAIN_ASK = {
  ...{ shared: null, deed: null, part: null, sizes: null },
  ...{ ratios: [], fromWords: [], unread: null, inConversation: false, reserved: 0 },
  wantsBest: false,
} satisfies Partial<Ask>

/** An ask whose thread has its first message. */
export type ThreadAsk = Ask & { readonly threadTs: string }

/** A new id of a turn: unguessable, and of characters that may stand in a key. */
export const newTurnId = (): string => crypto.randomUUID().replaceAll('-', '')

/** The channel whose brand it keeps to. */
export const channelOf = ({ saidIn, channel }: Ask): string => saidIn ?? channel

/** Where its messages are posted. */
export const placeOf = ({ channel, threadTs, inConversation }: Ask) => ({
  channel,
  threadTs,
  broadcast: inConversation,
})

/** Where its writer alone is told something. */
export const writerOf = ({ channel, threadTs, inConversation, userId }: Ask) => ({
  channel,
  threadTs: inConversation ? null : threadTs,
  userId,
  responseUrl: null,
})
