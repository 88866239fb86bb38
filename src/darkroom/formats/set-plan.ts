/** How a set of formats comes of a picture: what is only scaled or cut, and what has to be painted anew. Pure. */
import { type Model, ratiosOf } from '../../gemini/models.ts'
import { pixelsOf } from '../../gemini/pixels.ts'
import { MAX_PREVIEW_SIDE } from '../../pictures/previews.ts'
import { PIXELS, type Ratio, type Size } from '../../turns/settings.ts'
import type { Picture } from '../../turns/turn-record.ts'
import { MAX_PIXELS } from '../pixels.ts'
import type { Size as Pixels } from '../scale/scale.ts'
import { coverOf, enlargement } from './format.ts'

/** Shapes so near are the same: models round to multiples of 16. */
const SAME = 0.97
/** Whoever cuts off more than that leaves another picture. */
const NEAR = 0.7
/** More shows, so what is cut as well is rather painted. */
const MOST_ENLARGED_CUT = 2.75
/** A little more is not seen; beyond it, a larger size is painted. */
const ENLARGED = 1.5

/** How a picture is painted anew. */
export interface Painting {
  readonly ratio: Ratio
  readonly size: Size
}

export interface Way {
  /** `cut`: only where nothing important is lost by it, and else painted. */
  readonly how: 'scale' | 'cut' | 'paint'
  /** How it is painted where it has to be. */
  readonly painting: Painting
}

/** Who paints, and up to which size a team lets them; null: any. */
export interface SetPainter {
  readonly model: Model
  readonly maxSize: Size | null
}

/**
 * The pixels in which a picture is read: one that is too large for the darkroom, by its preview. null: its bytes do not
 * tell.
 */
export function pixelsIn({ width, height }: Pick<Picture, 'width' | 'height'>): Pixels | null {
  if (!width || !height) return null
  if (width * height <= MAX_PIXELS) return { width, height }
  const scale = MAX_PREVIEW_SIDE / Math.max(width, height)
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}

/** @param picture null: it cannot be read here, so all of them are painted anew */
export function wayTo(picture: Pixels | null, format: Pixels, painter: SetPainter): Way {
  const painting = paintingFor(format, painter)
  if (picture === null) return { how: 'paint', painting }
  const kept = keptOf(picture, format)
  if (kept >= SAME) return { how: 'scale', painting }
  const isNear = kept >= NEAR && enlargement(coverOf(picture, format), format) <= MOST_ENLARGED_CUT
  return { how: isNear ? 'cut' : 'paint', painting }
}

/** The part of a picture that is left when it is cut to the shape of a format, from 0 to 1. */
function keptOf(picture: Pixels, format: Pixels): number {
  const { width, height } = coverOf(picture, format)
  return (width * height) / (picture.width * picture.height)
}

function paintingFor(format: Pixels, { model, maxSize }: SetPainter): Painting {
  const shape = format.width / format.height
  const [first = '1:1', ...others] = ratiosOf(model)
  const off = (ratio: Ratio): number => Math.abs(Math.log(shapeOf(ratio) / shape))
  const ratio = others.reduce((best, other) => (off(other) < off(best) ? other : best), first)
  const isRead = (size: Size): boolean => pixelCount(model, ratio, size) <= MAX_PIXELS
  const isEnough = (size: Size): boolean => {
    const pixels = pixelsOf(model, ratio, size)
    return pixels !== null && enlargement(coverOf(pixels, format), format) <= ENLARGED
  }
  const sizes = model.sizes
    .filter((size) => isRead(size) && (maxSize === null || PIXELS[size] <= PIXELS[maxSize]))
    .toSorted((one, other) => PIXELS[one] - PIXELS[other])
  return { ratio, size: sizes.find(isEnough) ?? sizes.at(-1) ?? model.sizes[0] ?? '1K' }
}

function pixelCount(model: Model, ratio: Ratio, size: Size): number {
  const { width, height } = pixelsOf(model, ratio, size) ?? { width: 0, height: 0 }
  return width * height
}

function shapeOf(ratio: Ratio): number {
  const [width = 1, height = 1] = ratio.split(':').map(Number)
  return width / height
}

/** What is painted for all of them: formats of one shape share a painting, in the largest size that one of them needs. */
export function paintingsFor(wanted: readonly Painting[]): Painting[] {
  const sizes = new Map<Ratio, Size>()
  for (const { ratio, size } of wanted) {
    const known = sizes.get(ratio)
    if (known === undefined || PIXELS[size] > PIXELS[known]) sizes.set(ratio, size)
  }
  return [...sizes].map(([ratio, size]) => ({ ratio, size }))
}
