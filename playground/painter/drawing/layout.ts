/**
 * Where each thing of a scene is: its foot, its scale, and what it stands on. A place depends on the
 * thing's own slot and on the setting, never on its neighbours, so that an edit moves nothing else.
 */
import type { Kind } from '../kind.ts'
import { kindOf } from '../kinds.ts'
import type { Subject } from '../scene.ts'
import { extentOf } from './measure.ts'
import { carrierScale, perch } from './perch.ts'
import type { Placement } from './placement.ts'
import { SCENERY } from './settings/index.ts'
import { footingOf, scaleOf } from './sizing.ts'
import { spotOf } from './spots.ts'
import type { Stage } from './stage.ts'
import { wear } from './wear.ts'

/** All things of the scene in the order in which they are painted. */
export function layOut(stage: Stage): Placement[] {
  const { subjects } = stage.scene
  const hasBody = ({ kind }: Subject): boolean => kindOf(kind).habitat !== 'worn'
  const carrier = subjects.find(({ lead }) => lead)?.on
  // Who carries the lead is as large as a lead.
  const bodies = subjects.filter(hasBody)
  const placed = bodies.flatMap((subject) =>
    placeAll(stage, subject.kind === carrier ? carrying(subject) : subject),
  )
  const seated = placed.map((placement) => perch(placement, placed))
  const worn = subjects
    .filter((subject) => !hasBody(subject))
    .flatMap(
      (subject) =>
        wear(subject, seated) ?? placeAll(stage, bodies.length === 0 ? leading(subject) : subject),
    )
  return [...seated, ...worn].toSorted((a, b) => a.depth - b.depth)
}

/** As large as a lead, with room on top. */
const carrying = (subject: Subject): Subject => ({
  ...subject,
  lead: true,
  scale: subject.scale * carrierScale(subject.kind),
})

/** Kinds of which no two in a group look the same. */
const VARIED: ReadonlySet<string> = new Set(
  'person flower balloon fish butterfly gift kite car book ball icecream house'.split(' '),
)
const COLOURS = ['#3f7fa8', '#e0a03c', '#4f9d6d', '#8a63b8', '#d8607f'] as const

/** The nth of a group, in a colour of its own unless one was asked for. */
const member = (subject: Subject, n: number): Subject =>
  n === 0 || subject.colour !== null || !VARIED.has(subject.kind)
    ? subject
    : { ...subject, colour: COLOURS[(n - 1) % COLOURS.length] ?? null }

const leading = (subject: Subject): Subject => ({ ...subject, lead: true })

/** One placement for each of the subject's number. */
function placeAll(stage: Stage, subject: Subject): Placement[] {
  const scenery = SCENERY[stage.setting]
  const kind = kindOf(subject.kind)
  const { left, right } = extentOf(subject.kind)
  const { count } = subject
  const scale = scaleOf(stage, subject, kind) / (subject.lead ? count ** 0.42 : count ** 0.22)
  const footing = footingOf(stage, kind, scenery, subject.lead)
  const [x, y] = spotOf(stage, subject, { kind, scenery, footing })
  const random = stage.random(`${subject.kind} ${subject.slot}`)
  const reach = Math.min(
    stage.width * (subject.lead ? 0.84 : 0.42),
    (right - left) * scale * count * 0.86,
  )
  return Array.from({ length: count }, (_, i) => {
    const isBehind = i % 2 === 1
    const shrink = count === 1 ? 1 : (isBehind ? 0.84 : 1) * (0.94 + random() * 0.12)
    const spread = count === 1 ? 0 : ((i + 0.5) / count - 0.5) * reach
    const lift =
      footing === 'air' ? (random() - 0.5) * stage.unit * 0.16 : isBehind ? stage.unit * 0.045 : 0
    const at = {
      x: keepInside(stage, x + spread, [left, right], scale),
      y: y - (count === 1 ? 0 : lift),
    }
    return {
      subject: member(subject, i),
      ...at,
      scale: scale * shrink,
      footing,
      depth: depthOf(kind, at.y, subject.lead),
    }
  })
}

const depthOf = ({ habitat }: Kind, y: number, isLead: boolean): number =>
  habitat === 'far' ? -2e4 : habitat === 'sky' ? (isLead ? -5e3 : -1e4) : y

/** So that no thing is cut by the edge of the sheet, where it fits at all. */
function keepInside(
  { width, unit }: Stage,
  x: number,
  [left, right]: readonly [number, number],
  scale: number,
): number {
  const margin = unit * 0.03
  const low = margin - left * scale
  const high = width - margin - right * scale
  return low > high ? width / 2 : Math.min(high, Math.max(low, x))
}
