/**
 * Whether somebody belongs to the company that Easel is installed in: in channels that two companies share
 * (Slack Connect), people of both press the same buttons. https://docs.slack.dev/apis/slack-connect
 */
import type { TenantBody } from './tenant-body.ts'

/** `unclear`: of another workspace, which may be one of the same organisation, or nobody says of which. */
export const STANDINGS = ['inside', 'outside', 'unclear'] as const
type Standing = (typeof STANDINGS)[number]

/** The organisation that the installing team is a part of; null: none, or the request does not tell. */
export function companyOf(body: TenantBody, team: string): string | null {
  const [first] = body.authorizations ?? []
  // What stands beside the team is that team's organisation, and no other's.
  const beside = body.team?.id === team ? body.enterprise?.id || body.team.enterprise_id : ''
  return first?.enterprise_id || body.context_enterprise_id || beside || null
}

/** Where the one who did it stands. */
export function standingOf(body: TenantBody, team: string, company: string | null): Standing {
  const home = homeOf(body)
  const [first] = body.authorizations ?? []
  const own = [
    team,
    company,
    first?.team_id,
    body.context_team_id,
    body.view?.app_installed_team_id,
  ]
  // In a channel of two companies, whoever is not said to belong here may be of the other one.
  if (!home) return body.is_ext_shared_channel ? 'unclear' : 'inside'
  if (own.includes(home)) return 'inside'
  if (company === null) return 'outside'
  const ofCompany = [
    [body.team_id, body.enterprise_id],
    [body.team?.id, body.team?.enterprise_id],
  ].some(([id, organisation]) => id === home && organisation === company)
  return ofCompany ? 'inside' : 'unclear'
}

/** The team that the one who did it belongs to; nothing where the request does not tell. */
function homeOf({ user, event, view, team, is_ext_shared_channel: isShared }: TenantBody) {
  const said = user?.team_id || event?.user_team || event?.source_team || event?.user_profile?.team
  // The team of an event is the writer's own, and the team of a modal's payload the presser's.
  return said || (isShared ? event?.team : '') || (view?.app_installed_team_id ? team?.id : '')
}
