/** How many pictures of its thread a request carries. Pure. */
import type { Model } from '../gemini/models.ts'
import type { Studio } from './studio.ts'
import { type Chosen, parentOf } from './versions.ts'

/**
 * For an edit of that picture: the model's own pictures within the window of the history, and whatever
 * people have attached on the way to it, at most as many as the model takes. Looks no further back.
 */
export function picturesCarried(
  chosen: Chosen,
  { references }: Pick<Model, 'references'>,
  { versions, askedIn, historyPictures }: Pick<Studio, 'versions' | 'askedIn' | 'historyPictures'>,
): number {
  let pictures = 0
  let at: Chosen | null = chosen
  for (let back = 0; at !== null && back < references.total; back += 1) {
    pictures += (back < historyPictures ? 1 : 0) + askedIn(at.turnId).uploads.length
    at = parentOf(at, versions)
  }
  return Math.min(pictures, references.total)
}
