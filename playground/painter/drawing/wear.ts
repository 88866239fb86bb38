/** Puts hats, crowns and glasses on. */
import type { Subject } from '../scene.ts'
import { extentOf } from './measure.ts'
import type { Placement } from './placement.ts'
import { drawingOf } from './subjects/index.ts'

/** On the heads of those who have one; null where nobody does. */
export function wear(subject: Subject, bodies: readonly Placement[]): Placement[] | null {
  const wearers = bodies.filter(({ subject: body }) => drawingOf(body.kind).head !== undefined)
  const first = wearers[0]
  if (first === undefined) return null
  const { left, right } = extentOf(subject.kind)
  const heads = wearers.filter(({ subject: body }) => body.kind === first.subject.kind)
  return heads.flatMap((wearer) => {
    const { head } = drawingOf(wearer.subject.kind)
    if (head === undefined) return []
    const isGlasses = subject.kind === 'glasses'
    const wide = head.radius * wearer.scale * (isGlasses ? 1.9 : subject.kind === 'hat' ? 2.6 : 1.8)
    const scale = (wide / (right - left)) * subject.scale
    const drop = isGlasses ? head.radius * 0.95 * wearer.scale : -head.radius * 0.06 * wearer.scale
    return [
      {
        subject,
        x: wearer.x + head.x * wearer.scale,
        y: wearer.y + head.y * wearer.scale + drop + head.radius * 0.22 * wearer.scale,
        scale,
        footing: 'thing' as const,
        depth: wearer.depth + 0.5,
      },
    ]
  })
}
