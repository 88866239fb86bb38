/** Styles made of lines: pencil, comic, blueprint, neon. */
import { type Canvas, createCanvas } from '@napi-rs/canvas'
import { edgesOf, grain, lightness, mapPixels, rasterOf, sheetLike } from './pixels.ts'

/** Graphite on paper: outlines, and hatching where it is dark. */
export function pencil(canvas: Canvas): Canvas {
  const source = rasterOf(canvas)
  const unit = Math.min(source.width, source.height)
  const edges = edgesOf(source, unit / 900)
  const light = lightness(source)
  const gap = Math.max(4, Math.round(unit / 150))
  return mapPixels(source, (out, at, x, y) => {
    const i = at >> 2
    const dark = 255 - (light[i] ?? 255)
    const tooth = grain(x, y)
    const wobble = Math.round(Math.sin(y / 37) * 2)
    const first = (x + y + wobble) % gap < 1.6 && dark > 62
    const second = (x - y + 8192 + wobble) % gap < 1.6 && dark > 128
    const third = (x + wobble) % gap < 1.6 && dark > 186
    const hatch = (first ? 58 : 0) + (second ? 58 : 0) + (third ? 52 : 0)
    const outline = Math.min(190, Math.max(0, (edges[i] ?? 0) - 26) * 1.7)
    const grey =
      250 - Math.min(205, dark * 0.16 + hatch + outline) * (0.9 + tooth * 0.22) + tooth * 3
    out[at] = grey
    out[at + 1] = grey * 0.992
    out[at + 2] = grey * 0.965
  })
}

/** Flat strong colours, dots in the shade, black outlines. */
export function comic(canvas: Canvas): Canvas {
  const source = rasterOf(canvas)
  const unit = Math.min(source.width, source.height)
  const edges = edgesOf(source, unit / 520)
  const light = lightness(source)
  const gap = Math.max(5, Math.round(unit / 120))
  return mapPixels(source, (out, at, x, y) => {
    const i = at >> 2
    const value = light[i] ?? 0
    const row = Math.floor(y / gap)
    const dx = ((x + (row % 2) * (gap / 2)) % gap) - gap / 2
    const dy = (y % gap) - gap / 2
    const radius = (1 - value / 255) * gap * 0.52
    const dot = value < 205 && dx * dx + dy * dy < radius * radius ? 0.8 : 1
    const line = (edges[i] ?? 0) > 105 ? 0.1 : 1
    for (let band = 0; band < 3; band += 1) {
      const level = Math.round((out[at + band] ?? 0) / 36) * 36
      out[at + band] = (value + (level - value) * 1.45) * 1.06 * dot * line
    }
  })
}

/** White lines on blue squared paper. */
export function blueprint(canvas: Canvas): Canvas {
  const source = rasterOf(canvas)
  const unit = Math.min(source.width, source.height)
  const edges = edgesOf(source, unit / 900)
  const light = lightness(source)
  const cell = Math.round(unit / 32)
  return mapPixels(source, (out, at, x, y) => {
    const i = at >> 2
    const isGrid = x % cell < 1 || y % cell < 1
    const isBold = x % (cell * 4) < 2 || y % (cell * 4) < 2
    const line = Math.min(1, Math.max(0, ((edges[i] ?? 0) - 22) / 90))
    const base = (isBold ? 0.13 : isGrid ? 0.07 : 0) + ((light[i] ?? 0) / 255) * 0.09
    const white = Math.min(1, base + line * 0.92)
    out[at] = 22 + white * 215
    out[at + 1] = 66 + white * 180
    out[at + 2] = 138 + white * 114
  })
}

/** Glowing outlines in the dark. */
export function neon(canvas: Canvas): Canvas {
  const source = rasterOf(canvas)
  const unit = Math.min(source.width, source.height)
  const edges = edgesOf(source, unit / 520)
  const lines = mapPixels(source, (out, at, x, y) => {
    const line = Math.min(1, Math.max(0, ((edges[at >> 2] ?? 0) - 34) / 120))
    const most = Math.max(out[at] ?? 0, out[at + 1] ?? 0, out[at + 2] ?? 0, 1)
    const least = Math.min(out[at] ?? 0, out[at + 1] ?? 0, out[at + 2] ?? 0) * 0.85
    // Grey has no hue of its own: it takes one from its place.
    const slope = (x / source.width + y / source.height) / 2
    const isGrey = most - least < 70
    for (let band = 0; band < 3; band += 1) {
      const placed = band === 1 ? 150 : 255 * (band === 0 ? slope : 1 - slope * 0.4)
      const own = (((out[at + band] ?? 0) - least) / (most - least)) * 255
      out[at + band] = (isGrey ? placed : own) * line
    }
  })
  return sheetLike(canvas, (ctx) => {
    ctx.drawImage(canvas, 0, 0)
    ctx.globalCompositeOperation = 'multiply'
    ctx.fillStyle = '#1a1440'
    ctx.fillRect(0, 0, canvas.width, canvas.height)
    ctx.globalCompositeOperation = 'screen'
    // Shrunk and stretched again, lines become their own glow.
    for (const share of [0.04, 0.14]) {
      const [w, h] = [Math.ceil(canvas.width * share), Math.ceil(canvas.height * share)]
      const soft = createCanvas(w, h)
      const small = soft.getContext('2d')
      small.imageSmoothingQuality = 'medium'
      small.drawImage(lines, 0, 0, w, h)
      ctx.imageSmoothingQuality = 'medium'
      ctx.drawImage(soft, 0, 0, canvas.width, canvas.height)
    }
    ctx.drawImage(lines, 0, 0)
  })
}
