/** Builds the conversation for the next picture from the turns before it. Pure: no clock, no storage. */
import { versionName } from '../turns/version-name.ts'
import {
  type Painting,
  type Picture,
  type RecordContent,
  type RecordPart,
  type TurnRecord,
  type Upload,
  keyOfReference,
  picturesOf,
  referenceTo,
} from '../turns/turn-record.ts'

/** Gemini takes 100 MB inline (since January 2026); base64 adds a third, the words need some room. */
const MAX_REPLAY_BYTES = 72 * 1024 * 1024

export interface ReplayRules {
  /** The id of the model that will read it. */
  readonly model: string
  /** How many of the model's own pictures are sent back, newest first. */
  readonly historyPictures: number
  /** How many pictures one request may carry in all. */
  readonly maxPictures: number
  /** false: no model turns at all, since their signatures were refused. */
  readonly verbatim: boolean
  /** Objects that are no longer in R2. */
  readonly missing: ReadonlySet<string>
}

/** What the conversation needs of a turn before: what was asked, and the one answer that counts. */
export type PastTurn = Pick<TurnRecord, 'user' | 'uploads' | 'model'> &
  Omit<Painting, 'usage'> & {
    /** How people call its picture. */
    readonly name: string
  }

/**
 * A turn for the conversation: of several answers, the one with this picture (counted from 1).
 * @param called how people call it, where it is no version of this thread
 */
export function pastTurn(record: TurnRecord, picture: number, called?: string): PastTurn {
  const { user, uploads, model, version } = record
  const all = picturesOf(record)
  const { key } = all[picture - 1] ?? {}
  const isChosen = ({ pictures }: Painting): boolean => pictures.some((one) => one.key === key)
  const { reply, pictures, signatures } = record.answers.find(isChosen) ?? NO_ANSWER
  const name = called ?? versionName({ version, picture }, all.length)
  return { user, uploads, model, reply, pictures, signatures, name }
}

const NO_ANSWER: Omit<Painting, 'usage'> = {
  reply: { role: 'model', parts: [] },
  pictures: [],
  signatures: {},
}

/** Where the picture stands among those of its answer, counted from 1; null: it has only one. */
export function placeInAnswer(record: TurnRecord, picture: number): number | null {
  const { key } = picturesOf(record)[picture - 1] ?? {}
  const { pictures } = pastTurn(record, picture)
  return pictures.length < 2 ? null : pictures.findIndex((one) => one.key === key) + 1
}

/** A turn whose record has expired: its words are left, and nothing of the model's. */
export const forgottenTurn = (prompt: string, name: string): PastTurn => ({
  ...NO_ANSWER,
  user: { role: 'user', parts: [{ text: `${prompt} (${name}, no longer attached)`.trim() }] },
  uploads: [],
  model: '',
  name,
})

/** The words and pictures of the turn that is to be painted. */
export interface NextTurn {
  readonly prompt: string
  readonly uploads: readonly Upload[]
  /** Which picture of the last answer it is about, counted from 1; null: the answer has only one. */
  readonly about: number | null
}

/** The user content of a turn: its pictures, named in order where there are several, then its words. */
export function userContent(turn: NextTurn): RecordContent {
  const several = turn.uploads.length > 1
  const parts = turn.uploads.flatMap((upload, i): RecordPart[] => [
    ...(several ? [{ text: `Picture ${i + 1} (${upload.name}):` }] : []),
    { inlineData: { mimeType: upload.mimeType, data: referenceTo(upload.key) } },
  ])
  // Google asks for text beside a picture; without words, the picture is what is meant.
  const words =
    turn.prompt || (turn.uploads.length > 1 ? 'Use these pictures.' : 'Use this picture.')
  const about = turn.about === null ? '' : `Edit picture ${turn.about} of your last answer. `
  return { role: 'user', parts: [...parts, { text: about + words }] }
}

