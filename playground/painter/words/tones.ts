/** The colours and the shape of a picture, in words. */
import { createCanvas, loadImage } from '@napi-rs/canvas'
import { COLOUR_WORDS } from './colours.ts'

export interface Tones {
  /** The names of its main colours, at most two. */
  readonly names: readonly string[]
  readonly isDark: boolean
  /** Width by height. */
  readonly ratio: number
}

/** Pixels along each side that are looked at. */
const SIDE = 12

/** Names that people use, of those that the painter knows. */
const PLAIN = 'red orange yellow green teal blue navy purple pink brown beige white silver'.split(
  ' ',
)

/** null: not a picture that can be read here. */
export async function tonesOf(bytes: Buffer): Promise<Tones | null> {
  try {
    const image = await loadImage(bytes)
    const context = createCanvas(SIDE, SIDE).getContext('2d')
    context.drawImage(image, 0, 0, SIDE, SIDE)
    const { data } = context.getImageData(0, 0, SIDE, SIDE)
    const counts = new Map<string, number>()
    let light = 0
    for (let i = 0; i < data.length; i += 4) {
      const [r = 0, g = 0, b = 0] = data.subarray(i, i + 3)
      light += (r + g + b) / 3 / (SIDE * SIDE)
      const name = nearest(r, g, b)
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
    const names = [...counts].toSorted((a, b) => b[1] - a[1]).map(([name]) => name)
    return { names: names.slice(0, 2), isDark: light < 110, ratio: image.width / image.height }
  } catch {
    return null
  }
}

function nearest(r: number, g: number, b: number): string {
  const distance = (name: string): number => {
    const value = Number.parseInt((COLOUR_WORDS[name] ?? '#888888').slice(1), 16)
    return (r - (value >> 16)) ** 2 + (g - ((value >> 8) & 255)) ** 2 + (b - (value & 255)) ** 2
  }
  return PLAIN.toSorted((a, b2) => distance(a) - distance(b2))[0] ?? 'grey'
}
