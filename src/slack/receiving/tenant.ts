/** Whose request it is: the team that Easel is installed in, and who Easel is there. */
import * as v from 'valibot'

export interface Tenant {
  /** The installing team's id; for an installation in a whole organisation, the organisation's. */
  readonly team: string
  /** Easel's own user id there; null where the request does not tell. */
  readonly botUserId: string | null
}

const nullable = v.optional(v.nullable(v.string()), null)
const idSchema = v.optional(v.nullable(v.object({ id: nullable })), null)

/** A slash command says `"true"`, everything else `true`. */
const flag = v.optional(
  v.pipe(
    v.unknown(),
    v.transform((value) => value === true || value === 'true'),
  ),
  false,
)

const BodySchema = v.object({
  authorizations: v.optional(
    v.nullable(
      v.array(
        v.object({
          team_id: nullable,
          enterprise_id: nullable,
          user_id: nullable,
          is_bot: v.optional(v.boolean(), false),
          is_enterprise_install: flag,
        }),
      ),
    ),
  ),
  context_team_id: nullable,
  team_id: nullable,
  team: idSchema,
  enterprise_id: nullable,
  enterprise: idSchema,
  is_enterprise_install: flag,
})

/**
 * In Slack Connect the top-level team_id may be another company's, so the authorization counts first
 * (https://docs.slack.dev/apis/events-api).
 */
export function readTenant(body: unknown): Tenant | null {
  const parsed = v.safeParse(BodySchema, body)
  if (!parsed.success) return null
  const { authorizations, ...rest } = parsed.output
  const [first] = authorizations ?? []
  const enterprise = first?.enterprise_id || rest.enterprise_id || rest.enterprise?.id
  const isForEnterprise = rest.is_enterprise_install || first?.is_enterprise_install === true
  const team =
    (isForEnterprise ? enterprise : null) ||
    first?.team_id ||
    rest.context_team_id ||
    rest.team_id ||
    rest.team?.id ||
    enterprise
  if (!team) return null
  return { team, botUserId: first?.is_bot ? first.user_id : null }
}
