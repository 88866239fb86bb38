/** Use and limits for everybody; spending, health and changes for admins. Pure. */
import type { KnownBlock } from '@slack/types'
import { MENDS } from '../../gemini/operator-matter.ts'
import { modelOf } from '../../gemini/models.ts'
import { changeLines } from '../../web-api/blocks/settings-lines.ts'
import { section } from '../../web-api/blocks/said.ts'
import { escapeWithin, mention, shorten } from '../../web-api/text.ts'
import { dollars } from '../../words/dollars.ts'
import { explainOwnKey } from '../../words/own-key.ts'
import type { Words } from '../../words/words.ts'
import type { AdminReport, Report } from '../../workspace/settings/report.ts'
import { missingScopes } from '../scopes.ts'

/** What is left of each limit that binds, as mrkdwn. */
export function limitLines(
  { limits, picturesLeft, mine, team }: Report,
  { spending }: Words,
): string[] {
  const { personPictures, personUsd, teamUsd } = limits
  const usd = (most: number, spent: number) =>
    [dollars(Math.max(most - spent, 0)), dollars(most)] as const
  return [
    ...(personPictures === null || picturesLeft === null
      ? []
      : [spending.mineToday(picturesLeft, personPictures)]),
    ...(personUsd === null ? [] : [spending.mineMonth(...usd(personUsd, mine))]),
    ...(teamUsd === null ? [] : [spending.teamMonth(...usd(teamUsd, team))]),
  ]
}

/** Whose key paints, and what is in trouble. */
export function healthBlock(
  { key, health, scopes }: AdminReport,
  now: number,
  words: Words,
): KnownBlock {
  const { spending, notes } = words
  const missing = scopes.length === 0 ? [] : missingScopes(scopes)
  const isLate = health.dueSince !== null && health.dueSince < now - LATE_MS
  const troubles = [
    ...(key?.refused ? [explainOwnKey(key.refused, words)] : []),
    ...(missing.length > 0 ? [spending.scopes(notes.listed(missing))] : []),
    ...(isLate ? [spending.late(health.waiting)] : []),
    ...health.news.map(({ matter, day }) => spending.trouble(day, mendOf(matter))),
  ]
  const lines = [
    key === null ? spending.theirKey : spending.ownKey(key.lastFour),
    ...(troubles.length === 0 ? [spending.well] : troubles),
  ]
  return section(escapeWithin(lines.join('\n'), MAX_SECTION))
}

const LATE_MS = 120_000
/** Slack's limit for a section. */
const MAX_SECTION = 3000

/** As the log says it, in English like all that operators read. */
function mendOf(matter: string): string {
  const [reason = ''] = matter.split(' ')
  const mends: Readonly<Record<string, string>> = MENDS
  return Object.hasOwn(mends, reason) ? `${matter}. ${mends[reason]}` : matter
}

/** The last changes, the newest first: a line in small type for each. */
export const changeBlocks = ({ changes }: AdminReport, words: Words): KnownBlock[] =>
  changes.map(({ userId, at, change }) => {
    const day = new Date(at).toISOString().slice(0, 10)
    const when = `<!date^${Math.floor(at / 1000)}^{date_short_pretty} {time}|${day}>`
    const lines = changeLines(change, words, (id) => modelOf(id).label)
    return {
      type: 'context',
      elements: [
        {
          type: 'mrkdwn',
          text: shorten([`${when} ${mention(userId)}`, ...lines].join('\n'), MAX_CONTEXT),
          verbatim: true,
        },
      ],
    }
  })

const MAX_CONTEXT = 2000
