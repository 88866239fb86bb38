/** How large things are, and what is under them. */
import type { Kind } from '../kind.ts'
import type { Subject } from '../scene.ts'
import { extentOf } from './measure.ts'
import type { Footing } from './placement.ts'
import type { Scenery } from './settings/scenery.ts'
import type { Stage } from './stage.ts'

/** What is entered by a door stays much larger than what stands before it. */
export const HOUSES: ReadonlySet<string> = new Set(['shop', 'house', 'temple', 'castle'])

/** Pixels of one unit; a lead fills the sheet as far as it is wide. */
export function scaleOf(
  { unit, width, height, scene }: Stage,
  subject: Subject,
  kind: Kind,
): number {
  const { left, right, top } = extentOf(subject.kind)
  const company = HOUSES.has(subject.kind) ? kind.size * 1.55 : kind.size
  const wish = unit * (subject.lead ? kind.lead : company) * 1.06
  const zoom = 1.18 ** Math.min(scene.zoom, 0)
  const room = subject.lead ? 0.82 : 0.46
  const most = Math.min((width * room) / (right - left), (height * 0.74) / -top)
  return Math.min((wish / 100) * subject.scale * zoom, most)
}

/** What is under a thing of this kind in this setting. */
export function footingOf(
  { setting }: Stage,
  { habitat }: Kind,
  { water }: Scenery,
  isLead: boolean,
): Footing {
  if (setting === 'underwater' && habitat !== 'ground' && habitat !== 'table') return 'air'
  if (habitat === 'sky') return 'air'
  if (habitat === 'water')
    return water === null
      ? setting === 'studio' || setting === 'room'
        ? 'ground'
        : 'pond'
      : 'water'
  if (setting === 'sea' && habitat !== 'far') return isLead ? 'headland' : 'island'
  return 'ground'
}
