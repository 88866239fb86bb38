/** Why nothing was painted where a limit stands in the way, for the asker alone. */
import type { Refusal } from '../turns/limits.ts'
import { dollars } from './dollars.ts'
import type { Words } from './words.ts'

/** Names of so many who can raise a limit are said. */
const MAX_ADMINS = 3

/**
 * Which limit it is, when it begins anew, and who can raise it.
 * @param form plain text, or Slack's mrkdwn: times in the reader's own zone, people as mentions
 */
export function explainRefusal(
  refusal: Refusal,
  { limits }: Words,
  form: 'plain' | 'mrkdwn',
): string {
  const { renewsAt, admins } = refusal
  const utc = limits.utc(new Date(renewsAt).toISOString().slice(0, 10))
  const isNamed = form === 'mrkdwn' && admins.length > 0
  const people = admins.slice(0, MAX_ADMINS).map((id) => `<@${id}>`)
  return [
    reasonOf(refusal, limits),
    limits.nothing,
    limits.renews(form === 'plain' ? utc : slackDate(renewsAt, utc)),
    isNamed ? limits.raise(limits.either(people)) : limits.raiseAny,
  ].join(' ')
}

/** What admins hear of the spending of their team. Plain text. @param most USD in a month */
export const explainPassed = (part: 80 | 100, most: number, { limits }: Words): string =>
  part === 100 ? limits.teamUsedUp(dollars(most)) : limits.teamNear(dollars(most), part)

function reasonOf({ limit, most, left, asked }: Refusal, limits: Words['limits']): string {
  switch (limit) {
    case 'personPictures':
      return left === 0 ? limits.picturesGone(most) : limits.pictures(left, most, asked)
    case 'personUsd':
      return limits.personUsd(dollars(left), dollars(most))
    case 'teamUsd':
      return limits.teamUsd(dollars(left), dollars(most))
  }
}

/** https://docs.slack.dev/messaging/formatting-message-text#date-formatting */
const slackDate = (time: number, otherwise: string): string =>
  `<!date^${time / 1000}^{date_long_pretty}, {time}|${otherwise}>`
