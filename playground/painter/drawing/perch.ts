/** Puts a thing on another one, as "a cat on a sofa" asks for. */
import { kindOf } from '../kinds.ts'
import type { Placement } from './placement.ts'
import { extentOf } from './measure.ts'

/** Where one sits on a thing: the height of its seat, in its own units, and how far from its middle. */
const SEATS: Readonly<
  Record<string, { readonly x: number; readonly y: number; readonly size: number }>
> = {
  sofa: { x: -22, y: -40, size: 96 },
  table: { x: 42, y: -74, size: 54 },
  chair: { x: 0, y: -46, size: 74 },
  horse: { x: 4, y: -60, size: 76 },
  unicorn: { x: 4, y: -60, size: 76 },
  elephant: { x: 14, y: -90, size: 70 },
  bicycle: { x: -26, y: -78, size: 104 },
  boat: { x: -16, y: -26, size: 42 },
  book: { x: 0, y: -78, size: 80 },
  whale: { x: -10, y: -70, size: 60 },
  tree: { x: 10, y: -50, size: 42 },
  pine: { x: 0, y: -52, size: 40 },
  palm: { x: 0, y: -66, size: 34 },
}

/** How tall one is on top of a thing that has no seat. */
const ON_TOP = 52

/** How much smaller a thing is drawn so that there is room for somebody on top of it. */
export const carrierScale = (kind: string): number => (SEATS[kind] === undefined ? 0.66 : 1)

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
  const { subject } = placement
  const { left, right, top } = extentOf(subject.kind)
  const isEmblem = under.subject.kind === 'logo'
  const fitting = (size / -top) * under.scale
  const inRing = Math.min(fitting, (EMBLEM_WIDTH / (right - left)) * under.scale)
  return {
    ...placement,
    // On an emblem everything is in the light colour of its ring.
    subject: isEmblem ? { ...subject, colour: subject.colour ?? '#f6e7c8' } : subject,
    x: under.x + x * under.scale,
    y: under.y + y * under.scale,
    scale: isEmblem ? inRing : Math.min(fitting * subject.scale, placement.scale),
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
  return {
    under,
    ...(known ?? {
      x: (left + right) / 2,
      y: top + 3,
      size: Math.max(ON_TOP, (right - left) * 0.42),
    }),
  }
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

/** How wide a thing in an emblem may be, in units of the emblem. */
const EMBLEM_WIDTH = 66

/** Into the emblem, when the picture is a logo. */
function inEmblem({ subject }: Placement, all: readonly Placement[]): Seat | null {
  const under = all.find(({ subject: { kind, lead } }) => kind === 'logo' && lead)
  if (under === undefined || subject.kind === 'logo' || subject.count > 1) return null
  return { under, x: 0, y: -24, size: 50 }
}
