/** Finds the turn behind the link of one of Easel's pictures. */
import type { Secret } from '../lib/secret.ts'
import { createPictureLinks } from '../pictures/links.ts'
import { type PlacedPicture, readPictureKey } from '../turns/keys.ts'

/** The first of those addresses that is a link of ours to a picture of a turn; null: none is. */
export async function findOwnPicture(
  urls: readonly string[],
  secret: Secret,
): Promise<PlacedPicture | null> {
  const links = createPictureLinks(secret)
  for (const url of urls) {
    // The signature is what makes it ours: the host may have changed since.
    const key = URL.canParse(url) ? await links.keyOf(new URL(url).pathname) : null
    const placed = key === null ? null : readPictureKey(key)
    if (placed !== null) return placed
  }
  return null
}
