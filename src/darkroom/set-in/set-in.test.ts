import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Area, type Pixels, collected, rowsOf, viewOf } from '../pixels.ts'
import { chance, noise, painted, waves } from '../test-kit.ts'
import type { Mask } from './mask.ts'
import { setIn } from './set-in.ts'

const WIDTH = 240
const HEIGHT = 200
const FRAME: Area = { x: 40, y: 0, width: 200, height: 180 }

/** What people mark: round, angular, thin, at the edge, scattered. */
const MARKS: Readonly<Record<string, (x: number, y: number) => boolean>> = {
  round: (x, y) => Math.hypot(x - 120, y - 100) < 50,
  angular: (x, y) => x >= 80 && x < 150 && y >= 60 && y < 140,
  thin: (x, y) => Math.abs(y - 100) < 2 && x > 60 && x < 180,
  atTheEdge: (x, y) => x >= 170 && y < 60,
  scattered: (x, y) => x > 60 && x < 180 && y > 50 && y < 150 && (x >> 4) % 2 === (y >> 4) % 2,
}

function maskOf(marks: (x: number, y: number) => boolean): Mask {
  const inside = new Uint8Array(WIDTH * HEIGHT)
  for (let at = 0; at < inside.length; at += 1)
    if (marks(at % WIDTH, Math.floor(at / WIDTH))) inside[at] = 1
  return { width: WIDTH, height: HEIGHT, inside, area: FRAME }
}

const PICTURES: Readonly<Record<string, () => Pixels>> = {
  waves: () => waves(WIDTH, HEIGHT),
  ramp: () =>
    painted(WIDTH, HEIGHT, (x, y) => [30 + (x * 180) / WIDTH, 40 + (y * 170) / HEIGHT, 128]),
  // Smooth enough that a step at the rim is told from the picture's own.
  grain: () => grainy(waves(WIDTH, HEIGHT), 2),
  plain: () => painted(WIDTH, HEIGHT, () => [90, 140, 200]),
}

function grainy({ width, height, data }: Pixels, amount: number): Pixels {
  const random = chance(3)
  return {
    width,
    height,
    data: data.map((value, i) => (i % 4 === 3 ? 255 : value + (random() * 2 - 1) * amount)),
  }
}

/** What a faithful model answers: the same part, moved and brighter. */
function answer(picture: Pixels, dx: number, dy: number, gain: readonly number[]): Pixels {
  return painted(FRAME.width, FRAME.height, (x, y) => {
    const px = Math.max(0, Math.min(WIDTH - 1, FRAME.x + x - dx))
    const py = Math.max(0, Math.min(HEIGHT - 1, FRAME.y + y - dy))
    const at = (py * WIDTH + px) * 4
    return [0, 1, 2].map((channel) =>
      Math.min(255, (picture.data[at + channel] ?? 0) * (gain[channel] ?? 1)),
    )
  })
}

/** The largest step across the rim beyond what the picture has there by itself, as a part of the whole range. */
function stepAtRim(before: Pixels, after: Pixels, { inside }: Mask): number {
  let most = 0
  const look = (at: number, next: number): void => {
    if (inside[at] === inside[next]) return
    for (let channel = 0; channel < 3; channel += 1) {
      const step = (pixels: Pixels): number =>
        (pixels.data[at * 4 + channel] ?? 0) - (pixels.data[next * 4 + channel] ?? 0)
      most = Math.max(most, Math.abs(step(after) - step(before)) / 255)
    }
  }
  for (let at = 0; at < inside.length - WIDTH; at += 1) {
    if (at % WIDTH < WIDTH - 1) look(at, at + 1)
    look(at, at + WIDTH)
  }
  return most
}

function differentOutside(before: Pixels, after: Pixels, { inside }: Mask): number {
  let count = 0
  for (let i = 0; i < before.data.length; i += 1)
    if (inside[i >> 2] === 0 && before.data[i] !== after.data[i]) count += 1
  return count
}

const copy = ({ width, height, data }: Pixels): Pixels => ({ width, height, data: data.slice() })

const cases = Object.keys(PICTURES).flatMap((picture) =>
  Object.keys(MARKS).map((marks) => ({ picture, marks })),
)

