/** People of another company, in channels that two companies share: what they may do is the team's choice. */
import type { Tenant } from './receiving/tenant.ts'
import type { Services } from './services.ts'

type Doorkeeper = Pick<Services, 'settingsOf' | 'isColleague'>

/** Whether somebody is of another company, and turned away. Slack is only asked where nothing else tells. */
export async function isOutsider(
  { team, company, standing }: Tenant,
  userId: string,
  { settingsOf, isColleague }: Doorkeeper,
): Promise<boolean> {
  if (standing === 'inside') return false
  if ((await settingsOf(team)).outsiders === 'allow') return false
  return standing === 'outside' || !(await isColleague(team, userId, company))
}
