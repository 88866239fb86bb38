/** What looks out of an animal. */
import type { Pen } from '../pen.ts'

export const EYE = '#2a2a33'

/** A round eye with a light in it. */
export function eye(pen: Pen, x: number, y: number, radius: number): void {
  pen.ellipse(x, y, radius, radius * 1.1, EYE)
  pen.ellipse(x + radius * 0.3, y - radius * 0.4, radius * 0.35, radius * 0.35, '#ffffff')
}
