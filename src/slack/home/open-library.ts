/** A page of the painted pictures, for the Home tab. */
import { errorFields } from '../../lib/log.ts'
import type { Library, Look, Time } from '../../web-api/blocks/library.ts'
import type { Hit, Search } from '../../workspace/library/search.ts'
import type { InReach } from '../find/in-reach.ts'
import { type Looker, lookUp, toFoundPicture } from '../find/look-up.ts'
import type { Services } from '../services.ts'

/** Large enough to be recognised, and few enough to come at once. */
const PAGE = 6
const DAY_MS = 24 * 3600 * 1000
const DAYS: Readonly<Record<Exclude<Time, 'any'>, number>> = { week: 7, month: 30, year: 365 }

/** What a look is looked up by. @param now ms since 1970. Pure. */
export function searchOf(look: Look, userId: string, now: number): Search {
  const { words, whose, person, channel, time } = look
  return {
    words,
    userId: person ?? (whose === 'mine' ? userId : null),
    channel,
    since: time === 'any' ? null : now - DAYS[time] * DAY_MS,
    until: null,
  }
}

/** Never throws: the tab has more to show than pictures. */
export async function openLibrary(
  look: Look,
  looker: Looker,
  services: Services,
): Promise<Library> {
  try {
    const { hits, isMore, isUnsure } = await found(look, looker, services)
    const shown = hits.map((hit) => toFoundPicture(hit, looker.team, services))
    const next = isMore ? (hits.at(-1)?.id ?? null) : null
    return { look, pictures: await Promise.all(shown), isMore, isUnsure, next, hasFailed: false }
  } catch (error) {
    services.log('error', 'library_not_shown', errorFields(error))
    return { look, pictures: [], isMore: false, isUnsure: false, next: null, hasFailed: true }
  }
}

async function found(look: Look, looker: Looker, services: Services): Promise<InReach> {
  const search = searchOf(look, looker.userId, services.now())
  const { before } = look
  if (search.userId !== looker.userId)
    return lookUp(search, looker, { most: PAGE, before }, services)
  // Their own are theirs, wherever they are by now.
  const part = { asker: looker.userId, before, count: PAGE + 1 }
  const hits: readonly Hit[] = await services.search(looker.team, search, part)
  return { hits: hits.slice(0, PAGE), isMore: hits.length > PAGE, isUnsure: false }
}
