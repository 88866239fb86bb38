/** Styles made with a brush: watercolour and oil. */
import type { Canvas } from '@napi-rs/canvas'
import { createRandom } from '../random.ts'
import {
  type Raster,
  lightness,
  mapPixels,
  clouded,
  rasterOf,
  sheetLike,
  swell,
  grain,
} from './pixels.ts'

/** Edges that run, pigment that settles, white paper around it. */
export function watercolour(canvas: Canvas): Canvas {
  const source = rasterOf(canvas)
  const { data, width, height } = source
  const unit = Math.min(width, height)
  const shift = unit * 0.0065
  const margin = unit * 0.045
  const field = noiseField(width, height, unit * 0.05)
  const wash = noiseField(width, height, unit * 0.2)
  return mapPixels(source, (out, at, x, y) => {
    const i = at >> 2
    const bend = field[i] ?? 0
    const pool = wash[i] ?? 0
    const from =
      (clamp(y + Math.round(pool * shift * 1.4), height) * width +
        clamp(x + Math.round(bend * shift), width)) *
      4
    const inside = Math.min(x, y, width - x, height - y) - margin + bend * unit * 0.014
    const cover = Math.max(0, Math.min(1, inside / (unit * 0.006)))
    // Pigment gathers where a wash ends.
    const rim = inside > 0 && inside < unit * 0.012 ? 0.1 : 0
    const thin = 0.2 + pool * 0.13 + grain(x, y) * 0.028 - rim
    for (let band = 0; band < 3; band += 1) {
      const paper = band === 2 ? 242 : 250
      const ink = (data[from + band] ?? 0) * (1 - thin) + paper * thin
      out[at + band] = paper * (1 - cover) + ink * cover
    }
  })
}

const clamp = (value: number, size: number): number => Math.max(0, Math.min(size - 1, value))

/** Noise for each pixel, computed on a grid and read between its points. */
function noiseField(width: number, height: number, size: number): Float32Array {
  const field = new Float32Array(width * height)
  const step = 2
  for (let y = 0; y < height; y += step)
    for (let x = 0; x < width; x += step) {
      const value = clouded(x, y, size)
      for (let dy = 0; dy < step && y + dy < height; dy += 1)
        field.fill(value, (y + dy) * width + x, (y + dy) * width + Math.min(x + step, width))
    }
  return field
}

/** The direction of an edge near a place, in radians; null where all is plain. @param reach in pixels */
function alongEdges(source: Raster, reach: number): (x: number, y: number) => number | null {
  const light = lightness(source)
  const { width, height } = source
  const at = (x: number, y: number): number =>
    light[clamp(y, height) * width + clamp(x, width)] ?? 0
  return (x, y) => {
    const across = at(x + reach, y) - at(x - reach, y)
    const down = at(x, y + reach) - at(x, y - reach)
    return Math.abs(across) + Math.abs(down) < 14 ? null : Math.atan2(down, across) + Math.PI / 2
  }
}

/** Short strokes along the shapes, large ones first. */
export function oil(canvas: Canvas): Canvas {
  const source = rasterOf(canvas)
  const { data, width, height } = source
  const along = alongEdges(source, Math.round(Math.min(width, height) / 150))
  const unit = Math.min(width, height)
  const random = createRandom('brush')
  return sheetLike(canvas, (ctx) => {
    ctx.drawImage(canvas, 0, 0)
    ctx.lineCap = 'round'
    for (const [gap, long, wide] of [
      [0.02, 0.034, 0.014],
      [0.0088, 0.017, 0.0062],
    ] as const) {
      const step = gap * unit
      for (let y = 0; y < height; y += step)
        for (let x = 0; x < width; x += step) {
          const px = clamp(Math.round(x + (random() - 0.5) * step), width)
          const py = clamp(Math.round(y + (random() - 0.5) * step), height)
          const at = (py * width + px) * 4
          const light = (random() - 0.5) * 15
          const [r = 0, g = 0, b = 0] = [0, 1, 2].map((band) => (data[at + band] ?? 0) + light)
          const turn = along(px, py) ?? swell(px, py, unit * 0.16) * 2.2
          const reach = long * unit * (0.5 + random() * 0.5)
          ctx.strokeStyle = `rgb(${r | 0} ${g | 0} ${b | 0})`
          ctx.lineWidth = wide * unit
          ctx.beginPath()
          ctx.moveTo(px - (Math.cos(turn) * reach) / 2, py - (Math.sin(turn) * reach) / 2)
          ctx.lineTo(px + (Math.cos(turn) * reach) / 2, py + (Math.sin(turn) * reach) / 2)
          ctx.stroke()
        }
    }
  })
}
