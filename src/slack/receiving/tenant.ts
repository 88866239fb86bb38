/** Whose request it is: the team that Easel is installed in, who Easel is there, and who comes from outside. */
import * as v from 'valibot'
import { IdSchema } from '../shapes.ts'
import { TenantBodySchema } from './tenant-body.ts'
import { STANDINGS, companyOf, standingOf } from './standing.ts'

export const TenantSchema = v.object({
  /** The installing team's id; for an installation in a whole organisation, the organisation's. */
  team: IdSchema,
  /** Easel's own user id there; null where the request does not tell. */
  botUserId: v.nullable(IdSchema),
  /** The organisation (Enterprise Grid) that the team is a part of; null: none, or nobody says. */
  company: v.nullable(IdSchema),
  standing: v.picklist(STANDINGS),
})
export type Tenant = v.InferOutput<typeof TenantSchema>

/** Whose a delivery is that was read. */
export const tenantOf = (body: unknown): Tenant =>
  v.parse(v.object({ tenant: TenantSchema }), body).tenant

/**
 * Whose request it is; null where it does not tell, or tells in a shape that Slack does not send. In Slack
 * Connect the top-level team may be another company's, so the authorization counts first, and of a modal
 * the team that it was opened for (https://docs.slack.dev/apis/events-api).
 */
export function findTenant(payload: unknown): Tenant | null {
  const parsed = v.safeParse(TenantBodySchema, payload)
  if (!parsed.success) return null
  const body = parsed.output
  const [first] = body.authorizations ?? []
  const enterprise = first?.enterprise_id || body.enterprise_id || body.enterprise?.id
  const isForEnterprise = body.is_enterprise_install || first?.is_enterprise_install === true
  const team =
    (isForEnterprise ? enterprise : '') ||
    first?.team_id ||
    body.view?.app_installed_team_id ||
    body.context_team_id ||
    body.team_id ||
    body.team?.id ||
    enterprise
  if (!team) return null
  const botUserId = (first?.is_bot ? first.user_id : '') || null
  const company = companyOf(body, team)
  return { team, botUserId, company, standing: standingOf(body, team, company) }
}
