/** The record of a finished turn: written once to KV, never overwritten, parsed on reading. */
import * as v from 'valibot'
import { ApprovalMarkSchema } from './approval-mark.ts'
import { VersionRefSchema } from './ask.ts'
import { BrandSchema } from './brand.ts'
import { DeedSchema } from './deed.ts'
import { MadeSetSchema } from './formats.ts'
import { SettingsSchema } from './settings.ts'
import { SpelledSchema } from './spelled.ts'
import { UploadSchema } from './upload.ts'

export { type Upload, UploadSchema } from './upload.ts'

/** Where base64 stood in a part, this stands in the record: the object in R2. */
const REFERENCE = 'r2://'

const InlineDataSchema = v.object({
  mimeType: v.string(),
  /** `r2://` and the key of the picture. */
  data: v.string(),
})

const PartSchema = v.object({
  text: v.optional(v.string()),
  inlineData: v.optional(InlineDataSchema),
  /** `r2://` and the key of the signature. */
  thoughtSignature: v.optional(v.string()),
})

/** A part of a content as it was sent or received, with references in place of base64. */
export type RecordPart = v.InferOutput<typeof PartSchema>

const ContentSchema = v.object({ role: v.picklist(['user', 'model']), parts: v.array(PartSchema) })
export type RecordContent = v.InferOutput<typeof ContentSchema>

export const UnmarkedSchema = v.object({
  key: v.string(),
  mimeType: v.string(),
  bytes: v.number(),
  sha256: v.string(),
})

const PictureSchema = v.object({
  key: v.string(),
  mimeType: v.string(),
  /** As base64 decoded: the file's length. */
  bytes: v.number(),
  /** In pixels, read from the bytes; null where they do not tell. */
  width: v.nullable(v.number()),
  height: v.nullable(v.number()),
  alt: v.string(),
  /** SHA-256 of its bytes in base64; empty: it was stored before this was kept. */
  sha256: v.optional(v.string(), ''),
  /** The same without the logo that was set in: what the model has made, and is sent again. */
  unmarked: v.exactOptional(UnmarkedSchema),
})

/** A picture that the model made, kept in R2 exactly as it came. */
export type Picture = v.InferOutput<typeof PictureSchema>

const SourceSchema = v.object({ url: v.string(), title: v.string() })

/** A page that the model has used. */
export type Source = v.InferOutput<typeof SourceSchema>

const SearchedSchema = v.object({
  /** What the web was searched for, and what Google's pictures were. */
  queries: v.array(v.string()),
  imageQueries: v.array(v.string()),
  sources: v.array(SourceSchema),
})

/** What the model has looked up with Google Search. */
export type Searched = v.InferOutput<typeof SearchedSchema>

export const PaintingSchema = v.object({
  reply: ContentSchema,
  pictures: v.array(PictureSchema),
  /** The length of each signature in bytes, by its key. */
  signatures: v.record(v.string(), v.number()),
  /** `usageMetadata` as the model sent it; tokens. */
  usage: v.record(v.string(), v.unknown()),
  /** null: nothing was looked up. */
  searched: v.optional(v.nullable(SearchedSchema), null),
})

/** One answer of the model: its words and one picture or several, in R2. */
export type Painting = v.InferOutput<typeof PaintingSchema>

const PlacedTurnSchema = v.object({
  channel: v.string(),
  threadTs: v.string(),
  turnId: v.string(),
  /** Which of its pictures, counted from 1. */
  picture: v.number(),
})

/** A turn in whatever thread of the team it is kept. */
export type PlacedTurn = v.InferOutput<typeof PlacedTurnSchema>

/** What the asker should know of how a turn was painted; each has a sentence in the catalogue. */
export const NoteSchema = v.picklist([
  /** Pictures before were gone, and the words about them took their place. */
  'lost_pictures',
  /** The signatures of pictures before were gone, or Gemini did not take them. */
  'lost_signatures',
  /** The picture before is another model's. */
  'other_model',
  /** What came back is one of the inputs, byte for byte. */
  'unchanged',
  /** Pictures of the channel's brand were gone. */
  'brand_pictures_gone',
  /** There was no room for all pictures of the brand. */
  'brand_crowded',
  /** The brand's logo could not be set in. */
  'no_logo',
])
export type Note = v.InferOutput<typeof NoteSchema>

