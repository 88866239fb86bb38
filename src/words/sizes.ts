/** Formats as people call them. Plain text. */
import type { Format } from '../turns/formats.ts'
import type { Words } from './words.ts'

/** `Story, 1080 × 1920`; without a name where somebody has typed its pixels. */
export function formatName({ place, width, height }: Format, { sizes }: Words): string {
  const pixels = `${width} × ${height}`
  return place === null ? pixels : sizes.named(sizes.places[place], pixels)
}
