import * as v from 'valibot'
import { BrandSchema } from '../../turns/brand.ts'
import {
  type ChannelRules,
  ChosenSettingsSchema,
  type TeamSettings,
  effectiveSettings,
} from '../../turns/team-settings.ts'

const RowSchema = v.object({
  chosen: v.nullable(v.pipe(v.string(), v.parseJson(), ChosenSettingsSchema)),
  brand: v.nullable(v.pipe(v.string(), v.parseJson(), BrandSchema)),
})

/** What holds for an ask in a channel: the team's settings and the channel's brand, in one look at the tables. */
export function rulesIn(channel: string, usual: TeamSettings, sql: SqlStorage): ChannelRules {
  const query = `SELECT (SELECT chosen FROM team_settings) AS chosen,
    (SELECT brand FROM brands WHERE channel = ? AND ended_at IS NULL) AS brand`
  const { chosen, brand } = v.parse(RowSchema, sql.exec(query, channel).one())
  return { ...effectiveSettings(usual, chosen ?? {}), brand }
}
