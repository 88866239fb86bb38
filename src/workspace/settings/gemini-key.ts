/** A workspace's own key for Gemini, sealed for its team alone. Only its last characters are ever shown. */
import * as v from 'valibot'
import type { Sealer } from '../../lib/seal.ts'
import { KEY_REASONS, type KeyReason } from '../../turns/turn-failure.ts'

/** What may be shown of a key. */
const FactsSchema = v.object({
  lastFour: v.string(),
  setBy: v.string(),
  setAt: v.number(),
  /** Why Google has refused it last; null: it has not. */
  refused: v.nullable(v.picklist(KEY_REASONS)),
})
export type KeyFacts = v.InferOutput<typeof FactsSchema>

/** A key as it is stored. */
export interface SealedKey {
  readonly team: string
  readonly sealed: string
  readonly lastFour: string
}

const TABLE = `
  CREATE TABLE IF NOT EXISTS gemini_key (
    one INTEGER PRIMARY KEY CHECK (one = 1), team TEXT NOT NULL, sealed TEXT NOT NULL,
    last_four TEXT NOT NULL, set_by TEXT NOT NULL, set_at INTEGER NOT NULL, refused TEXT
  ) STRICT;
`

/** The key, in the storage of the workspace's object; its table is made where it is new. */
export class GeminiKey {
  readonly #sql: SqlStorage
  readonly #sealer: Sealer

  constructor(sql: SqlStorage, sealer: Sealer) {
    this.#sql = sql
    this.#sealer = sealer
    sql.exec(TABLE)
  }

  /** The key itself; null where there is none, or none that opens with the present secret. */
  async get(): Promise<string | null> {
    const [row] = this.#sql
      .exec<Record<'team' | 'sealed', string>>('SELECT team, sealed FROM gemini_key')
      .toArray()
    if (row === undefined) return null
    const key = await this.#sealer.open(row.sealed, row.team)
    // Once the secret has been changed, the former one is not kept for good.
    const renewed = await this.#sealer.renewed(row.sealed, row.team)
    if (renewed !== null)
      this.#sql.exec('UPDATE gemini_key SET sealed = ? WHERE sealed = ?', renewed, row.sealed)
    return key
  }

  /** What may be shown of it; null where there is none. */
  facts(): KeyFacts | null {
    const query =
      'SELECT last_four AS lastFour, set_by AS setBy, set_at AS setAt, refused FROM gemini_key'
    const parsed = v.safeParse(FactsSchema, this.#sql.exec(query).toArray()[0])
    return parsed.success ? parsed.output : null
  }

  /** Makes a key ready to be kept. */
  async seal(team: string, key: string): Promise<SealedKey> {
    return { team, sealed: await this.#sealer.seal(key, team), lastFour: key.slice(-4) }
  }

  /** Keeps a key in place of the former one. @param now ms since 1970 */
  save({ team, sealed, lastFour }: SealedKey, setBy: string, now: number): void {
    this.#sql.exec(
      'INSERT OR REPLACE INTO gemini_key VALUES (1, ?, ?, ?, ?, ?, NULL)',
      ...[team, sealed, lastFour, setBy, now],
    )
  }

  /** Notes that Google refuses it; true where that is new. */
  isNewlyRefused(reason: KeyReason): boolean {
    const facts = this.facts()
    if (facts === null || facts.refused === reason) return false
    this.#sql.exec('UPDATE gemini_key SET refused = ?', reason)
    return true
  }

  remove(): void {
    this.#sql.exec('DELETE FROM gemini_key')
  }
}
