/** Makes the formats of a set, one with each step: what is made is stored before the next one is begun. */
import { makeFormat } from '../../darkroom/formats/make-format.ts'
import { oneAtATime } from '../../darkroom/one-at-a-time.ts'
import type { OutputType } from '../../darkroom/codecs/encode-picture.ts'
import { LOGO_MARGINS, LOGO_SIZES, type Logo } from '../../turns/brand.ts'
import { type Output, PRINT_DPI } from '../../turns/formats.ts'
import { formatKey } from '../../turns/keys.ts'
import { wordsIn } from '../../words/words.ts'
import type { PaintedOutcome } from '../lettering/lettering.ts'
import { say } from '../steps/announce.ts'
import type { Studio } from '../studio.ts'
import type { Turn } from '../turn.ts'
import { finishSet } from './finish-set.ts'
import type { SizesItem, SizesStage } from './stage.ts'

/** The largest page as a PNG has less. */
const MAX_BYTES = 64 * 1024 * 1024
/** Slack takes about fifty changes a minute from all threads of a team. */
const SAY_EVERY = 3

/** Formats with a logo are numbered from here on; a set has fewer. */
const MARKED = 200

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
  if (item === undefined) return finishSet(turn, stage, outcome, studio)
  if (at > 0 && at % SAY_EVERY === 0) {
    const { sizes } = wordsIn(turn.ask.language)
    await say(turn, studio, sizes.progress(at, stage.items.length))
  }
  const made = await madeOf(turn, stage, at, item, outcome, studio)
  const items = stage.items.with(at, { ...item, made, isLost: made === null })
  return { ...turn, sizes: { ...stage, items }, tries: 0 }
}

/** The object of a format; null where it cannot be made: its source is gone, was not painted, or cannot be read. */
async function madeOf(
  { ask, answers }: Turn,
  { source }: SizesStage,
  at: number,
  item: SizesItem,
  { record }: PaintedOutcome,
  studio: Pick<Studio, 'pictures'>,
): Promise<SizesItem['made']> {
  const from = item.call === null ? source : answers[item.call]?.pictures[0]?.key
  if (from === undefined) return null
  const logo = record.brand?.logo ?? null
  const keyOf = (n: number) => (ending: string) => formatKey(ask, ask.turnId, n, ending)
  const type = TYPES[ask.sizes?.output ?? 'jpeg']
  return oneAtATime(async () => {
    const plain = await kept({ from, item, type, logo: null }, keyOf(at + 1), studio)
    if (plain === null || logo === null) return plain
    // The model is never sent a logo, so what it may be sent one day is kept without it.
    const marked = await kept({ from, item, type, logo }, keyOf(MARKED + at), studio)
    return marked === null ? plain : { ...marked, unmarked: plain }
  })
}

interface Wanted {
  readonly from: string
  readonly item: SizesItem
  readonly type: OutputType
  readonly logo: Logo | null
}

/** Makes one picture and keeps it; null where its source or its logo is gone, or cannot be read. */
async function kept(
  { from, item: { place, width, height }, type, logo }: Wanted,
  keyOf: (ending: string) => string,
  { pictures }: Pick<Studio, 'pictures'>,
): Promise<Omit<NonNullable<SizesItem['made']>, 'unmarked'> | null> {
  const output = { dpi: place === 'print' ? PRINT_DPI : undefined }
  const mark = logo === null ? null : await pictures.source.read(logo.picture.key)
  if (logo !== null && mark === null) return null
  const bytes = await pictures.source.read(from)
  if (bytes === null) {
    await mark?.cancel()
    return null
  }
  const at = logo === null || mark === null ? undefined : logoAt(logo, mark)
  const picture = await makeFormat(bytes, { width, height, type, output }, at)
  if (!picture.ok) return null
  const saved = await pictures.saveUpload(picture.value, keyOf, MAX_BYTES)
  // R2 in trouble: the step is done again.
  if (!saved.ok) throw new Error(`A format could not be kept: ${saved.error}`)
  const { key, mimeType, bytes: length, sha256 } = saved.value
  return { key, mimeType, bytes: length, sha256 }
}

const logoAt = ({ place, size, margin }: Logo, picture: ReadableStream<Uint8Array>) => ({
  ...{ picture, place, share: LOGO_SIZES[size], margin: LOGO_MARGINS[margin] },
})
