import { inTime } from '../../lib/in-time.ts'
import { createGalleryLinks } from '../../pictures/gallery-links.ts'
import { createPictureLinks } from '../../pictures/links.ts'
import { saidIn } from '../../turns/deed.ts'
import type { FoundPicture } from '../../web-api/blocks/found.ts'
import { isMember } from '../../web-api/is-member.ts'
import { permalinkOf } from '../../web-api/messages.ts'
import type { Hit, Search } from '../../workspace/library/search.ts'
import type { Services } from '../services.ts'
import { type InReach, hitsInReach } from './in-reach.ts'

export interface Looker {
  readonly team: string
  readonly userId: string
}

/** What of a search its asker may see, by Slack's word. @param before behind that hit; null: from the first */
export const lookUp = (
  search: Search,
  { team, userId }: Looker,
  { most, before }: { readonly most: number; readonly before: number | null },
  { search: find, call }: Pick<Services, 'search' | 'call'>,
): Promise<InReach> =>
  hitsInReach(most, before, {
    part: (behind, count) => find(team, search, { asker: userId, before: behind, count }),
    isMember: (channel) => isMember(call, channel, userId),
  })

/** What comes at once is worth more than its link. */
const PERMALINK_MS = 1000

/** What was found, with its links. */
export async function toFoundPicture(
  { turnId, userId, channel, threadTs, version, alt, pictureKey, paintedAt, approvals }: Hit,
  team: string,
  { origin, call, config: { secret } }: Pick<Services, 'origin' | 'call' | 'config'>,
): Promise<FoundPicture> {
  const found = permalinkOf(call, { channel, ts: threadTs })
  const [permalink, path, gallery] = await Promise.all([
    inTime(found, PERMALINK_MS, null),
    createPictureLinks(secret).path(pictureKey),
    createGalleryLinks(secret).path({ team, channel, threadTs }),
  ])
  return {
    ...{ turnId, userId, channel, threadTs, version, permalink, alt: saidIn(alt) },
    url: `${origin}${path}`,
    galleryUrl: `${origin}${gallery}`,
    paintedAt: Math.floor(paintedAt / 1000),
    approvals: approvals ?? [],
  }
}
