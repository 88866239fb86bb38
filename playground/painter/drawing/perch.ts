/** Puts a thing on another one, as "a cat on a sofa" asks for. */
import { kindOf } from '../kinds.ts'
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

interface Seat {
  readonly under: Placement
  readonly x: number
  readonly y: number
  /** The height of who sits there, in units of what is under it. */
  readonly size: number
}

/** The placement itself, or moved to the top of what it is on. */
export function perch(placement: Placement, all: readonly Placement[]): Placement {
  const seat = asked(placement, all) ?? onTable(placement, all) ?? inEmblem(placement, all)
  if (seat === null) return placement
  const { under, x, y, size } = seat
  const { top } = extentOf(placement.subject.kind)
  const { subject } = placement
  const isEmblem = under.subject.kind === 'logo'
  return {
    ...placement,
    // On an emblem everything is in the light colour of its ring.
    subject: isEmblem ? { ...subject, colour: subject.colour ?? '#f6e7c8' } : subject,
    x: under.x + x * under.scale,
    y: under.y + y * under.scale,
    scale: Math.min((size * under.scale * placement.subject.scale) / -top, placement.scale),
    footing: 'thing',
    depth: under.depth + 0.2,
  }
}

/** On what the words name. */
function asked({ subject }: Placement, all: readonly Placement[]): Seat | null {
  const under = all.find(({ subject: { kind } }) => kind === subject.on)
  if (under === undefined || under.subject.on !== null || subject.kind === subject.on) return null
  const { left, right, top } = extentOf(under.subject.kind)
  const known = SEATS[under.subject.kind]
  return { under, ...(known ?? { x: (left + right) / 2, y: top + 3, size: 62 }) }
}

/** Where small things stand on a table, by slot. */
const TABLE_TOP = [-34, 8, -64, 66, 38] as const
const SMALL = 0.24

/** Small things belong on a table, where there is one. */
function onTable({ subject }: Placement, all: readonly Placement[]): Seat | null {
  const { habitat, size } = kindOf(subject.kind)
  const under = all.find(({ subject: { kind } }) => kind === 'table')
  if (under === undefined || habitat !== 'table' || size > SMALL) return null
  return { under, x: TABLE_TOP[subject.slot % TABLE_TOP.length] ?? 0, y: -74, size: 44 }
}

/** Into the emblem, when the picture is a logo. */
function inEmblem({ subject }: Placement, all: readonly Placement[]): Seat | null {
  const under = all.find(({ subject: { kind, lead } }) => kind === 'logo' && lead)
  if (under === undefined || subject.kind === 'logo' || subject.count > 1) return null
  return { under, x: 0, y: -24, size: 50 }
}
