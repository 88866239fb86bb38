/** Where one thing of a scene is. */
import type { Subject } from '../scene.ts'

/** What is under a thing. */
export type Footing = 'ground' | 'water' | 'pond' | 'island' | 'headland' | 'air' | 'thing'

export interface Placement {
  readonly subject: Subject
  /** The middle of its foot, in pixels. */
  readonly x: number
  readonly y: number
  /** Pixels of one unit of its drawing. */
  readonly scale: number
  readonly footing: Footing
  /** Painted in this order, the smallest first. */
  readonly depth: number
}
