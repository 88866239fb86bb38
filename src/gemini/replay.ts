/** Builds the conversation for the next picture from the turns before it. Pure: no clock, no storage. */
import {
  type Memory,
  type RecordContent,
  type RecordPart,
  keyOfReference,
  referenceTo,
} from '../turns/turn-record.ts'
import { choosePictures } from './choose-pictures.ts'
import type { PastTurn } from './past-turn.ts'
import { brandParts } from './prompts/brand.ts'
import type { ReplayRules } from './replay-rules.ts'
import { TOKENS_PER_INPUT_PICTURE, tokensOf } from './tokens.ts'
import { type NextTurn, fileName, userContent } from './user-content.ts'

export interface Conversation {
  readonly contents: RecordContent[]
  /** What it remembers of the thread; null: everything. */
  readonly memory: Memory | null
  /** How many pictures of the brand there was no room for. */
  readonly crowdedOut: number
}

/** All words of the turns before: some hundred turns, for about a cent. */
const MAX_WORDS_TOKENS = 8000
/** The system instruction, the names of pictures, and what estimates are wrong by. */
const SPARE_TOKENS = 3000

/**
 * The contents of a request: the turns from the root to the parent version, then the next turn.
 * A model turn is repeated verbatim or not at all; the pictures that no longer fit remain as words, as
 * long as these fit.
 * @param lineage the turns before, oldest first
 */
export function replay(
  lineage: readonly PastTurn[],
  next: NextTurn,
  rules: ReplayRules,
): Conversation {
  const kept = choosePictures(lineage, next, rules)
  const turns = lineage.map((turn) => [...askOf(turn, kept, next), replyOf(turn, kept, rules)])
  const first = firstSpoken(turns, kept.size, next, rules)
  const contents: RecordContent[] = []
  for (const [i, turn] of turns.entries())
    for (const content of turn)
      append(contents, i < first ? { ...content, parts: picturesAlone(content.parts) } : content)
  append(contents, asked(lineage, next, kept))
  const crowdedOut = crowdedBy(next, kept, rules)
  return { contents, memory: memoryOf(lineage, next, kept, first), crowdedOut }
}

/** What is asked now, with the brand before it. */
function asked(
  lineage: readonly PastTurn[],
  next: NextTurn,
  kept: ReadonlySet<string>,
): RecordContent {
  const { brand = null } = next
  const isSent = (key: string): boolean => kept.has(key)
  const isBeside = lineage.length > 0 || brand?.pictures.some(({ key }) => isSent(key)) === true
  const own = userContent(next, isBeside, knownPictures(lineage, next, kept))
  return brand === null ? own : { ...own, parts: [...brandParts(brand, isSent), ...own.parts] }
}

/** Pictures of the brand that are there and not sent. Those that stand in the request anyway are. */
function crowdedBy(
  { brand = null, uploads }: NextTurn,
  kept: ReadonlySet<string>,
  { missing }: ReplayRules,
): number {
  const sent = new Set(uploads.map(({ sha256 }) => sha256).filter(Boolean))
  return (brand?.pictures ?? []).filter(
    ({ key, sha256 }) => !kept.has(key) && !missing.has(key) && !sent.has(sha256),
  ).length
}

/** Adds a content; two in a row of the same role become one, as the API expects them to alternate. */
function append(contents: RecordContent[], next: RecordContent): void {
  if (next.parts.length === 0) return
  const last = contents.at(-1)
  if (last?.role === next.role)
    contents.splice(-1, 1, { role: next.role, parts: [...last.parts, ...next.parts] })
  else contents.push(next)
}

/** From which turn on the words fit; those of a turn whose model turn is repeated always belong to it. */
function firstSpoken(
  turns: readonly (readonly RecordContent[])[],
  pictures: number,
  next: NextTurn,
  { maxTokens }: ReplayRules,
): number {
  const taken = (pictures + next.uploads.length) * TOKENS_PER_INPUT_PICTURE + tokensOf(next.prompt)
  let room = Math.min(MAX_WORDS_TOKENS, maxTokens - taken - SPARE_TOKENS)
  const firstFit = turns.findLastIndex((turn) => {
    const words = turn.flatMap(({ parts }) => parts).map(({ text }) => text ?? '')
    room -= tokensOf(words.join(' '))
    return room < 0
  })
  const firstRepeated = turns.findIndex((turn) => turn.some(({ role }) => role === 'model'))
  return firstRepeated === -1 ? firstFit + 1 : Math.min(firstFit + 1, firstRepeated)
}

const picturesAlone = (parts: readonly RecordPart[]): RecordPart[] =>
  parts.filter((part, i) => part.inlineData ?? parts[i + 1]?.inlineData)

function askOf(turn: PastTurn, kept: ReadonlySet<string>, next: NextTurn): RecordContent[] {
  const again = new Set(next.uploads.map(({ sha256 }) => sha256).filter(Boolean))
  const orWords = (part: RecordPart): RecordPart => {
    const key = keyOfReference(part.inlineData?.data)
    if (key === null || kept.has(key)) return part
    const upload = turn.uploads.find((one) => one.key === key)
    const name = upload === undefined ? 'a picture' : fileName(upload)
    const where = again.has(upload?.sha256 ?? '') ? 'attached again below' : 'no longer attached'
    return { text: `(${name}, ${where})` }
  }
  return [{ role: 'user', parts: turn.user.parts.map(orWords) }]
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

/** Attached pictures that are the thread's own, by the same bytes. */
function knownPictures(
  lineage: readonly PastTurn[],
  { uploads }: NextTurn,
  kept: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const names = lineage.flatMap(({ pictures, name }) =>
    pictures
      .filter(({ key, sha256 }) => kept.has(key) && sha256 !== '')
      .map(({ sha256 }) => [sha256, name] as const),
  )
  const byHash = new Map(names)
  return new Map(
    uploads.flatMap(({ key, sha256 }) => {
      const name = byHash.get(sha256)
      return name === undefined ? [] : [[key, name] as const]
    }),
  )
}

function memoryOf(
  lineage: readonly PastTurn[],
  next: NextTurn,
  kept: ReadonlySet<string>,
  first: number,
): Memory | null {
  const pictures = lineage.flatMap((turn) => turn.pictures)
  const sent = pictures.filter(({ key }) => kept.has(key)).length
  const again = new Set(next.uploads.map(({ sha256 }) => sha256).filter(Boolean))
  const isWhole =
    sent === pictures.length &&
    lineage.every((turn) => turn.pictures.length > 0) &&
    lineage
      .flatMap((turn) => turn.uploads)
      .every(({ key, sha256 }) => kept.has(key) || again.has(sha256))
  if (isWhole && first === 0) return null
  return { pictures: sent, turns: first === 0 ? null : lineage.length - first }
}
