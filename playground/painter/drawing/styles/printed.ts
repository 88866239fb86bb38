/** Styles of print and film: pixel art, poster, black and white, vintage. */
import { type Canvas, createCanvas } from '@napi-rs/canvas'
import { grain, lightness, mapPixels, rasterOf, sheetLike } from './pixels.ts'

/** Cells along the shorter side. */
const CELLS = 128

/** Large square cells in few colours. */
export function pixel(canvas: Canvas): Canvas {
  const cell = Math.min(canvas.width, canvas.height) / CELLS
  const small = createCanvas(Math.ceil(canvas.width / cell), Math.ceil(canvas.height / cell))
  const ctx = small.getContext('2d')
  ctx.imageSmoothingQuality = 'high'
  ctx.drawImage(canvas, 0, 0, small.width, small.height)
  const few = mapPixels(rasterOf(small), (out, at, x, y) => {
    const dither = ((x + y) % 2) * 4 - 2
    for (let band = 0; band < 3; band += 1)
      out[at + band] = Math.round(((out[at + band] ?? 0) + dither) / 18) * 18
  })
  return sheetLike(canvas, (sheet) => {
    sheet.imageSmoothingEnabled = false
    sheet.drawImage(few, 0, 0, canvas.width, canvas.height)
  })
}

/** Few inks, a little grain, and a cream margin. */
export function poster(canvas: Canvas): Canvas {
  const source = rasterOf(canvas)
  const { width, height } = source
  const margin = Math.min(width, height) * 0.04
  const printed = mapPixels(source, (out, at, x, y) => {
    const tooth = grain(x, y) * 7
    for (let band = 0; band < 3; band += 1) {
      const warm = [1.04, 0.99, 0.9][band] ?? 1
      const level = Math.round(((out[at + band] ?? 0) * warm + tooth) / 42) * 42
      out[at + band] = level + tooth * 0.6 + 6
    }
  })
  return sheetLike(canvas, (ctx) => {
    ctx.drawImage(printed, 0, 0)
    ctx.strokeStyle = '#f5ead2'
    ctx.lineWidth = margin * 2
    ctx.strokeRect(0, 0, width, height)
    ctx.strokeStyle = '#22304f'
    ctx.lineWidth = margin * 0.07
    ctx.strokeRect(margin * 1.22, margin * 1.22, width - margin * 2.44, height - margin * 2.44)
  })
}

/** Black and white film. */
export function monochrome(canvas: Canvas): Canvas {
  const source = rasterOf(canvas)
  const light = lightness(source)
  const film = mapPixels(source, (out, at, x, y) => {
    const value = (light[at >> 2] ?? 0) / 255
    const curve = value * value * (3 - 2 * value)
    const grey = (value * 0.45 + curve * 0.55) * 255 + grain(x, y) * 7
    out[at] = grey
    out[at + 1] = grey
    out[at + 2] = grey
  })
  return vignetted(film, '#000000', 0.5)
}

/** An old print: brown, faded, darker at its edges. */
export function vintage(canvas: Canvas): Canvas {
  const source = rasterOf(canvas)
  const light = lightness(source)
  const faded = mapPixels(source, (out, at, x, y) => {
    const value = (light[at >> 2] ?? 0) * 0.82 + 34 + grain(x, y) * 8
    out[at] = (out[at] ?? 0) * 0.22 + value * 0.84
    out[at + 1] = (out[at + 1] ?? 0) * 0.2 + value * 0.72
    out[at + 2] = (out[at + 2] ?? 0) * 0.16 + value * 0.54
  })
  return vignetted(faded, '#3a2414', 0.72)
}

function vignetted(canvas: Canvas, colour: string, strength: number): Canvas {
  const { width, height } = canvas
  const ctx = canvas.getContext('2d')
  const shade = ctx.createRadialGradient(0, 0, 0.5, 0, 0, 1)
  shade.addColorStop(0, `${colour}00`)
  shade.addColorStop(1, colour)
  ctx.globalAlpha = strength
  ctx.translate(width / 2, height / 2)
  ctx.scale(width * 0.72, height * 0.72)
  ctx.fillStyle = shade
  ctx.fillRect(-1, -1, 2, 2)
  ctx.resetTransform()
  ctx.globalAlpha = 1
  return canvas
}
