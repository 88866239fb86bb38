import * as v from 'valibot'
import { inTime } from '../../../lib/in-time.ts'
import { type PictureLinks, createPictureLinks } from '../../../pictures/links.ts'
import { saidIn } from '../../../turns/deed.ts'
import { type Home, type HomePicture, homeView } from '../../../web-api/blocks/home.ts'
import { permalinkOf } from '../../../web-api/messages.ts'
import { type Words, wordsIn } from '../../../words/words.ts'
import type { Entry } from '../../../workspace/money/painted.ts'
import { isOutsider } from '../../outsiders.ts'
import type { Services } from '../../services.ts'
import { HomeEventSchema } from '../../receiving/event.ts'

/** Somebody opens the Home tab: how to start, their last pictures, and this month's use. */
export const homeOpened =
  (services: Services) =>
  async ({ body }: { readonly body: unknown }): Promise<void> => {
    const { tenant, event } = v.parse(HomeEventSchema, body)
    if (event.tab !== 'home' || (await isOutsider(tenant, event.user, services))) return
    const { last, mine, team } = await services.overview(tenant.team, event.user)
    const links = createPictureLinks(services.config.secret)
    const pictures = await Promise.all(last.map((entry) => toHomePicture(entry, links, services)))
    const words = wordsIn(await services.languageOf(tenant.team, event.user, true))
    const use = [
      words.home.yourUse(mine.pictures, dollars(mine.cost)),
      words.home.teamUse(team.pictures, dollars(team.cost)),
    ]
    const statusUrl = `${services.origin}/`
    const isAdmin = await services.isAdmin(tenant.team, event.user)
    await publish(event.user, { pictures, use, statusUrl, isAdmin }, words, services)
  }

const dollars = (usd: number): string => `$${usd.toFixed(2)}`

/** Slack refuses a view whose pictures it cannot fetch; then the words are better than nothing. */
async function publish(
  userId: string,
  home: Home,
  words: Words,
  services: Pick<Services, 'call' | 'log'>,
): Promise<void> {
  const { call, log } = services
  const shown = await call('views.publish', { user_id: userId, view: homeView(home, words) })
  if (shown.ok) return
  log('warn', 'home_not_shown', { ...shown.error })
  if (home.pictures.length > 0) await publish(userId, { ...home, pictures: [] }, words, services)
}

/** A tab that comes at once is worth more than its links. */
const PERMALINK_MS = 1000

async function toHomePicture(
  { channel, threadTs, version, alt, pictureKey, paintedAt }: Entry,
  links: PictureLinks,
  { origin, call }: Services,
): Promise<HomePicture> {
  const path = await links.path(pictureKey)
  const found = permalinkOf(call, { channel, ts: threadTs })
  const permalink = await inTime(found, PERMALINK_MS, null)
  return {
    version,
    alt: saidIn(alt),
    url: `${origin}${path}`,
    permalink,
    paintedAt: Math.floor(paintedAt / 1000),
  }
}
