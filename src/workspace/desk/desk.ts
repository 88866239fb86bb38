/** The books of the front desk in its SQLite: requests seen, easels known, errands still to be run. */
import * as v from 'valibot'
import { type Result, ok } from '../../lib/result.ts'
import type { Refusal } from '../../turns/limits.ts'
import { addColumn } from '../add-column.ts'
import type { Errand, Known, Receipt, ReplyTo, Request } from './errand.ts'
import { Moved } from './moved.ts'
import { StoredSchema } from './outbox-row.ts'
import { Outbox } from './outbox.ts'

/** Slack repeats an event for up to a day ("delayed events"), so a key is kept a little longer. */
export const SEEN_MS = 25 * 3600 * 1000

/** The last word about an errand, before it is stored. */
export type Admit = (errand: Errand) => Result<Errand, Refusal>

const EaselSchema = v.object({ channel: v.string(), threadTs: v.string() })

const TABLES = `
  CREATE TABLE IF NOT EXISTS seen (key TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS seen_at ON seen (at);
  CREATE TABLE IF NOT EXISTS easels (
    channel TEXT NOT NULL, thread_ts TEXT NOT NULL, PRIMARY KEY (channel, thread_ts)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS conversations (
    channel TEXT PRIMARY KEY, thread_ts TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
`

/** The books, in the storage of the workspace's object; the tables are made where it is new. */
export class Desk {
  readonly #sql: SqlStorage
  readonly moved: Moved
  readonly outbox: Outbox

  constructor(sql: SqlStorage) {
    this.#sql = sql
    this.moved = new Moved(sql)
    this.outbox = new Outbox(sql)
    sql.exec(TABLES)
    // Desks from before these were dated.
    addColumn(sql, 'easels', 'at', 'INTEGER NOT NULL DEFAULT 0')
    sql.exec('CREATE INDEX IF NOT EXISTS easels_at ON easels (at)')
  }

  /** Whose thread a reply is in. */
  knows({ channel, threadTs, mayFollowEasel }: ReplyTo): Known {
    if (this.isEasel(channel, threadTs)) return 'ours'
    return mayFollowEasel && this.#opens(channel, threadTs) ? 'not_known_yet' : 'strange'
  }

  /**
   * Decides about a request and stores it: duplicates and strangers' threads are turned away. Throws where
   * it could not be read again, before anything is stored.
   * @param admit what is stored in its place, or why nothing is
   */
  receive({ key, errand: given, onlyInEasel }: Request, now: number, admit: Admit = ok): Receipt {
    const asked = v.parse(StoredSchema, JSON.stringify(this.#inItsConversation(given)))
    const { channel, threadTs } = asked.kind === 'ask' ? asked.ask : asked
    const isEasel = () => threadTs !== null && this.isEasel(channel, threadTs)
    if (onlyInEasel && !isEasel()) return 'not_our_thread'
    if (!this.isFirst(key, now)) return 'known_already'
    let admitted: ReturnType<Admit> | null = null
    try {
      admitted = admit(asked)
    } finally {
      // What is not taken in, for whatever reason, is welcome again.
      if (admitted?.ok !== true) this.forget(key)
    }
    if (!admitted.ok) return admitted.error
    const errand = admitted.value
    if (threadTs !== null && (errand.kind === 'ask' || isEasel()))
      this.addEasel(channel, threadTs, now)
    if (errand.kind === 'ask') this.moved.note(key, errand.ask, now)
    this.outbox.append(errand, { stored: JSON.stringify(errand), now, key })
    return 'taken'
  }

  /** Puts an errand of Easel's own into the outbox. @param lane where it has to wait for another one */
  put(errand: Errand, now: number, lane?: string): void {
    this.outbox.append(errand, { stored: JSON.stringify(errand), now, key: '' }, lane)
  }

  /** Whether a request with that key was taken in the last day. */
  hasSeen(key: string): boolean {
    return this.#has('SELECT 1 FROM seen WHERE key = ?', key)
  }

  /** Whether a row is still there: its errand may be unwanted by now. */
  holds(id: number): boolean {
    return this.#has('SELECT 1 FROM outbox WHERE id = ?', id)
  }

  /** Whether a key is new; from now on it is not. */
  isFirst(key: string, now: number): boolean {
    return this.#sql.exec('INSERT OR IGNORE INTO seen VALUES (?, ?)', key, now).rowsWritten > 0
  }

  /** Whether the outbox still holds the ask of that turn. */
  holdsAsk(turnId: string): boolean {
    return this.#has(`SELECT 1 FROM outbox WHERE errand ->> '$.ask.turnId' = ?`, turnId)
  }

  /** Makes a thread known as an easel, in which something was asked for now. */
  addEasel(channel: string, threadTs: string, now: number): void {
    const row = 'INSERT OR REPLACE INTO easels (channel, thread_ts, at) VALUES (?, ?, ?)'
    this.#sql.exec(row, channel, threadTs, now)
    // What is said there next goes on with the thread that was the last.
    if (channel.startsWith('D'))
      this.#sql.exec('INSERT OR REPLACE INTO conversations VALUES (?, ?)', channel, threadTs)
  }

  /** Easels from before it was kept when something was last asked for in them. */
  undatedEasels(count: number): { channel: string; threadTs: string }[] {
    const query = 'SELECT channel, thread_ts AS threadTs FROM easels WHERE at = 0 LIMIT ?'
    return this.#sql
      .exec(query, count)
      .toArray()
      .map((row) => v.parse(EaselSchema, row))
  }

  /** Makes a request with that key welcome again. */
  forget(key: string): void {
    this.#sql.exec('DELETE FROM seen WHERE key = ?', key)
  }

  /** A line of a direct message belongs to the thread that the last one there belonged to. */
  #inItsConversation(errand: Errand): Errand {
    if (errand.kind !== 'ask' || !errand.ask.inConversation) return errand
    const query = 'SELECT thread_ts AS threadTs FROM conversations WHERE channel = ?'
    const [row] = this.#sql.exec<{ threadTs: string }>(query, errand.ask.channel).toArray()
    return row === undefined
      ? errand
      : { ...errand, ask: { ...errand.ask, threadTs: row.threadTs } }
  }

  /** Whether a thread is known as an easel. */
  isEasel(channel: string, threadTs: string): boolean {
    return this.#has('SELECT 1 FROM easels WHERE channel = ? AND thread_ts = ?', channel, threadTs)
  }

  /**
   * Whether a thread may be one whose first message is on its way to Slack, which has not told its ts yet, or
   * has told it in an answer that was lost: one that is newer than its ask.
   */
  #opens(channel: string, threadTs: string): boolean {
    return this.#has(
      `SELECT 1 FROM outbox WHERE errand ->> '$.openingTried' = 1
       AND errand ->> '$.ask.threadTs' IS NULL AND errand ->> '$.ask.channel' = ?
       AND CAST(errand ->> '$.ask.askedAt' AS REAL) < CAST(? AS REAL)`,
      channel,
      threadTs,
    )
  }

  #has(query: string, ...values: SqlStorageValue[]): boolean {
    return this.#sql.exec(query, ...values).toArray().length > 0
  }
}
