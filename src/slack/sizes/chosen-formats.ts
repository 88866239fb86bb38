/** The formats that were ticked and typed, or what is wrong with them. Pure. */
import { type FormatFailure, checkFormat } from '../../darkroom/formats/format.ts'
import { type Result, err, ok } from '../../lib/result.ts'
import {
  type Format,
  MAX_FORMATS,
  OUTPUTS,
  type Output,
  PLACES,
  formatFor,
} from '../../turns/formats.ts'
import { formatName } from '../../words/sizes.ts'
import type { Words } from '../../words/words.ts'
import type { OpenSizes } from './sizes-context.ts'

type Typed = Pick<OpenSizes, 'ticked' | 'own' | 'output'>

/** A sentence below the field that it is about, by its block_id. */
export type SizesErrors = Readonly<Partial<Record<'formats' | 'own' | 'output', string>>>

export interface Chosen {
  readonly formats: readonly Format[]
  readonly output: Output
}

/** All that were chosen, each once; or what is wrong, in a sentence. */
export function chosenFormats(typed: Typed, words: Words): Result<Chosen, SizesErrors> {
  const { sizes } = words
  const output = OUTPUTS.find((known) => known === typed.output) ?? 'jpeg'
  const strange = piecesOf(typed.own).find((piece) => formatIn(piece) === null)
  if (strange !== undefined) return err({ own: sizes.unreadable(strange.slice(0, MAX_SAID)) })
  const formats = formatsIn(typed)
  if (formats.length === 0) return err({ formats: sizes.choose })
  if (formats.length > MAX_FORMATS) return err({ own: sizes.tooMany(MAX_FORMATS) })
  for (const format of formats) {
    const checked = checkFormat(format, `image/${output}`)
    if (!checked.ok) return err(explain(format, checked.error, words))
  }
  return ok({ formats, output })
}

/** Those that can be told, without looking at what is wrong: for the price. */
export function formatsIn({ ticked, own }: Typed): Format[] {
  const named = PLACES.filter((place) => ticked.includes(place)).map(formatFor)
  const all: Format[] = [...named, ...piecesOf(own).flatMap((piece) => formatIn(piece) ?? [])]
  const isSame = (one: Format, other: Format): boolean =>
    one.width === other.width && one.height === other.height
  return all.filter((one, i) => all.findIndex((other) => isSame(one, other)) === i)
}

const MAX_SAID = 40

const piecesOf = (own: string): string[] =>
  own
    .normalize('NFKC')
    .split(/[,;、\n]/)
    .map((piece) => piece.trim())
    .filter(Boolean)

/** `800x300`, `800 × 300`, `800*300`. */
function formatIn(piece: string): Format | null {
  const [, width, height] = /^(\d{1,6}) ?[x×*] ?(\d{1,6})(?: ?px)?$/i.exec(piece) ?? []
  return width === undefined || height === undefined
    ? null
    : { place: null, width: Number(width), height: Number(height) }
}

const MEGA = 1_000_000

function explain(format: Format, failure: FormatFailure, words: Words): SizesErrors {
  const { sizes } = words
  const name = formatName(format, words)
  switch (failure.reason) {
    case 'too_small':
      return { own: sizes.tooSmall(name, failure.minSide) }
    case 'too_large':
      return { own: sizes.tooLarge(name, failure.maxSide, Math.floor(failure.maxPixels / MEGA)) }
    case 'too_large_for_type':
      return { output: sizes.tooLargeForWebp(name) }
  }
}
