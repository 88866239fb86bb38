/** Tells threads that sleep how long their turns are kept from now on, in bounded parts. */
import * as v from 'valibot'
import type { Clock } from '../../lib/clock.ts'
import type { Chore } from './chores.ts'

const TABLE = `
  CREATE TABLE IF NOT EXISTS retelling (
    channel TEXT NOT NULL, thread_ts TEXT NOT NULL, PRIMARY KEY (channel, thread_ts)
  ) STRICT, WITHOUT ROWID;
`

/** Threads that are told side by side. */
const BATCH = 20

const ThreadSchema = v.object({ channel: v.string(), threadTs: v.string() })
type Thread = v.InferOutput<typeof ThreadSchema>

/** The threads that are still to be told, in the storage of the workspace's object. */
export class RetentionNews {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
    sql.exec(TABLE)
  }

  /** Notes all easels: those of them that are old enough now are soon not known here any more. */
  begin(): void {
    this.#sql.exec('INSERT OR IGNORE INTO retelling SELECT channel, thread_ts FROM easels')
  }

  next(count: number): Thread[] {
    const query = 'SELECT channel, thread_ts AS threadTs FROM retelling LIMIT ?'
    return this.#sql
      .exec(query, count)
      .toArray()
      .map((row) => v.parse(ThreadSchema, row))
  }

  told({ channel, threadTs }: Thread): void {
    this.#sql.exec('DELETE FROM retelling WHERE channel = ? AND thread_ts = ?', channel, threadTs)
  }
}

/** @param tell lets a thread know how long it is */
export const retelling = (
  news: RetentionNews,
  tell: (channel: string, threadTs: string) => Promise<void>,
  clock: Pick<Clock, 'now'>,
): Chore => ({
  name: 'retelling',
  pauseMs: 0,
  dueAt: () => (news.next(1).length === 0 ? null : clock.now()),
  async goOn() {
    await Promise.all(
      news.next(BATCH).map(async (thread) => {
        await tell(thread.channel, thread.threadTs)
        news.told(thread)
      }),
    )
  },
})
