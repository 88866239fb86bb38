/** A mark for an emblem that has neither a thing nor a letter in it: a weather, or a simple ornament. */
import type { Pen } from './pen.ts'
import type { Placement } from './placement.ts'
import { between } from './random.ts'
import type { Stage } from './stage.ts'

const PALE = '#fff6e0'
const GOLD = '#f6c667'

/** In the middle of the emblem, in its own units: it is 100 high and stands on y = 0. */
export function drawMark(stage: Stage, { x, y, scale }: Placement): void {
  const { castPen: pen, scene } = stage
  const random = stage.random('mark')
  const ornaments = [petals, waves, peaks, spark]
  const ornament = ornaments[Math.floor(random() * ornaments.length)] ?? petals
  pen.within(x, y - scale * 50, scale, () => {
    if (scene.weather.length > 0) sunAndCloud(pen)
    else ornament(pen, Math.round(between(random, 5, 8)))
  })
  pen.finish()
}

function petals(pen: Pen, count: number): void {
  for (let i = 0; i < count; i += 1)
    pen.within(
      0,
      0,
      1,
      () => pen.ellipse(0, -17, 7, 15, i % 2 === 0 ? PALE : GOLD),
      (i * 2 * Math.PI) / count,
    )
  pen.ellipse(0, 0, 6, 6, PALE)
}

function waves(pen: Pen): void {
  pen.ellipse(0, -14, 12, 12, GOLD)
  for (const y of [4, 15, 26]) pen.line(`M-27 ${y} q9 -9 18 0 t18 0 t18 0`, 4, PALE)
}

function peaks(pen: Pen): void {
  pen.ellipse(13, -17, 8, 8, GOLD)
  pen.path('M-32 24 L-8 -18 L4 2 L12 -8 L32 24 Z', PALE)
}

function spark(pen: Pen): void {
  pen.path('M0 -34 Q4 -4 34 0 Q4 4 0 34 Q-4 4 -34 0 Q-4 -4 0 -34 Z', PALE)
  pen.path('M24 -30 Q25 -22 33 -21 Q25 -20 24 -12 Q23 -20 15 -21 Q23 -22 24 -30 Z', GOLD)
}

function sunAndCloud(pen: Pen): void {
  for (let i = 0; i < 10; i += 1)
    pen.within(9, -9, 1, () => pen.line('M0 -19 V-24', 3, GOLD), (i * Math.PI) / 5)
  pen.ellipse(9, -9, 14, 14, GOLD)
  for (const [x, y, r] of [
    [-15, 10, 12],
    [-2, 3, 15],
    [13, 11, 11],
  ] as const)
    pen.ellipse(x, y, r, r, PALE)
  pen.rect(-15, 9, 29, 13, PALE)
}
