/** How a workspace is, for the doctor and for its admins: counts, times and reasons; no words, no names. */
import * as v from 'valibot'

export interface Health {
  /** Errands that are still to be run. */
  readonly waiting: number
  /** When the errand that has waited longest should have been run, ms since 1970; null: there is none. */
  readonly dueSince: number | null
  /** How often the worst of them has thrown. */
  readonly threw: number
  /** What only the operator can mend, as the log has said it; the newest first. */
  readonly news: readonly { readonly matter: string; readonly day: string }[]
  /** When something of Slack was stored last, ms since 1970; null: nothing in the last 25 hours. */
  readonly heardAt: number | null
  /** Who installed Easel here; null: nobody did by Slack's OAuth. */
  readonly installedBy: string | null
}

const OutboxSchema = v.object({
  waiting: v.number(),
  dueSince: v.nullable(v.number()),
  threw: v.nullable(v.number()),
})
const HeardSchema = v.object({ heardAt: v.nullable(v.number()) })
const NewsSchema = v.object({ matter: v.string(), day: v.string() })
const InstalledSchema = v.object({ installedBy: v.nullable(v.string()) })

/** Reads the tables of a workspace's object. */
export function healthOf(sql: SqlStorage): Health {
  const outbox = v.parse(
    OutboxSchema,
    sql
      .exec('SELECT count(*) AS waiting, min(due_at) AS dueSince, max(threw) AS threw FROM outbox')
      .one(),
  )
  const { heardAt } = v.parse(HeardSchema, sql.exec('SELECT max(at) AS heardAt FROM seen').one())
  const news = sql.exec('SELECT matter, day FROM operator_news ORDER BY day DESC LIMIT 10')
  const [installed] = sql
    .exec(`SELECT facts ->> '$.installedBy' AS installedBy FROM installation`)
    .toArray()
  return {
    ...outbox,
    threw: outbox.threw ?? 0,
    news: news.toArray().map((row) => v.parse(NewsSchema, row)),
    heardAt,
    installedBy: installed === undefined ? null : v.parse(InstalledSchema, installed).installedBy,
  }
}
