/** What the styles share: reading a canvas as light, finding edges, noise, fresh canvases. */
import { type Canvas, createCanvas } from '@napi-rs/canvas'

/** Pixels of a canvas, to be changed and put back. */
export interface Raster {
  readonly data: Uint8ClampedArray
  readonly width: number
  readonly height: number
}

/** A plain copy: the members of an ImageData are slow to ask for. */
export function rasterOf(canvas: Canvas): Raster {
  const { data, width, height } = canvas
    .getContext('2d')
    .getImageData(0, 0, canvas.width, canvas.height)
  return { data, width, height }
}

/** A canvas of the same size, painted by `paint`. */
export function sheetLike(
  { width, height }: { width: number; height: number },
  paint: (ctx: ReturnType<Canvas['getContext']>) => void,
): Canvas {
  const canvas = createCanvas(width, height)
  paint(canvas.getContext('2d'))
  return canvas
}

/** A canvas whose pixels `pixel` writes: red, green, blue at index `at` of `out`. */
export function mapPixels(
  { data, width, height }: Raster,
  pixel: (out: Uint8ClampedArray, at: number, x: number, y: number) => void,
): Canvas {
  return sheetLike({ width, height }, (ctx) => {
    const image = ctx.createImageData(width, height)
    const out = image.data
    for (let i = 0, at = 0; i < width * height; i += 1, at += 4) {
      out[at] = data[at] ?? 0
      out[at + 1] = data[at + 1] ?? 0
      out[at + 2] = data[at + 2] ?? 0
      out[at + 3] = 255
      pixel(out, at, i % width, (i / width) | 0)
    }
    ctx.putImageData(image, 0, 0)
  })
}

/** The lightness of each pixel, 0 to 255. */
export function lightness({ data, width, height }: Raster): Uint8Array {
  const light = new Uint8Array(width * height)
  for (let i = 0, at = 0; i < light.length; i += 1, at += 4)
    light[i] = ((data[at] ?? 0) * 77 + (data[at + 1] ?? 0) * 150 + (data[at + 2] ?? 0) * 29) >> 8
  return light
}

/** How much each pixel differs from its neighbours, 0 to 255. @param reach in pixels */
export function edgesOf(raster: Raster, reach: number): Uint8Array {
  const { data, width, height } = raster
  const edges = new Uint8Array(width * height)
  const step = Math.max(1, Math.round(reach))
  for (let y = step; y < height - step; y += 1)
    for (let x = step; x < width - step; x += 1) {
      const at = (y * width + x) * 4
      let sum = 0
      for (let band = 0; band < 3; band += 1) {
        const across = (data[at + step * 4 + band] ?? 0) - (data[at - step * 4 + band] ?? 0)
        const down =
          (data[at + step * width * 4 + band] ?? 0) - (data[at - step * width * 4 + band] ?? 0)
        sum += Math.abs(across) + Math.abs(down)
      }
      edges[y * width + x] = Math.min(255, sum)
    }
  return edges
}

/** A number from -1 to 1 for a place, the same each time. */
export function grain(x: number, y: number): number {
  let value = Math.imul(x, 374761393) + Math.imul(y, 668265263)
  value = Math.imul(value ^ (value >>> 13), 1274126177)
  return ((value ^ (value >>> 16)) & 0xffff) / 32768 - 1
}

/** Smooth noise from -1 to 1. @param size of a swelling, in pixels */
export function swell(x: number, y: number, size: number): number {
  const [u, v] = [x / size, y / size]
  const [i, j] = [Math.floor(u), Math.floor(v)]
  const [a, b] = [u - i, v - j]
  const s = a * a * (3 - 2 * a)
  const t = b * b * (3 - 2 * b)
  const top = grain(i, j) * (1 - s) + grain(i + 1, j) * s
  const bottom = grain(i, j + 1) * (1 - s) + grain(i + 1, j + 1) * s
  return top * (1 - t) + bottom * t
}

/** Swellings of several sizes on top of each other, turned so that no grid shows. From about -1 to 1. */
export function clouded(x: number, y: number, size: number): number {
  const u = x * 0.82 + y * 0.57
  const v = y * 0.82 - x * 0.57
  return (
    swell(u, v, size) * 0.6 +
    swell(y * 0.94 + x * 0.34 + 517, x * 0.94 - y * 0.34, size * 0.47) * 0.4 +
    swell(v + 131, u + 77, size * 0.21) * 0.25
  )
}
