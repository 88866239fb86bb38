/** Puts hats, crowns, glasses and helmets on. */
import type { Subject } from '../scene.ts'
import { extentOf } from './measure.ts'
import type { Placement } from './placement.ts'
import { drawingOf } from './subjects/index.ts'

/** How wide it is and how far below the crown of the head it ends, in radii of the head. */
interface Fit {
  readonly wide: number
  readonly foot: number
}

const FITS: Readonly<Record<string, Fit>> & { readonly crown: Fit } = {
  crown: { wide: 1.8, foot: 0.16 },
  hat: { wide: 2.6, foot: 0.16 },
  glasses: { wide: 1.9, foot: 1.17 },
  helmet: { wide: 3.2, foot: 2.5 },
}

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
    const { wide, foot } = FITS[subject.kind] ?? FITS.crown
    const scale = ((wide * head.radius * wearer.scale) / (right - left)) * subject.scale
    return [
      {
        subject,
        x: wearer.x + head.x * wearer.scale,
        y: wearer.y + (head.y + foot * head.radius) * wearer.scale,
        scale,
        footing: 'thing' as const,
        depth: wearer.depth + 0.5,
      },
    ]
  })
}
