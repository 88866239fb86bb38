/** Shapes that several landscapes share. */
import { shade } from '../../words/colours.ts'
import { type Random, between } from '../random.ts'
import type { Stage } from '../stage.ts'

/** Rolling land from edge to edge, down to the foot of the sheet. @param swell in pixels */
function rolling(stage: Stage, y: number, swell: number, random: Random, waves = 1.6): string {
  const { width, height, unit } = stage
  const phases = [random() * 6.28, random() * 6.28]
  const steps = 48
  const points = Array.from({ length: steps + 1 }, (_, i) => {
    const turn = (i / steps) * Math.PI * 2 * waves * Math.max(1, width / unit / 1.4)
    const lift =
      Math.sin(turn * 0.5 + (phases[0] ?? 0)) * 0.7 + Math.sin(turn + (phases[1] ?? 0)) * 0.3
    return `L${((i / steps) * width).toFixed(1)} ${(y - lift * swell).toFixed(1)}`
  })
  return `M0 ${height + unit} ${points.join(' ')} L${width} ${height + unit} Z`
}

/** Land in one colour, lighter at its crest. */
export function land(
  stage: Stage,
  { y, swell, name, waves }: { y: number; swell: number; name: string; waves?: number },
  colour: string,
  distance = 0,
): void {
  const { ctx, pen, height } = stage
  const fill = ctx.createLinearGradient(0, y - swell, 0, height)
  fill.addColorStop(0, stage.haze(shade(colour, 0.1), distance))
  fill.addColorStop(1, stage.haze(shade(colour, -0.18), distance))
  pen.path(rolling(stage, y, swell, stage.random(name), waves), fill)
}

/** One mountain: a lit and a shaded side, and snow. */
export function mountain(
  stage: Stage,
  [x, y]: readonly [number, number],
  [half, tall]: readonly [number, number],
  colour: string,
  distance: number,
): void {
  const { pen } = stage
  const at = (dx: number, dy: number): string =>
    `${(x + dx * half).toFixed(1)} ${(y - dy * tall).toFixed(1)}`
  pen.shine(
    `M${at(-1, 0)} L${at(-0.42, 0.52)} L${at(-0.3, 0.5)} L${at(0, 1)} L${at(0.34, 0.55)} L${at(0.46, 0.57)} L${at(1, 0)} Z`,
    stage.haze(colour, distance),
  )
  pen.shine(
    `M${at(0, 1)} L${at(0.34, 0.55)} L${at(0.46, 0.57)} L${at(1, 0)} H${x} L${at(0.12, 0.42)} L${at(-0.06, 0.6)} Z`,
    stage.haze(shade(colour, -0.24), distance),
  )
  pen.shine(
    `M${at(0, 1)} L${at(-0.19, 0.69)} L${at(-0.1, 0.72)} L${at(-0.04, 0.64)} L${at(0.06, 0.74)} L${at(0.14, 0.66)} L${at(0.26, 0.66)} Z`,
    stage.haze('#ffffff', distance * 0.6),
  )
  pen.shine(
    `M${at(0, 1)} L${at(0.01, 0.7)} L${at(0.06, 0.74)} L${at(0.14, 0.66)} L${at(0.26, 0.66)} Z`,
    stage.haze('#d4deec', distance * 0.6),
  )
}

/** Blades in small bunches between two heights. */
export function tufts(
  stage: Stage,
  { from, to, count }: { from: number; to: number; count: number },
  colour: string,
): void {
  const { pen, width, unit } = stage
  const random = stage.random('tufts')
  for (let i = 0; i < count; i += 1) {
    const y = between(random, from, to)
    const x = random() * width
    const size = unit * 0.014 * (0.5 + ((y - from) / (to - from)) * 1.1)
    pen.line(
      `M${x} ${y} q${-size * 0.3} ${-size * 0.6} ${-size * 0.7} ${-size} M${x} ${y} v${-size * 1.3} M${x} ${y} q${size * 0.3} ${-size * 0.6} ${size * 0.7} ${-size}`,
      Math.max(1.2, size * 0.16),
      colour,
    )
  }
}

/** Small flowers between two heights. */
export function blossoms(
  stage: Stage,
  { from, to, count }: { from: number; to: number; count: number },
  colours: readonly string[],
): void {
  const { pen, width, unit } = stage
  const random = stage.random('blossoms')
  for (let i = 0; i < count; i += 1) {
    const y = between(random, from, to)
    const x = random() * width
    const size = unit * 0.0055 * (0.5 + ((y - from) / (to - from)) * 1.2)
    pen.line(`M${x} ${y} v${size * 3}`, size * 0.4, '#4c7d44')
    const colour = colours[Math.floor(random() * colours.length)] ?? '#ffffff'
    for (let petal = 0; petal < 5; petal += 1) {
      const turn = (petal / 5) * Math.PI * 2
      pen.ellipse(
        x + Math.cos(turn) * size,
        y + Math.sin(turn) * size,
        size * 0.75,
        size * 0.75,
        colour,
      )
    }
    pen.ellipse(x, y, size * 0.6, size * 0.6, '#f6cf58')
  }
}

/** A row of the same drawing along a line, far away. */
export function row(
  stage: Stage,
  kind: string,
  { y, tall, gap, name }: { y: number; tall: number; gap: number; name: string },
  colour: string,
): void {
  const random = stage.random(name)
  for (let x = -gap; x < stage.width + gap; x += gap * between(random, 0.6, 1.4))
    stage.prop(kind, x, y + tall * 0.04, tall * between(random, 0.7, 1.15), colour)
}
