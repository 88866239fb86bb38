/** How far the drawings reach, in their own units: found by drawing each one once and looking. */
import { createCanvas } from '@napi-rs/canvas'
import { createPen, inkOf } from './pen.ts'
import { drawingOf } from './subjects/index.ts'

/** The edges of what is visible. y = 0 is where it stands; up is negative. */
export interface Extent {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const WIDTH = 640
const HEIGHT = 220
const FOOT = 160
/** Fainter than this is steam, a shadow or a halo. */
const VISIBLE = 90

const known = new Map<string, Extent>()

/** The edges of the drawing of this kind. */
export function extentOf(kind: string): Extent {
  const found = known.get(kind) ?? measure(kind)
  known.set(kind, found)
  return found
}

function measure(kind: string): Extent {
  const drawing = drawingOf(kind)
  const ctx = createCanvas(WIDTH, HEIGHT).getContext('2d')
  const pen = createPen(ctx, { tint: '#ffffff', dark: 0 })
  pen.within(WIDTH / 2, FOOT, 1, () => drawing.draw(pen, inkOf(drawing.colour)))
  pen.finish()
  const { data } = ctx.getImageData(0, 0, WIDTH, HEIGHT)
  let [left, right, top, bottom] = [WIDTH, 0, HEIGHT, 0]
  for (let i = 3; i < data.length; i += 4) {
    if ((data[i] ?? 0) < VISIBLE) continue
    const at = (i - 3) / 4
    const x = at % WIDTH
    const y = (at - x) / WIDTH
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return {
    left: left - WIDTH / 2,
    right: right + 1 - WIDTH / 2,
    top: top - FOOT,
    bottom: bottom + 1 - FOOT,
  }
}
