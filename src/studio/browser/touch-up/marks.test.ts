import fc from 'fast-check'
import { describe, test } from 'vitest'
import { FIELDS, fieldOf, moveBy } from './grid.ts'
import { type Mark, NO_MARKS, boxBetween, marked, redo, undo } from './marks.ts'
import { fitted, panned, pictureAt, zoomed } from './view.ts'

const line = (size: number): Mark => ({ kind: 'line', erases: false, size, points: [] })

describe('marks', () => {
  test('are taken back and brought back in order, until something new is marked', ({ expect }) => {
    const two = marked(marked(NO_MARKS, line(1)), line(2))
    expect(undo(two).done).toEqual([line(1)])
    expect(redo(undo(two))).toEqual(two)
    expect(redo(marked(undo(two), line(3))).done).toEqual([line(1), line(3)])
  })

  test('stay as they are where there is nothing to take back or to bring back', ({ expect }) => {
    expect(undo(NO_MARKS)).toEqual(NO_MARKS)
    expect(redo(NO_MARKS)).toEqual(NO_MARKS)
  })

  test('a box has four corners', ({ expect }) => {
    expect(boxBetween({ x: 1, y: 2 }, { x: 5, y: 7 })).toEqual([
      ...[
        { x: 1, y: 2 },
        { x: 5, y: 2 },
        { x: 5, y: 7 },
      ],
      { x: 1, y: 7 },
    ])
  })
})

describe('the grid', () => {
  test('covers the picture without gaps', ({ expect }) => {
    const picture = { width: 1001, height: 333 }
    const areas = Array.from({ length: FIELDS * FIELDS }, (_, at) => {
      const field = fieldOf(Math.floor(at / FIELDS), at % FIELDS, picture, false)
      if (field.kind !== 'area') return 0
      const [from, , to] = field.points
      return ((to?.x ?? 0) - (from?.x ?? 0)) * ((to?.y ?? 0) - (from?.y ?? 0))
    })
    expect(areas.reduce((sum, area) => sum + area, 0)).toBe(1001 * 333)
  })

  test('is left by no arrow', ({ expect }) => {
    expect(moveBy('ArrowLeft', 0, 0)).toEqual({ row: 0, column: 0 })
    expect(moveBy('ArrowDown', FIELDS - 1, 2)).toEqual({ row: FIELDS - 1, column: 2 })
    expect(moveBy('Tab', 0, 0)).toBeNull()
  })
})

describe('the view', () => {
  const picture = { width: 2000, height: 1000 }
  const stage = { width: 500, height: 500 }

  test('begins with the whole picture in the middle', ({ expect }) => {
    expect(fitted(picture, stage)).toEqual({ scale: 0.25, x: 0, y: 125 })
    expect(fitted({ width: 100, height: 100 }, stage).scale).toBe(1)
  })

  test('keeps the point under the pointer where it is', ({ expect }) => {
    const at = { x: 200, y: 240 }
    const view = fitted(picture, stage)
    const before = pictureAt(view, at)
    const after = pictureAt(zoomed(view, 2, at, picture, stage), at)
    expect([after.x, after.y]).toEqual([expect.closeTo(before.x), expect.closeTo(before.y)])
  })

  test('never loses the picture, however it is moved and zoomed', ({ expect }) => {
    const step = fc.record({
      factor: fc.double({ min: 0.1, max: 10, noNaN: true }),
      x: fc.integer({ min: -5000, max: 5000 }),
      y: fc.integer({ min: -5000, max: 5000 }),
    })
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const view = steps.reduce(
          (now, { factor, x, y }) =>
            panned(
              zoomed(now, factor, { x: 250, y: 250 }, picture, stage),
              { x, y },
              picture,
              stage,
            ),
          fitted(picture, stage),
        )
        expect(view.x).toBeLessThan(stage.width)
        expect(view.x + picture.width * view.scale).toBeGreaterThan(0)
        expect(view.y).toBeLessThan(stage.height)
        expect(view.y + picture.height * view.scale).toBeGreaterThan(0)
      }),
    )
  })
})
