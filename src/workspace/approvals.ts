/** How far approvals in a workspace have come: for Home tabs, and for what is kept longer because of them. */
import * as v from 'valibot'
import { APPROVED_SECONDS, type ApprovalMark, ApprovalMarkSchema } from '../turns/approval-mark.ts'

/** What a thread tells of one. */
export interface ApprovalEntry {
  readonly turnId: string
  readonly channel: string
  readonly threadTs: string
  readonly mark: ApprovalMark
}

/** `at`: when it last changed; `until`: the version is kept until then. In ms since 1970; 0: no longer than others. */
const TABLE = `
  CREATE TABLE IF NOT EXISTS approvals (
    turn_id TEXT NOT NULL, picture INTEGER NOT NULL, channel TEXT NOT NULL, thread_ts TEXT NOT NULL,
    mark TEXT NOT NULL, at INTEGER NOT NULL, until INTEGER NOT NULL, PRIMARY KEY (turn_id, picture)
  ) STRICT, WITHOUT ROWID;
`

const RowSchema = v.object({ mark: v.pipe(v.string(), v.parseJson(), ApprovalMarkSchema) })

/** In the storage of the workspace's object; its table is made where it is new. */
export class ApprovalBook {
  readonly #sql: SqlStorage

  constructor(sql: SqlStorage) {
    this.#sql = sql
    sql.exec(TABLE)
  }

  /** Notes how far one has come. Doing it twice notes it once. @param now ms since 1970 */
  note({ turnId, channel, threadTs, mark }: ApprovalEntry, now: number): void {
    const until = mark.approvedAt === null ? 0 : mark.approvedAt + APPROVED_SECONDS * 1000
    this.#sql.exec(
      'INSERT OR REPLACE INTO approvals VALUES (?, ?, ?, ?, ?, ?, ?)',
      ...[turnId, mark.picture, channel, threadTs, JSON.stringify(mark), now, until],
    )
  }

  /** Those of a turn. */
  of(turnId: string): ApprovalMark[] {
    return this.#sql
      .exec('SELECT mark FROM approvals WHERE turn_id = ? ORDER BY picture', turnId)
      .toArray()
      .map((row) => v.parse(RowSchema, row).mark)
  }

  /** Forgets those of a turn that was deleted. */
  forget(turnId: string): void {
    this.#sql.exec('DELETE FROM approvals WHERE turn_id = ?', turnId)
  }

  /** Takes a person out of all of them. */
  forgetPerson(userId: string): void {
    const rows = this.#sql
      .exec<{ turn_id: string; mark: string }>(
        'SELECT turn_id, mark FROM approvals WHERE instr(mark, ?) > 0',
        JSON.stringify(userId),
      )
      .toArray()
    for (const row of rows) {
      const { mark } = v.parse(RowSchema, row)
      const isOther = (id: string): boolean => id !== userId
      const without: ApprovalMark = {
        ...mark,
        by: mark.by.filter((one) => isOther(one.userId)),
        waiting: mark.waiting.filter(isOther),
        wished: mark.wished.filter(isOther),
      }
      const update = 'UPDATE approvals SET mark = ? WHERE turn_id = ? AND picture = ?'
      this.#sql.exec(update, JSON.stringify(without), row.turn_id, mark.picture)
    }
  }

  /** When the next one ends, ms since 1970; null: there is none. @param keptMs how long turns are kept */
  endsAt(keptMs: number): number | null {
    const query = 'SELECT min(max(at + ?, until)) AS ends FROM approvals'
    return this.#sql.exec<{ ends: number | null }>(query, keptMs).one().ends
  }

  /** Ends those that are old enough. */
  end(now: number, keptMs: number): void {
    this.#sql.exec('DELETE FROM approvals WHERE max(at + ?, until) <= ?', keptMs, now)
  }
}
