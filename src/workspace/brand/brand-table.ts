/** The brands of channels in their versions, and those that are tried out, in the SQLite of the workspace. */
import * as v from 'valibot'
import type { ChannelRules, TeamSettings } from '../../turns/team-settings.ts'
import { type Brand, BrandDraftSchema, type BrandDraft, BrandSchema } from '../../turns/brand.ts'
import { rulesIn } from './rules-in.ts'

/** A draft waits for its preview and for somebody's word, as other drafts do. */
const DRAFT_MS = 25 * 3600 * 1000

const TABLES = `
  CREATE TABLE IF NOT EXISTS brands (
    channel TEXT NOT NULL, version INTEGER NOT NULL, id TEXT NOT NULL, brand TEXT, changed_by TEXT NOT NULL,
    at INTEGER NOT NULL, ended_at INTEGER, PRIMARY KEY (channel, version)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS brand_drafts (
    id TEXT PRIMARY KEY, draft TEXT NOT NULL, user_id TEXT NOT NULL, at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
`

const stored = <T extends v.GenericSchema>(schema: T) => v.pipe(v.string(), v.parseJson(), schema)

const SeenSchema = v.object({
  /** How often it was changed; 0: never, as far as anybody knows. */
  version: v.number(),
  /** The draft that it was kept from; empty: it was removed. */
  id: v.string(),
  /** null: the channel has none. */
  brand: v.nullable(stored(BrandSchema)),
  /** Who has made it so; empty: they are forgotten. */
  changedBy: v.string(),
})
/** The brand of a channel as it is now. */
export type BrandSeen = v.InferOutput<typeof SeenSchema>

const NEVER: BrandSeen = { version: 0, id: '', brand: null, changedBy: '' }

const EndedSchema = v.object({
  of: v.picklist(['brands', 'brand_drafts']),
  channel: v.string(),
  version: v.number(),
  id: v.string(),
  /** As JSON; null: of a brand that was removed. */
  kept: v.nullable(v.string()),
})
/** Something that is not needed any more. */
export type Ended = v.InferOutput<typeof EndedSchema>

/** In the storage of the workspace's object; its tables are made where they are new. */
export class BrandTable {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
    sql.exec(TABLES)
  }

  /** The newest version of a channel. */
  get(channel: string): BrandSeen {
    const query = `SELECT version, id, brand, changed_by AS changedBy FROM brands
      WHERE channel = ? ORDER BY version DESC LIMIT 1`
    const [row] = this.#sql.exec(query, channel).toArray()
    return row === undefined ? NEVER : v.parse(SeenSchema, row)
  }

  /** What holds for an ask in a channel: the team's settings and the channel's brand, in one look at the tables. */
  rulesIn(channel: string, usual: TeamSettings): ChannelRules {
    return rulesIn(channel, usual, this.#sql)
  }

  /** A brand that is tried out; null: it is not kept any more, or was kept for good. */
  draft(id: string): BrandDraft | null {
    const query = 'SELECT draft, user_id AS userId FROM brand_drafts WHERE id = ?'
    const [row] = this.#sql.exec<{ draft: string; userId: string }>(query, id).toArray()
    if (row === undefined || row.userId === '') return null
    return v.parse(stored(BrandDraftSchema), row.draft)
  }

  /** Whether a draft is the brand of its channel by now. */
  isKept(id: string): boolean {
    const query = 'SELECT 1 FROM brands WHERE id = ? AND ended_at IS NULL'
    return this.#sql.exec(query, id).toArray().length > 0
  }

  /** Keeps a draft for about a day. @param now ms since 1970 */
  keepDraft(draft: BrandDraft, now: number): void {
    const values = [draft.id, JSON.stringify(draft), draft.userId, now]
    this.#sql.exec('INSERT OR REPLACE INTO brand_drafts VALUES (?, ?, ?, ?)', ...values)
  }

  /** Makes a draft the brand of its channel. */
  keep({ id, userId, brand }: BrandDraft, now: number): Brand {
    const version = this.#end(brand.channel, now) + 1
    const next = { ...brand, version }
    const values = [brand.channel, version, id, JSON.stringify(next), userId, now]
    this.#sql.exec('INSERT INTO brands VALUES (?, ?, ?, ?, ?, ?, NULL)', ...values)
    this.#sql.exec('DELETE FROM brand_drafts WHERE id = ?', id)
    return next
  }

  /** A channel has no brand any more. That it had one is known for as long as its last version. */
  remove(channel: string, userId: string, now: number): void {
    const values = [channel, this.#end(channel, now) + 1, userId, now, now]
    this.#sql.exec(`INSERT INTO brands VALUES (?, ?, '', NULL, ?, ?, ?)`, ...values)
  }

  /** Forgets who has changed something; what they have tried out ends at once. */
  forgetPerson(userId: string): void {
    this.#sql.exec(`UPDATE brands SET changed_by = '' WHERE changed_by = ?`, userId)
    const query = `UPDATE brand_drafts SET user_id = '', at = 0, draft = json_set(draft, '$.userId', '')
      WHERE user_id = ?`
    this.#sql.exec(query, userId)
  }

  /** When the next of them ends, ms since 1970; null: none will. @param keptMs how long a former version is kept */
  endsAt(keptMs: number): number | null {
    const query = `SELECT min(ends) AS ends FROM (
      SELECT min(ended_at) + ?1 AS ends FROM brands UNION ALL SELECT min(at) + ?2 FROM brand_drafts)`
    return this.#sql.exec<{ ends: number | null }>(query, keptMs, DRAFT_MS).one().ends
  }

  /** Some of those that have ended. */
  ended(now: number, keptMs: number, count: number): Ended[] {
    const query = `SELECT 'brands' AS of, channel, version, id, brand AS kept FROM brands
      WHERE ended_at <= ?1 UNION ALL
      SELECT 'brand_drafts', '', 0, id, draft FROM brand_drafts WHERE at <= ?2 LIMIT ?3`
    const rows = this.#sql.exec(query, now - keptMs, now - DRAFT_MS, count).toArray()
    return rows.map((row) => v.parse(EndedSchema, row))
  }

  /** Whether a picture is shown by anything but what has ended. */
  needs(key: string, { of, channel, version, id }: Ended): boolean {
    const query = `SELECT 1 FROM brands WHERE instr(brand, ?1) > 0
        AND NOT (?2 = 'brands' AND channel = ?3 AND version = ?4) UNION ALL
      SELECT 1 FROM brand_drafts WHERE instr(draft, ?1) > 0 AND NOT (?2 = 'brand_drafts' AND id = ?5)`
    const values = [JSON.stringify(key), of, channel, version, id]
    return this.#sql.exec(query, ...values).toArray().length > 0
  }

  /** Removes the row of something that has ended. */
  forget({ of, channel, version, id }: Ended): void {
    if (of === 'brand_drafts') this.#sql.exec('DELETE FROM brand_drafts WHERE id = ?', id)
    else this.#sql.exec('DELETE FROM brands WHERE channel = ? AND version = ?', channel, version)
  }

  /** The present version is a former one from now on; its number. */
  #end(channel: string, now: number): number {
    const query = 'UPDATE brands SET ended_at = ? WHERE channel = ? AND ended_at IS NULL'
    this.#sql.exec(query, now, channel)
    return this.get(channel).version
  }
}
