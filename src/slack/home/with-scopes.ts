import { inTime } from '../../lib/in-time.ts'
import type { CallSlack } from '../../web-api/client.ts'
import { scopesIn } from '../../web-api/granted.ts'
import type { Report } from '../../workspace/settings/report.ts'

/** A tab that comes at once is worth more. */
const TIMEOUT_MS = 1000

/** For an admin, what Slack has given: where one workspace is served by its token, only Slack knows. */
export async function withScopes(report: Report, call: CallSlack): Promise<Report> {
  const { admin } = report
  if (admin === null || admin.scopes.length > 0) return report
  const answer = await inTime(call('auth.test', {}), TIMEOUT_MS, null)
  const scopes = answer?.ok === true ? scopesIn(answer.value) : []
  return { ...report, admin: { ...admin, scopes } }
}
