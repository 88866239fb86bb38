/** A composition of plain shapes for words that the painter has no drawing for. */
import { shade } from '../words/colours.ts'
import { between } from './random.ts'
import type { Stage } from './stage.ts'

const PALETTES = [
  ['#f4ead6', '#e0694a', '#2f6f73', '#f0b13f', '#22304f'],
  ['#eef0e6', '#5f6fc0', '#d9608c', '#f2c14e', '#2a3b4f'],
  ['#f6e7dc', '#c8553d', '#588b8b', '#ffd5a8', '#3a2f4a'],
  ['#e8eef0', '#3b76c9', '#ee8a35', '#9bd8bd', '#1f2d4a'],
] as const

/** Fills the sheet with arcs, discs and stripes on a grid. */
export function drawAbstract(stage: Stage, words: readonly string[]): void {
  const { pen, width, height, unit } = stage
  const random = stage.random(words.join(' '))
  const [paper, ...inks] = PALETTES[Math.floor(random() * PALETTES.length)] ?? PALETTES[0]
  pen.rect(0, 0, width, height + unit, paper)
  const columns = Math.max(2, Math.round((width / unit) * 4))
  const rows = Math.max(2, Math.round((height / unit) * 4))
  const [w, h] = [width / columns, height / rows]
  const pick = (): string => inks[Math.floor(random() * inks.length)] ?? inks[0]
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1)
      if (random() > 0.16)
        tile(stage, { x: column * w, y: row * h, w, h }, Math.floor(random() * 6), [pick(), pick()])
  const size = unit * between(random, 0.17, 0.25)
  const [x, y] = [width * between(random, 0.3, 0.7), height * between(random, 0.32, 0.62)]
  pen.ellipse(x, y, size * 1.12, size * 1.12, paper)
  pen.ellipse(x, y, size, size, pick())
  pen.ellipse(x, y, size * 0.6, size * 0.6, paper)
  pen.ellipse(x, y, size * 0.36, size * 0.36, pick())
}

interface Tile {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

function tile(
  { pen }: Stage,
  { x, y, w, h }: Tile,
  which: number,
  [first, second]: readonly [string, string],
): void {
  switch (which) {
    case 0:
      return pen.path(`M${x} ${y} A${w} ${h} 0 0 0 ${x + w} ${y + h} V${y} Z`, first)
    case 1:
      return pen.path(`M${x} ${y + h} A${w} ${h} 0 0 1 ${x + w} ${y} V${y + h} Z`, second)
    case 2:
      pen.rect(x, y, w, h, shade(first, 0.55))
      return pen.ellipse(x + w / 2, y + h / 2, w * 0.34, h * 0.34, second)
    case 3:
      for (let i = 0; i < 4; i += 1) pen.rect(x, y + (i * h) / 4, w, h / 8, first)
      return
    case 4:
      return pen.path(`M${x} ${y + h} L${x + w} ${y} V${y + h} Z`, first)
    default:
      pen.path(`M${x} ${y + h} A${w / 2} ${h / 2} 0 0 1 ${x + w} ${y + h} Z`, second)
      pen.path(`M${x} ${y + h / 2} A${w / 2} ${h / 2} 0 0 1 ${x + w} ${y + h / 2} Z`, first)
  }
}
