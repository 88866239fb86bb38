/** People who want to be forgotten, and what is still to be done for it, in the SQLite of their workspace. */
import * as v from 'valibot'
import { LANGUAGES, type Language } from '../../turns/language.ts'

const TABLES = `
  CREATE TABLE IF NOT EXISTS forgetting (
    user_id TEXT PRIMARY KEY, before INTEGER NOT NULL, step TEXT NOT NULL, after TEXT,
    language TEXT NOT NULL, described TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS forgetting_threads (
    user_id TEXT NOT NULL, channel TEXT NOT NULL, thread_ts TEXT NOT NULL,
    PRIMARY KEY (user_id, channel, thread_ts)
  ) STRICT, WITHOUT ROWID;
`

const JobSchema = v.object({
  userId: v.string(),
  /** What they ask for later stays; ms since 1970. */
  before: v.number(),
  step: v.picklist(['threads', 'records', 'last_threads']),
  /** Where the present step goes on; null: at its beginning. */
  after: v.nullable(v.string()),
  /** In which they hear that it is done: by then nobody knows any more what they read. */
  language: v.picklist(LANGUAGES),
  /** Pictures that were being described for them: what their keys begin with. */
  described: v.pipe(v.string(), v.parseJson(), v.array(v.string())),
})

/** How far it has come for one person. */
export type PersonJob = v.InferOutput<typeof JobSchema>

const ThreadSchema = v.object({ channel: v.string(), threadTs: v.string() })
type OfThread = v.InferOutput<typeof ThreadSchema>

const KeptSchema = v.object({
  pictures: v.number(),
  drafts: v.number(),
  /** ms since 1970; null: there is nothing of which that is known. */
  since: v.nullable(v.number()),
})
/** What the workspace keeps of a person. */
export type KeptOfPerson = v.InferOutput<typeof KeptSchema> & {
  /** Whether they are being forgotten already. */
  readonly isUnderWay: boolean
}

/** What an errand says of whose it is. */
const OWNER = `coalesce(errand ->> '$.ask.userId', errand ->> '$.userId')`

/** The tables, made where they are new. Those of the other books have to be there. */
export class PersonTable {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
    sql.exec(TABLES)
  }

  kept(userId: string): KeptOfPerson {
    const query = `SELECT
      (SELECT coalesce(sum(pictures), 0) FROM painted WHERE user_id = ?1) AS pictures,
      (SELECT count(*) FROM drafts WHERE user_id = ?1) AS drafts,
      (SELECT min(at) FROM ledger WHERE user_id = ?1) AS since`
    const kept = v.parse(KeptSchema, this.#sql.exec(query, userId).one())
    return { ...kept, isUnderWay: this.#get(userId) !== null }
  }

  /**
   * Empties the workspace's own tables of a person, and notes what else is to be forgotten. Begun again, it begins
   * from the beginning.
   */
  begin(userId: string, before: number, language: Language): void {
    const described = `SELECT errand ->> '$.id' AS id FROM outbox
      WHERE errand ->> '$.kind' = 'describe' AND errand ->> '$.userId' = ?`
    const ids = this.#sql.exec<{ id: string }>(described, userId).toArray()
    const earlier = this.#get(userId)?.described ?? []
    for (const query of [
      `DELETE FROM outbox WHERE ${OWNER} = ? AND errand ->> '$.kind' <> 'unsay'`,
      'DELETE FROM drafts WHERE user_id = ?',
      'DELETE FROM personas WHERE user_id = ?',
      `UPDATE channels SET chosen_by = '' WHERE chosen_by = ?`,
    ])
      this.#sql.exec(query, userId)
    const ofThem = [...new Set([...earlier, ...ids.map(({ id }) => id)])]
    const start = { before, language, described: ofThem, after: null }
    this.save({ userId, step: 'threads', ...start })
    this.#listThreads(userId, 0)
  }

  /** The one who has waited longest; null: nobody wants to be forgotten. */
  next(): PersonJob | null {
    return this.#find('ORDER BY before LIMIT 1')
  }

  save({ userId, before, step, after, language, described }: PersonJob): void {
    const row = 'INSERT OR REPLACE INTO forgetting VALUES (?, ?, ?, ?, ?, ?)'
    const values = [userId, before, step, after, language, JSON.stringify(described)]
    this.#sql.exec(row, ...values)
  }

  /** Whether a job is as it was: it may have begun anew meanwhile. */
  isStill({ userId, before, step }: PersonJob): boolean {
    const now = this.#get(userId)
    return now?.before === before && now.step === step
  }

  done(userId: string): void {
    this.#sql.exec('DELETE FROM forgetting WHERE user_id = ?', userId)
    this.#sql.exec('DELETE FROM forgetting_threads WHERE user_id = ?', userId)
  }

  /** Lists those threads once more in which something was asked for since a time, ms since 1970. */
  listSince(userId: string, time: number): void {
    this.#listThreads(userId, time)
  }

  /** Some of the threads that have not forgotten them yet. @param after those behind that one */
  threads(userId: string, after: string, count: number): OfThread[] {
    const query = `SELECT channel, thread_ts AS threadTs FROM forgetting_threads
      WHERE user_id = ? AND channel || '/' || thread_ts > ? ORDER BY channel || '/' || thread_ts LIMIT ?`
    const rows = this.#sql.exec(query, userId, after, count).toArray()
    return rows.map((row) => v.parse(ThreadSchema, row))
  }

  /** How many threads have not forgotten them yet. */
  left(userId: string): number {
    const query = 'SELECT count(*) AS left FROM forgetting_threads WHERE user_id = ?'
    return this.#sql.exec<{ left: number }>(query, userId).one().left
  }

  hasForgotten(userId: string, { channel, threadTs }: OfThread): void {
    const where = 'user_id = ? AND channel = ? AND thread_ts = ?'
    this.#sql.exec(`DELETE FROM forgetting_threads WHERE ${where}`, userId, channel, threadTs)
  }

  #listThreads(userId: string, since: number): void {
    const query = `INSERT OR IGNORE INTO forgetting_threads
      SELECT ?, channel, thread_ts FROM easels WHERE at >= ?`
    this.#sql.exec(query, userId, since)
  }

  #get(userId: string): PersonJob | null {
    return this.#find('WHERE user_id = ?', userId)
  }

  #find(where: string, ...values: SqlStorageValue[]): PersonJob | null {
    const columns = 'user_id AS userId, before, step, after, language, described'
    const [row] = this.#sql.exec(`SELECT ${columns} FROM forgetting ${where}`, ...values).toArray()
    return row === undefined ? null : v.parse(JobSchema, row)
  }
}
