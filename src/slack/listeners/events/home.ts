import * as v from 'valibot'
import { inTime } from '../../../lib/in-time.ts'
import { createGalleryLinks } from '../../../pictures/gallery-links.ts'
import { type PictureLinks, createPictureLinks } from '../../../pictures/links.ts'
import { saidIn } from '../../../turns/deed.ts'
import { type Home, type HomePicture, homeView } from '../../../web-api/blocks/home.ts'
import { permalinkOf } from '../../../web-api/messages.ts'
import { type Words, wordsIn } from '../../../words/words.ts'
import type { Entry } from '../../../workspace/money/painted.ts'
import type { Report } from '../../../workspace/settings/report.ts'
import { changeBlocks, healthBlock, limitLines } from '../../home/report-blocks.ts'
import { spendingBlocks } from '../../home/spending-blocks.ts'
import { withScopes } from '../../home/with-scopes.ts'
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
    const pictures = await Promise.all(
      last.map((entry) => toHomePicture(entry, tenant.team, links, services)),
    )
    const words = wordsIn(await services.languageOf(tenant.team, event.user, true))
    const use = [
      words.home.yourUse(mine.pictures, dollars(mine.cost)),
      words.home.teamUse(team.pictures, dollars(team.cost)),
    ]
    const read = await services.report(tenant.team, event.user)
    const report = await withScopes(read, services.call)
    const limits = limitLines(report, words)
    const home = { pictures, use, limits, statusUrl: `${services.origin}/` }
    await publish(event.user, home, report, words, services)
  }

const dollars = (usd: number): string => `$${usd.toFixed(2)}`

/** Slack refuses a view with a chart that it does not know, or a picture that it cannot fetch; words are better than nothing. */
async function publish(
  userId: string,
  home: Omit<Home, 'admin'>,
  { admin }: Report,
  words: Words,
  services: Pick<Services, 'call' | 'log' | 'now'>,
): Promise<void> {
  const { call, log, now } = services
  const tries = [
    { withCharts: true, pictures: home.pictures },
    { withCharts: false, pictures: home.pictures },
    { withCharts: false, pictures: [] },
  ]
  for (const { withCharts, pictures } of tries) {
    const forAdmin = admin && {
      spending: spendingBlocks(admin, words, withCharts),
      health: healthBlock(admin, now(), words),
      changes: changeBlocks(admin, words),
    }
    const view = homeView({ ...home, pictures, admin: forAdmin }, words)
    const shown = await call('views.publish', { user_id: userId, view })
    if (shown.ok) return
    log('warn', 'home_not_shown', { ...shown.error })
  }
}

/** A tab that comes at once is worth more than its links. */
const PERMALINK_MS = 1000

async function toHomePicture(
  { channel, threadTs, version, alt, pictureKey, paintedAt }: Entry,
  team: string,
  links: PictureLinks,
  { origin, call, config }: Services,
): Promise<HomePicture> {
  const path = await links.path(pictureKey)
  const found = permalinkOf(call, { channel, ts: threadTs })
  const permalink = await inTime(found, PERMALINK_MS, null)
  return {
    version,
    alt: saidIn(alt),
    url: `${origin}${path}`,
    permalink,
    galleryUrl: `${origin}${await createGalleryLinks(config.secret).path({ team, channel, threadTs })}`,
    paintedAt: Math.floor(paintedAt / 1000),
  }
}
