/** Puts a thing on another one, as "a cat on a sofa" asks for. */
import type { Placement } from './placement.ts'
import { extentOf } from './measure.ts'

/** Where one sits on a thing: the height of its seat, in its own units, and how far from its middle. */
const SEATS: Readonly<
  Record<string, { readonly x: number; readonly y: number; readonly size: number }>
> = {
  sofa: { x: -22, y: -40, size: 96 },
  chair: { x: 0, y: -46, size: 74 },
  horse: { x: 4, y: -60, size: 76 },
  unicorn: { x: 4, y: -60, size: 76 },
  elephant: { x: 14, y: -90, size: 70 },
  bicycle: { x: -26, y: -78, size: 104 },
  boat: { x: -16, y: -26, size: 42 },
  book: { x: 0, y: -78, size: 80 },
  whale: { x: -10, y: -70, size: 60 },
}

/** The placement itself, or moved to the top of what it is on. */
export function perch(placement: Placement, all: readonly Placement[]): Placement {
  const { on } = placement.subject
  const under = on === null ? undefined : all.find(({ subject }) => subject.kind === on)
  if (under === undefined || under === placement || under.subject.on !== null) return placement
  const own = extentOf(placement.subject.kind)
  const below = extentOf(under.subject.kind)
  const seat = SEATS[under.subject.kind] ?? {
    x: (below.left + below.right) / 2,
    y: below.top + 3,
    size: 62,
  }
  const scale = Math.min(
    (seat.size * under.scale * placement.subject.scale) / -own.top,
    placement.scale,
  )
  return {
    ...placement,
    x: under.x + seat.x * under.scale,
    y: under.y + seat.y * under.scale,
    scale,
    footing: 'thing',
    depth: under.depth + 0.2,
  }
}
