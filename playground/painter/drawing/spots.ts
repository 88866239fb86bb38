/** The place of each thing, by its slot: it depends on no neighbour, so that an edit moves nothing else. */
import type { Kind } from '../kind.ts'
import type { Subject } from '../scene.ts'
import { extentOf } from './measure.ts'
import type { Footing } from './placement.ts'
import type { Scenery } from './settings/scenery.ts'
import { HOUSES } from './sizing.ts'
import { headlandSide, type Stage } from './stage.ts'

/** Where company stands, by slot: away from the middle, which is the lead's. */
const PLACES = [0.2, 0.8, 0.27, 0.7, 0.1, 0.9, 0.36, 0.62] as const
const SKY_PLACES = [0.22, 0.74, 0.46, 0.1, 0.88, 0.33, 0.62] as const
/** How deep company swims, in parts of the height. */
const DEPTHS = [0.5, 0.2, 0.68, 0.3] as const
const SIDES = { left: 0.22, middle: 0.5, right: 0.78 } as const

/** Company that stands further back than the lead. */
const BACKGROUND: ReadonlySet<string> = new Set([
  ...HOUSES,
  'lighthouse',
  'windmill',
  'skyscraper',
  'tent',
  'tree',
  'pine',
  'palm',
  'streetlamp',
  'train',
])

interface Standing {
  readonly kind: Kind
  readonly scenery: Scenery
  readonly footing: Footing
}

/** The middle of its foot, in pixels. */
export function spotOf(stage: Stage, subject: Subject, standing: Standing): [number, number] {
  const { width, height, unit } = stage
  const { kind, scenery, footing } = standing
  const { slot, side, lead } = subject
  const places = footing === 'air' ? SKY_PLACES : PLACES
  const place = places[slot % places.length] ?? 0.5
  // Company keeps to the open sea.
  const free = stage.setting === 'sea' && headlandSide(stage) < 0 ? 1 - place : place
  const own = lead ? leadX(stage, footing) : free
  const x = (side === null ? own : SIDES[side]) * width
  if (kind.habitat === 'far') return [x, scenery.horizon * height + unit * 0.02]
  if (footing === 'air') return [x, airY(stage, subject, kind)]
  const near = (slot % 3) * 0.018
  if (footing === 'water' || footing === 'pond') {
    const level = scenery.water ?? (scenery.ground + scenery.back) / 2
    return [x, height * (lead ? level : level - 0.09 + near * 2.4)]
  }
  // Below an emblem there is room for a name.
  if (lead && subject.kind === 'logo') return [x, height * 0.78]
  const isBack = !lead && BACKGROUND.has(subject.kind)
  const level = lead ? scenery.ground : isBack ? scenery.back : scenery.ground + 0.012
  return [x, height * (level + (lead ? 0 : near * (isBack ? 0.6 : 1)))]
}

/** Near the middle; on a headland to one side, where land meets the edge of the sheet. */
function leadX(stage: Stage, footing: Footing): number {
  if (footing === 'headland') return 0.5 + headlandSide(stage) * 0.19
  return footing === 'water' ? 0.46 : 0.5
}

function airY(stage: Stage, { kind: name, lead, slot, count }: Subject, kind: Kind): number {
  const { height, unit, setting } = stage
  const { top } = extentOf(name)
  const half = (unit * (lead ? kind.lead : kind.size) * -top) / 200
  const isDeep = setting === 'underwater'
  // A swarm is higher than one alone: its members are small, and some hang low.
  if (lead) return height * (isDeep ? 0.46 : count > 1 ? 0.34 : 0.44) + half / count ** 0.42
  const base = isDeep ? (DEPTHS[slot % DEPTHS.length] ?? 0.2) : 0.17 + (slot % 3) * 0.08
  return Math.max(height * base + half, unit * 0.03 + half * 2)
}
