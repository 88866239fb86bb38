/** What a payload says, in many places, about whose it is and who did it. */
import * as v from 'valibot'
import { IdSchema, lenient, optional } from '../shapes.ts'

const IdOrNone = optional(v.union([v.literal(''), IdSchema]))
const TeamSchema = optional(v.object({ id: IdOrNone, enterprise_id: IdOrNone }))

/** A slash command says `"true"`, everything else `true`. */
const flag = v.optional(
  v.pipe(
    v.unknown(),
    v.transform((value) => value === true || value === 'true'),
  ),
  false,
)

const AuthorizationSchema = v.object({
  team_id: IdOrNone,
  enterprise_id: IdOrNone,
  user_id: IdOrNone,
  is_bot: v.optional(v.boolean(), false),
  is_enterprise_install: flag,
})

export const TenantBodySchema = v.object({
  authorizations: optional(v.array(AuthorizationSchema)),
  context_team_id: IdOrNone,
  context_enterprise_id: IdOrNone,
  team_id: IdOrNone,
  team: TeamSchema,
  enterprise_id: IdOrNone,
  enterprise: TeamSchema,
  is_enterprise_install: flag,
  is_ext_shared_channel: flag,
  view: optional(v.object({ app_installed_team_id: IdOrNone })),
  user: optional(v.object({ team_id: IdOrNone })),
  event: v.fallback(
    optional(
      v.object({
        user_team: IdOrNone,
        source_team: IdOrNone,
        team: v.fallback(IdOrNone, undefined),
        user_profile: lenient(v.object({ team: lenient(IdOrNone) })),
      }),
    ),
    undefined,
  ),
})
export type TenantBody = v.InferOutput<typeof TenantBodySchema>