describe('what is painted is set in', () => {
  test.each(cases)('without a seam: $picture, $marks', ({ picture, marks }) => {
    const before = PICTURES[picture]?.() ?? waves(1, 1)
    const mask = maskOf(MARKS[marks] ?? (() => false))
    for (const [dx, dy, gain] of [
      [0, 0, [1, 1, 1]],
      [3, -2, [1.08, 1.08, 1.08]],
      [-3, 3, [0.92, 0.95, 1.06]],
      [-1, 0, [1.08, 0.92, 1]],
    ] as const) {
      const after = copy(before)
      setIn(after, answer(before, dx, dy, gain), FRAME, mask)
      expect(differentOutside(before, after, mask)).toBe(0)
      expect(stepAtRim(before, after, mask)).toBeLessThan(0.02)
    }
  })

  test('every shift of up to three pixels is found and undone', () => {
    const before = grainy(waves(WIDTH, HEIGHT), 4)
    const mask = maskOf(MARKS['round'] ?? (() => false))
    for (const by of [-3, -2, -1, 1, 2, 3])
      for (const [dx, dy] of [
        [by, 0],
        [0, by],
        [by, by],
        [by, -by],
      ] as const) {
        const after = copy(before)
        const gain = [1.05, 1.05, 1.05]
        expect(setIn(after, answer(before, dx, dy, gain), FRAME, mask)).toEqual({ dx, dy })
      }
  })

  test('what was painted is there, in its own colours', () => {
    const before = painted(WIDTH, HEIGHT, (x) => [x % 2 === 0 ? 90 : 110, 100, 100])
    const red = painted(FRAME.width, FRAME.height, (x, y) =>
      Math.hypot(x - 80, y - 100) < 45 ? [200, 20, 20] : [x % 2 === 0 ? 90 : 110, 100, 100],
    )
    setIn(before, red, FRAME, maskOf(MARKS['round'] ?? (() => false)))
    const [r = 0, g = 0, b = 0] = before.data.subarray((100 * WIDTH + 120) * 4)
    expect(Math.abs(r - 200) + Math.abs(g - 20) + Math.abs(b - 20)).toBeLessThan(6)
  })

  test('a model that painted something else everywhere moves and tints nothing without reason', () => {
    const before = waves(WIDTH, HEIGHT)
    const other = noise(FRAME.width, FRAME.height, 9)
    const mask = maskOf(MARKS['angular'] ?? (() => false))
    const after = copy(before)
    expect(setIn(after, other, FRAME, mask)).toEqual({ dx: 0, dy: 0 })
    expect(differentOutside(before, after, mask)).toBe(0)
  })

  test('outside of any marks every pixel stays, with its alpha', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 0, max: 99 }), (seed, percent) => {
        const random = chance(seed)
        const mask = maskOf(() => random() * 100 < percent)
        const before = noise(WIDTH, HEIGHT, seed)
        const after = copy(before)
        setIn(after, noise(FRAME.width, FRAME.height, seed + 1), FRAME, {
          ...mask,
          inside: onlyWithin(mask.inside),
        })
        expect(differentOutside(before, after, { ...mask, inside: onlyWithin(mask.inside) })).toBe(
          0,
        )
      }),
      { numRuns: 8 },
    )
  })

  test('where the original is not seen, what was painted is seen as it is', () => {
    const before = painted(WIDTH, HEIGHT, () => [255, 0, 255, 0])
    const after = copy(before)
    setIn(
      after,
      painted(FRAME.width, FRAME.height, () => [10, 20, 30]),
      FRAME,
      maskOf(MARKS['round'] ?? (() => false)),
    )
    expect(Array.from(after.data.subarray((100 * WIDTH + 120) * 4).subarray(0, 4))).toEqual([
      10, 20, 30, 255,
    ])
    const rim = collected(rowsOf(viewOf(after, { x: 71, y: 100, width: 6, height: 1 })))
    for (let i = 0; i < rim.data.length; i += 4)
      expect(rim.data[i + 3] === 0 || (rim.data[i] ?? 0) < 20).toBe(true)
  })
})

/** Only marks within the frame: that is what a frame is chosen for. */
const onlyWithin = (inside: Uint8Array): Uint8Array =>
  inside.map((pixel, at) => {
    const [x, y] = [at % WIDTH, Math.floor(at / WIDTH)]
    const isWithin =
      x >= FRAME.x && y >= FRAME.y && x < FRAME.x + FRAME.width && y < FRAME.y + FRAME.height
    return isWithin ? pixel : 0
  })
