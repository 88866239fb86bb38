/** What the books of a workspace tell the doctor. Pure. */
import { isOperatorReason, MENDS } from '../gemini/operator-matter.ts'
import type { Health } from '../workspace/health.ts'
import { type Finding, fault, warning, well } from './finding.ts'

const MINUTE_MS = 60_000
/** An errand that waits so long after its time is not run at all. */
const STUCK_MS = 15 * MINUTE_MS
/** From then on it is no hiccup. */
const MANY_THROWS = 3

/**
 * @param verifiedAt when Slack checked the request address last, ms since 1970; null: it is not known
 * @param now ms since 1970
 */
export const workspaceFindings = (
  health: Health,
  verifiedAt: number | null,
  now: number,
): Finding[] => [outboxFinding(health, now), heardFinding(health, verifiedAt), lastError(health)]

function outboxFinding({ waiting, dueSince, threw }: Health, now: number): Finding {
  const late = dueSince === null ? 0 : now - dueSince
  if (late < STUCK_MS && threw < MANY_THROWS)
    return well('outbox', waiting === 0 ? 'Nothing waits.' : `${waiting} errands are under way.`)
  const says =
    threw < MANY_THROWS
      ? `${waiting} errands wait, the oldest for ${Math.round(late / MINUTE_MS)} minutes.`
      : `An errand has failed ${threw} times.`
  return fault(
    'outbox',
    says,
    'Look for errand_threw in the log (npx wrangler tail, or Workers Logs); its `at` says where. Errands that always fail are given up after half an hour, and their askers told.',
  )
}

const day = (time: number): string => new Date(time).toISOString().slice(0, 10)

function heardFinding({ heardAt }: Health, verifiedAt: number | null): Finding {
  const at = Math.max(heardAt ?? 0, verifiedAt ?? 0)
  if (at > 0) return well('request address', `Slack reaches Easel, the last time on ${day(at)}.`)
  return fault(
    'request address',
    'Slack has not reached Easel yet with a signature that fits.',
    "In the app's settings: Event Subscriptions → Request URL → Retry. If that fails, SLACK_SIGNING_SECRET is not that of this app.",
  )
}

function lastError({ news }: Health): Finding {
  const [newest] = news
  if (newest === undefined)
    return well('last error', 'Nothing has to be mended at Google or Slack.')
  const [reason = ''] = newest.matter.split(' ', 1)
  const mend = isOperatorReason(reason)
    ? MENDS[reason]
    : 'The line operator_must_act in the log says what to do (npx wrangler tail, or Workers Logs).'
  return warning('last error', `On ${newest.day}: ${newest.matter}.`, mend)
}
