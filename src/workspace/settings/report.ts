/** What the Home tab tells of spending, limits and health. Read from the books; nothing is written. */
import type { TeamSettings } from '../../turns/team-settings.ts'
import type { Use } from '../../turns/use.ts'
import type { Books } from '../books.ts'
import { type Health, healthOf } from '../health.ts'
import { forecast } from '../money/forecast.ts'
import type { Period, Spent } from '../money/ledger.ts'
import { monthOf } from '../money/times.ts'
import type { KeyFacts } from './gemini-key.ts'
import type { LoggedChange } from './settings-table.ts'

/** A month, the most expensive first. */
export interface Month {
  readonly all: Use
  readonly person: readonly Spent[]
  readonly channel: readonly Spent[]
  readonly model: readonly Spent[]
}

/** For those who decide. */
export interface AdminReport {
  readonly now: Month
  readonly last: Month
  /** USD by the end of the month. */
  readonly forecast: number
  /** What people are called, by their ids. */
  readonly names: Readonly<Record<string, string>>
  readonly key: KeyFacts | null
  readonly health: Health
  /** What Slack has given; empty: nobody knows. */
  readonly scopes: readonly string[]
  readonly changes: readonly LoggedChange[]
}

export interface Report {
  readonly limits: Pick<TeamSettings, 'personPictures' | 'personUsd' | 'teamUsd'>
  /** Of today's pictures; null: there is no limit. */
  readonly picturesLeft: number | null
  /** USD of this month, with what is held for calls under way. */
  readonly mine: number
  readonly team: number
  /** null: they do not decide. */
  readonly admin: AdminReport | null
}

type ReportBooks = Pick<
  Books,
  'ledger' | 'accounts' | 'people' | 'geminiKey' | 'settings' | 'installation'
> & {
  readonly sql: SqlStorage
}

/** @param now ms since 1970 */
export function reportFor(
  books: ReportBooks,
  { personPictures, personUsd, teamUsd }: TeamSettings,
  who: { readonly userId: string; readonly isAdmin: boolean },
  now: number,
): Report {
  const { accounts } = books
  const month = { from: monthOf(now), to: monthOf(now, 1) }
  return {
    limits: { personPictures, personUsd, teamUsd },
    picturesLeft:
      personPictures === null ? null : accounts.picturesLeft(who.userId, personPictures, now),
    mine: accounts.spending(who.userId, now),
    team: accounts.spending(null, now),
    admin: who.isAdmin ? adminReport(books, month, now) : null,
  }
}

function adminReport(books: ReportBooks, month: Period, now: number): AdminReport {
  const { ledger, people, geminiKey, settings } = books
  const [present, last] = [
    monthIn(ledger, month),
    monthIn(ledger, { from: monthOf(now, -1), to: month.from }),
  ]
  const ids = new Set([...present.person, ...last.person].map(({ name }) => name))
  const names = [...ids].flatMap((id) => {
    const name = people.find(id, now)?.name
    return name ? [[id, name] as const] : []
  })
  return {
    ...{ now: present, last, forecast: forecast(present.all.cost, now) },
    names: Object.fromEntries(names),
    key: geminiKey.facts(),
    health: healthOf(books.sql),
    scopes: books.installation.scopes(),
    changes: settings.changes(),
  }
}

const monthIn = (ledger: Books['ledger'], period: Period): Month => ({
  all: ledger.use(period, null),
  person: ledger.spentBy('person', period),
  channel: ledger.spentBy('channel', period),
  model: ledger.spentBy('model', period),
})
