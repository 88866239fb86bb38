/** Makes the formats of a set, one with each step: what is made is stored before the next one is begun. */
import { makeFormat } from '../../darkroom/formats/make-format.ts'
import { oneAtATime } from '../../darkroom/one-at-a-time.ts'
import type { OutputType } from '../../darkroom/codecs/encode-picture.ts'
import { type Output, PRINT_DPI } from '../../turns/formats.ts'
import { formatKey, turnPrefix } from '../../turns/keys.ts'
import { type Painting, type Picture, picturesOf, referenceTo } from '../../turns/turn-record.ts'
import { wordsIn } from '../../words/words.ts'
import type { PaintedOutcome } from '../lettering/lettering.ts'
import { say } from '../steps/announce.ts'
import type { Studio } from '../studio.ts'
import type { Turn } from '../turn.ts'
import type { SizesItem, SizesStage } from './stage.ts'

/** The largest page as a PNG has less. */
const MAX_BYTES = 64 * 1024 * 1024
/** Slack takes about fifty changes a minute from all threads of a team. */
const SAY_EVERY = 3

const TYPES = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
} as const satisfies Record<Output, OutputType>

const isOpen = ({ made, isLost }: SizesItem): boolean => made === null && !isLost

/** The turn with one more of its formats, or with its record where none is left. Doing it twice writes the same object. */
export async function makeSize(
  turn: Turn,
  stage: SizesStage,
  outcome: PaintedOutcome,
  studio: Studio,
): Promise<Turn> {
  const at = stage.items.findIndex(isOpen)
  const item = stage.items[at]
  if (item === undefined) return finished(turn, stage, outcome, studio)
  if (at > 0 && at % SAY_EVERY === 0) {
    const { sizes } = wordsIn(turn.ask.language)
    await say(turn, studio, sizes.progress(at, stage.items.length))
  }
  const made = await madeOf(turn, stage, at, item, studio)
  const items = stage.items.with(at, { ...item, made, isLost: made === null })
  return { ...turn, sizes: { ...stage, items }, tries: 0 }
}

/** The object of a format; null where it cannot be made: its source is gone, was not painted, or cannot be read. */
async function madeOf(
  { ask, answers }: Turn,
  { source }: SizesStage,
  at: number,
  { call, place, width, height }: SizesItem,
  { pictures }: Pick<Studio, 'pictures'>,
): Promise<SizesItem['made']> {
  const from = call === null ? source : answers[call]?.pictures[0]?.key
  if (from === undefined) return null
  const type = TYPES[ask.sizes?.output ?? 'jpeg']
  const output = { dpi: place === 'print' ? PRINT_DPI : undefined }
  return oneAtATime(async () => {
    const bytes = await pictures.source.read(from)
    if (bytes === null) return null
    const picture = await makeFormat(bytes, { width, height, type, output })
    if (!picture.ok) return null
    const keyOf = (extension: string) => formatKey(ask, ask.turnId, at + 1, extension)
    const saved = await pictures.saveUpload(picture.value, keyOf, MAX_BYTES)
    // R2 in trouble: the step is done again.
    if (!saved.ok) throw new Error(`A format could not be kept: ${saved.error}`)
    const { key, mimeType, bytes: length, sha256 } = saved.value
    return { key, mimeType, bytes: length, sha256 }
  })
}

/** What was made takes the place of what the model has painted; what that has cost stays in the record. */
async function finished(
  turn: Turn,
  { items }: SizesStage,
  outcome: PaintedOutcome,
  studio: Studio,
): Promise<Turn> {
  const { record, unpainted } = outcome
  const alt = await altOf(turn, outcome, studio)
  const made = items.flatMap((item) => paintingOf(item, turn, alt) ?? [])
  if (made.length === 0) {
    const failure = unpainted?.failure ?? ({ reason: 'no_sizes' } as const)
    return { ...turn, state: 'posting', outcome: { kind: 'failed', failure } }
  }
  // They stand for a picture that nobody sees, and are larger than it.
  await studio.pictures.removeAll(turnPrefix(turn.ask, turn.ask.turnId), '.sig')
  const now = studio.clock.now()
  const sizes = {
    formats: items.filter((item) => item.made !== null).map(formatOf),
    failed: items.filter((item) => item.made === null).map(formatOf),
  }
  const seconds = (now - (turn.startedAt ?? now)) / 1000
  const whole = { ...record, answers: made, sizes, seconds, paintedAt: now }
  return { ...turn, state: 'posting', outcome: { ...outcome, record: whole } }
}

const formatOf = ({ place, width, height }: SizesItem) => ({ place, width, height })

/** What the version shows, in the model's words. */
async function altOf(
  { ask }: Turn,
  { record: { parentId, parentPicture } }: PaintedOutcome,
  { history }: Pick<Studio, 'history'>,
): Promise<string> {
  const [parent] = parentId === null ? [] : await history.get([parentId])
  const alt = parent === undefined ? '' : (picturesOf(parent)[parentPicture - 1]?.alt ?? '')
  return alt === ask.prompt ? '' : alt
}

function paintingOf(
  { made, call, width, height }: SizesItem,
  { answers }: Turn,
  alt: string,
): Painting | null {
  if (made === null) return null
  const painted = call === null ? null : (answers[call] ?? null)
  const picture: Picture = { ...made, width, height, alt: painted?.pictures[0]?.alt || alt }
  const { key, mimeType } = made
  return {
    reply: { role: 'model', parts: [{ inlineData: { mimeType, data: referenceTo(key) } }] },
    pictures: [picture],
    signatures: {},
    usage: {},
    searched: painted?.searched ?? null,
  }
}
