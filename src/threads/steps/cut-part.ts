/** Cuts out the part of a version that is to be painted anew. */
import { type Model, ratiosOf } from '../../gemini/models.ts'
import type { Ask } from '../../turns/ask.ts'
import { partKey } from '../../turns/keys.ts'
import { PIXELS, type Ratio, type Size } from '../../turns/settings.ts'
import type { TurnFailure } from '../../turns/turn-failure.ts'
import { type Picture, picturesOf, unmarkedOf } from '../../turns/turn-record.ts'
import { MAX_UPLOAD_BYTES } from '../../web-api/files.ts'
import { planTurn } from '../plan.ts'
import type { Studio } from '../studio.ts'
import type { CutPart } from '../cut-part.ts'
import type { Turn } from '../turn.ts'
import { findOrigin } from './origin.ts'

type Marked = NonNullable<Ask['part']>
type Why = Extract<TurnFailure, { reason: 'no_part' }>['why']
type Area = CutPart['frame']

/** Doing it twice writes the same object. */
export async function cutPart(turn: Turn, { mask: marks }: Marked, studio: Studio): Promise<Turn> {
  const origin = await findOrigin(turn, studio)
  if (!origin.ok) return failed(turn, origin.error)
  const { record, parent } = origin.value
  const plan = planTurn({ ask: turn.ask, parent: record, defaultModel: studio.model })
  if (!plan.ok) return failed(turn, plan.error)
  const original = record === null ? undefined : picturesOf(record)[(parent?.picture ?? 1) - 1]
  if (original === undefined) return impossible(turn, 'gone')
  // A logo is set in again, at the same place.
  const part = await cut(turn, unmarkedOf(original), marks, plan.value.model, studio)
  return typeof part === 'string' ? impossible(turn, part) : { ...turn, part }
}

const failed = (turn: Turn, failure: TurnFailure): Turn => ({
  ...turn,
  state: 'posting',
  outcome: { kind: 'failed', failure },
})

const impossible = (turn: Turn, why: Why): Turn => failed(turn, { reason: 'no_part', why })

async function cut(
  { ask }: Turn,
  original: Picture,
  marks: string,
  model: Model,
  { pictures }: Studio,
): Promise<CutPart | Why> {
  // Few turns need pixels, so isolates that never do have no codecs.
  const { oneAtATime, readMask, frameOf, cutOut } = await import('../../darkroom/touch-up.ts')
  const { width, height, key, mimeType, alt } = original
  const bytes = await pictures.source.read(marks)
  if (bytes === null || width === null || height === null) return 'gone'
  return oneAtATime(async () => {
    const mask = await readMask(bytes, { width, height })
    if (!mask.ok) return 'unreadable'
    const { area } = mask.value
    const frame = frameOf(area, { width, height }, shapesOf(model))
    const whole = await pictures.source.read(key)
    if (whole === null) return 'gone'
    const part = await cutOut(() => Promise.resolve(whole), frame.area)
    if (!part.ok) return part.error.reason === 'too_many_pixels' ? 'too_large' : 'unreadable'
    const saved = await pictures.saveUpload(
      part.value,
      () => partKey(ask, ask.turnId),
      MAX_UPLOAD_BYTES,
    )
    // R2 in trouble: the step is done again.
    if (!saved.ok) throw new Error(`The part could not be kept: ${saved.error}`)
    return {
      frame: frame.area,
      ratio: frame.shape,
      size: sizeFor(frame.area, model),
      marked: placeIn(frame.area, area),
      original: { key, mimeType, width, height, alt },
      shown: { ...saved.value, name: 'part.png' },
    }
  })
}

function shapesOf(model: Model): readonly [Ratio, ...Ratio[]] {
  const [first = '1:1', ...others] = ratiosOf(model)
  return [first, ...others]
}

/** The smallest size that has as many pixels; a part is never larger than 2K. */
function sizeFor({ width, height }: Area, { sizes }: Model): Size {
  const known = sizes.toSorted((a, b) => PIXELS[a] - PIXELS[b])
  const enough = known.find((size) => PIXELS[size] >= width * height * ENOUGH)
  return enough ?? known.at(-1) ?? '1K'
}

/** A little less is not seen. */
const ENOUGH = 0.8

const placeIn = (frame: Area, marked: Area): CutPart['marked'] => ({
  left: (marked.x - frame.x) / frame.width,
  top: (marked.y - frame.y) / frame.height,
  right: (marked.x + marked.width - frame.x) / frame.width,
  bottom: (marked.y + marked.height - frame.y) / frame.height,
})
