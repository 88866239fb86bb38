/** The settings that a team has chosen, and who has changed them, in the SQLite of its workspace. */
import * as v from 'valibot'
import { type SettingsChange, SettingsChangeSchema } from '../../turns/settings-change.ts'
import { type ChosenSettings, ChosenSettingsSchema } from '../../turns/team-settings.ts'

/** What the Home tab shows of the changes, and so what is kept of them. */
const CHANGES_KEPT = 20

const TABLES = `
  CREATE TABLE IF NOT EXISTS team_settings (
    one INTEGER PRIMARY KEY CHECK (one = 1), revision INTEGER NOT NULL, chosen TEXT NOT NULL, at INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS settings_changes (
    revision INTEGER PRIMARY KEY, user_id TEXT NOT NULL, change TEXT NOT NULL, at INTEGER NOT NULL
  ) STRICT;
`

const ChosenRowSchema = v.object({
  revision: v.number(),
  chosen: v.pipe(v.string(), v.parseJson(), ChosenSettingsSchema),
})
/** What a team has chosen, and how often it has chosen anew. */
export type Kept = v.InferOutput<typeof ChosenRowSchema>

const ChangeRowSchema = v.object({
  revision: v.number(),
  userId: v.string(),
  change: v.pipe(v.string(), v.parseJson(), SettingsChangeSchema),
  at: v.number(),
})
/** Who has changed what, and when (ms since 1970). */
export type LoggedChange = v.InferOutput<typeof ChangeRowSchema>

const NOTHING: Kept = { revision: 0, chosen: {} }

/** In the storage of the workspace's object; its tables are made where they are new. */
export class SettingsTable {
  readonly #sql: SqlStorage
  /** As it was read last; each ask looks at it several times. null: it has to be read. */
  #known: Kept | null = null

  constructor(sql: SqlStorage) {
    this.#sql = sql
    sql.exec(TABLES)
  }

  get(): Kept {
    this.#known ??= this.#read()
    return this.#known
  }

  /** Somebody else has written into its tables. */
  lookAgain(): void {
    this.#known = null
  }

  #read(): Kept {
    const [row] = this.#sql.exec('SELECT revision, chosen FROM team_settings').toArray()
    return row === undefined ? NOTHING : v.parse(ChosenRowSchema, row)
  }

  /** Keeps what a person has chosen, in place of what was. Nothing happens where nothing differs. */
  save(chosen: ChosenSettings, userId: string, now: number): LoggedChange | null {
    const before = this.get()
    const change = difference(before.chosen, chosen)
    return change === null ? null : this.#log({ ...before, chosen }, change, userId, now)
  }

  /** Notes that a key for Gemini has come or gone, by its last characters. */
  noteKey(key: Required<SettingsChange>['key'], userId: string, now: number): LoggedChange {
    return this.#log(this.get(), { from: {}, to: {}, key }, userId, now)
  }

  /** The last changes, the newest first. @param after only those that came after that revision */
  changes(after = 0): LoggedChange[] {
    return this.#sql
      .exec(
        `SELECT revision, user_id AS userId, change, at FROM settings_changes
         WHERE revision > ? ORDER BY revision DESC`,
        after,
      )
      .toArray()
      .map((row) => v.parse(ChangeRowSchema, row))
  }

  #log({ revision: last, chosen }: Kept, change: SettingsChange, userId: string, at: number) {
    const revision = last + 1
    const row = 'INSERT OR REPLACE INTO team_settings VALUES (1, ?, ?, ?)'
    this.#sql.exec(row, revision, JSON.stringify(chosen), at)
    this.#known = null
    const values = [revision, userId, JSON.stringify(change), at]
    this.#sql.exec('INSERT INTO settings_changes VALUES (?, ?, ?, ?)', ...values)
    const old = 'DELETE FROM settings_changes WHERE revision <= ?'
    this.#sql.exec(old, revision - CHANGES_KEPT)
    return { revision, userId, change, at }
  }
}

/** What differs between two choices; null: nothing. */
function difference(from: ChosenSettings, to: ChosenSettings): SettingsChange | null {
  const changed = (of: ChosenSettings, other: ChosenSettings): ChosenSettings => {
    const theirs = new Map<string, unknown>(Object.entries(other))
    return Object.fromEntries(
      Object.entries(of).filter(([name, value]) => !isSame(value, theirs.get(name))),
    )
  }
  const change = { from: changed(from, to), to: changed(to, from) }
  return Object.keys({ ...change.from, ...change.to }).length === 0 ? null : change
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other)