export const MemorySchema = v.object({
  /** How many of the thread's pictures were sent. */
  pictures: v.number(),
  /** Of how many turns the words were sent; null: of all. */
  turns: v.nullable(v.number()),
})

/** What a request remembered of its thread, where that is not everything. */
export type Memory = v.InferOutput<typeof MemorySchema>

export const AreaSchema = v.object({
  x: v.number(),
  y: v.number(),
  width: v.number(),
  height: v.number(),
})

const SetInPartSchema = v.object({
  /** The part that the model was shown, in pixels of the picture. */
  frame: AreaSchema,
  /** In R2: what was marked, what the model was shown, and what it has painted. */
  mask: v.string(),
  shown: v.string(),
  painted: v.string(),
})

export const TurnRecordSchema = v.object({
  turnId: v.string(),
  version: v.number(),
  /** The turn that this one edits; null where it starts anew. */
  parentId: v.nullable(v.string()),
  /** Which of its pictures, counted from 1. */
  parentPicture: v.number(),
  /** How people call that picture, e.g. `v2` or `v2b`; null where it starts anew. */
  parentName: v.nullable(v.string()),
  /**
   * The picture that was shown before it, where that is not the one that it edits: the way back from a new
   * try or a new beginning.
   */
  before: v.optional(v.nullable(VersionRefSchema), null),
  userId: v.string(),
  /** Who has pressed Retry for the asker, and pays for it. */
  paidBy: v.optional(v.string()),
  prompt: v.string(),
  /** Its words were taken back after it was painted: there are none, of nobody. */
  isUnsaid: v.optional(v.boolean()),
  /** What a button has done, where the words are none of the asker's; null: somebody has asked. */
  deed: v.optional(v.nullable(DeedSchema), null),
  model: v.string(),
  /** What was asked for, with what it inherits from the version that it edits. */
  settings: SettingsSchema,
  /** What was sent for this turn. */
  user: ContentSchema,
  /** What came back: one answer, or one for each variation. */
  answers: v.array(PaintingSchema),
  uploads: v.array(UploadSchema),
  /**
   * Set where the picture was shared from another thread: where the turns that led to it are kept,
   * oldest first. Its `prompt` is empty then, and only `user` has the words.
   */
  shared: v.optional(v.nullable(v.object({ lineage: v.array(PlacedTurnSchema) })), null),
  /** Set where a part of its parent was painted anew and set in. */
  part: v.optional(v.nullable(SetInPartSchema), null),
  /**
   * Set where one picture was made in several shapes: the formats of its pictures, in their order, and those that could
   * not be made. Of shapes that were typed as `--ar`, only the pictures themselves tell.
   */
  sizes: v.optional(v.nullable(MadeSetSchema), null),
  /** The brand that it keeps to, as it was then; null: none. */
  brand: v.optional(v.nullable(BrandSchema), null),
  notes: v.optional(v.array(NoteSchema), []),
  /** Whether the words that were to stand in it are spelled as asked for. */
  lettering: v.optional(SpelledSchema, null),
  /** Those of its pictures that people were asked to approve; of those that are stored, only approved ones. */
  approvals: v.optional(v.array(ApprovalMarkSchema)),
  /** null: it remembered the whole thread. */
  memory: v.optional(v.nullable(MemorySchema), null),
  /** USD, by the prices of that day; null where Gemini counted no tokens. */
  cost: v.nullable(v.number()),
  /** From the start of the turn to the finished picture, in seconds. */
  seconds: v.number(),
  /** ms since 1970. */
  paintedAt: v.number(),
})

export type TurnRecord = v.InferOutput<typeof TurnRecordSchema>

/** All pictures of a turn, in the order in which they are shown and counted. */
export const picturesOf = ({ answers }: Pick<TurnRecord, 'answers'>): Picture[] =>
  answers.flatMap(({ pictures }) => pictures)

/** The reference that stands for an object. */
export const referenceTo = (key: string): string => `${REFERENCE}${key}`

/** The key behind a reference; null for anything else. */
export const keyOfReference = (text: string | undefined): string | null =>
  text?.startsWith(REFERENCE) === true ? text.slice(REFERENCE.length) : null

/** What the model has made of a picture, whatever was set into it later. */
export function unmarkedOf(picture: Picture): Picture {
  const { unmarked, ...shown } = picture
  return unmarked === undefined ? picture : { ...shown, ...unmarked }
}