/**
 * The contents of a request: the turns from the root to the parent version, then the next turn.
 * A model turn is repeated verbatim or not at all; the pictures that no longer fit remain as words.
 * @param lineage the turns before, oldest first
 */
export function replay(
  lineage: readonly PastTurn[],
  next: NextTurn,
  rules: ReplayRules,
): RecordContent[] {
  const kept = choosePictures(lineage, next, rules)
  const contents: RecordContent[] = []
  for (const turn of lineage) {
    append(contents, { role: 'user', parts: turn.user.parts.map((part) => orWords(part, kept)) })
    append(contents, replyOf(turn, kept, rules))
  }
  append(contents, userContent(next))
  return contents
}

/** Adds a content; two in a row of the same role become one, as the API expects them to alternate. */
function append(contents: RecordContent[], next: RecordContent): void {
  if (next.parts.length === 0) return
  const last = contents.at(-1)
  if (last?.role === next.role)
    contents.splice(-1, 1, { role: next.role, parts: [...last.parts, ...next.parts] })
  else contents.push(next)
}

/** The keys of the pictures that are sent: the newest of the model's, then people's, newest first. */
function choosePictures(
  lineage: readonly PastTurn[],
  next: NextTurn,
  rules: ReplayRules,
): ReadonlySet<string> {
  const kept = new Set<string>()
  let pictures = rules.maxPictures - next.uploads.length
  let bytes = MAX_REPLAY_BYTES - next.uploads.reduce((sum, upload) => sum + upload.bytes, 0)
  const take = (wanted: readonly { key: string; bytes: number }[], extraBytes = 0): boolean => {
    const size = wanted.reduce((sum, picture) => sum + picture.bytes, extraBytes)
    const gone = wanted.some((picture) => rules.missing.has(picture.key))
    if (gone || wanted.length > pictures || size > bytes) return false
    for (const picture of wanted) kept.add(picture.key)
    pictures -= wanted.length
    bytes -= size
    return true
  }
  let window = rules.historyPictures
  for (const turn of lineage.toReversed()) {
    const isNewest = turn === lineage.at(-1)
    if (turn.pictures.length > window && !isNewest) break
    window -= turn.pictures.length
    const signatures = Object.values(turn.signatures).reduce((sum, size) => sum + size, 0)
    if (!take(turn.pictures, signatures) && isNewest) takeLast(turn.pictures, take)
  }
  for (const upload of lineage.flatMap((turn) => turn.uploads).toReversed()) take([upload])
  return kept
}

/** Of a newest turn with more pictures than fit, as many of the last ones as do. */
function takeLast(
  pictures: readonly Picture[],
  take: (wanted: readonly Picture[]) => boolean,
): void {
  for (const picture of pictures.toReversed()) take([picture])
}

function replyOf(turn: PastTurn, kept: ReadonlySet<string>, rules: ReplayRules): RecordContent {
  // Of an answer with several pictures, a shared turn has one only.
  const whole = keysIn(turn.reply).every((key) => kept.has(key))
  const signed = Object.keys(turn.signatures).every((key) => !rules.missing.has(key))
  if (whole && signed && rules.verbatim && turn.model === rules.model) return turn.reply
  const parts = turn.pictures.flatMap((picture): RecordPart[] =>
    kept.has(picture.key)
      ? [
          { text: `The picture so far (${turn.name}):` },
          { inlineData: { mimeType: picture.mimeType, data: referenceTo(picture.key) } },
        ]
      : [{ text: `(${turn.name}, no longer attached: ${picture.alt})` }],
  )
  return { role: 'user', parts }
}

const keysIn = ({ parts }: RecordContent): string[] =>
  parts.flatMap(({ inlineData }) => keyOfReference(inlineData?.data) ?? [])

/** A part as it is, or words in place of a picture that is not sent any more. */
function orWords(part: RecordPart, kept: ReadonlySet<string>): RecordPart {
  const key = keyOfReference(part.inlineData?.data)
  return key === null || kept.has(key) ? part : { text: '(a picture that is no longer attached)' }
}
