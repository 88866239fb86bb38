/** People of another company, in channels that two companies share: what they may do is the operator's choice. */
import type { Tenant } from './receiving/tenant.ts'
import type { Services } from './services.ts'

type Doorkeeper = Pick<Services, 'config' | 'isColleague'>

/** Whether somebody is of another company, and turned away. Slack is only asked where nothing else tells. */
export async function isOutsider(
  { team, company, standing }: Tenant,
  userId: string,
  { config, isColleague }: Doorkeeper,
): Promise<boolean> {
  if (config.outsiders === 'allow') return false
  switch (standing) {
    case 'inside':
      return false
    case 'outside':
      return true
    case 'unclear':
      return !(await isColleague(team, userId, company))
  }
}
