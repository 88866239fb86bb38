import { FIRST_LOOK, type Look } from '../../web-api/blocks/library.ts'
import { type Home, homeView } from '../../web-api/blocks/home.ts'
import { dollars } from '../../words/dollars.ts'
import { type Words, wordsIn } from '../../words/words.ts'
import type { Report } from '../../workspace/settings/report.ts'
import type { Looker } from '../find/look-up.ts'
import type { Services } from '../services.ts'
import { openLibrary } from './open-library.ts'
import { changeBlocks, healthBlock, limitLines } from './report-blocks.ts'
import { spendingBlocks } from './spending-blocks.ts'
import { withScopes } from './with-scopes.ts'

/**
 * Shows the Home tab: how to start, pictures, and this month's use. @param isOpened somebody has just opened it, so
 * Slack is asked what they read
 */
export async function publishHome(
  looker: Looker,
  services: Services,
  { look = FIRST_LOOK, isOpened = false }: { readonly look?: Look; readonly isOpened?: boolean },
): Promise<void> {
  const { team, userId } = looker
  const [library, overview, language, read] = await Promise.all([
    openLibrary(look, looker, services),
    services.overview(team, userId),
    services.languageOf(team, userId, isOpened),
    services.report(team, userId),
  ])
  const words = wordsIn(language)
  const use = [
    words.home.yourUse(overview.mine.pictures, dollars(overview.mine.cost)),
    words.home.teamUse(overview.team.pictures, dollars(overview.team.cost)),
  ]
  const report = await withScopes(read, services.call)
  const limits = limitLines(report, words)
  const home = { library, use, limits, statusUrl: `${services.origin}/` }
  await publish(userId, home, report, words, services)
}

/** Slack refuses a view with a chart that it does not know, or a picture that it cannot fetch; words are better than nothing. */
async function publish(
  userId: string,
  home: Omit<Home, 'admin'>,
  { admin }: Report,
  words: Words,
  { call, log, now }: Pick<Services, 'call' | 'log' | 'now'>,
): Promise<void> {
  const { library } = home
  const tries = [
    { withCharts: true, pictures: library.pictures },
    { withCharts: false, pictures: library.pictures },
    { withCharts: false, pictures: [] },
  ]
  for (const { withCharts, pictures } of tries) {
    const forAdmin = admin && {
      spending: spendingBlocks(admin, words, withCharts),
      health: healthBlock(admin, now(), words),
      changes: changeBlocks(admin, words),
    }
    const shownHome = { ...home, library: { ...library, pictures }, admin: forAdmin }
    const shown = await call('views.publish', { user_id: userId, view: homeView(shownHome, words) })
    if (shown.ok) return
    log('warn', 'home_not_shown', { ...shown.error })
  }
}
