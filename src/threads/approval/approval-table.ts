/** What people were asked to approve, in the SQLite of a thread. */
import * as v from 'valibot'
import type { Sql } from '../../lib/read-once.ts'
import type { ApprovalMark } from '../../turns/approval-mark.ts'
import { type Approval, ApprovalSchema, markOf } from './approval.ts'

const StoredSchema = v.pipe(v.string(), v.parseJson(), ApprovalSchema)

/** One that is to be shown, and not before that time, ms since 1970. */
export interface Due {
  readonly approval: Approval
  readonly dueAt: number
}

/** In a table that is there: `make-tables.ts`. `due_at`: when it is to be shown as it is now; null: it is. */
export class ApprovalTable {
  readonly #sql: Sql

  constructor(sql: Sql) {
    this.#sql = sql
  }

  get(turnId: string, picture: number): Approval | null {
    return this.#find('turn_id = ? AND picture = ?', turnId, picture)[0] ?? null
  }

  /** All of a turn's. */
  of(turnId: string): Approval[] {
    return this.#find('turn_id = ?', turnId)
  }

  /** @param dueAt when it is to be shown, ms since 1970; null: it is shown so */
  save(approval: Approval, dueAt: number | null): void {
    const { turnId, picture, approvedAt } = approval
    this.#sql.exec(
      'INSERT OR REPLACE INTO approvals VALUES (?, ?, ?, ?, ?)',
      ...[turnId, picture, approvedAt ?? 0, dueAt, JSON.stringify(approval)],
    )
  }

  /** Has all of a turn's shown anew. */
  showAnew(turnId: string): void {
    for (const one of this.of(turnId)) this.save({ ...one, changes: one.changes + 1 }, 0)
  }

  /** When the next is due, ms since 1970; null: all are shown. */
  dueAt(): number | null {
    const query = 'SELECT min(due_at) AS due FROM approvals WHERE due_at IS NOT NULL'
    return this.#sql.exec<{ due: number | null }>(query).one().due
  }

  /** The next that is due. */
  next(): Due | null {
    const dueAt = this.dueAt()
    if (dueAt === null) return null
    const [approval] = this.#find('due_at = ?', dueAt)
    // One that cannot be read is not shown.
    if (approval === undefined) this.#sql.exec('DELETE FROM approvals WHERE due_at = ?', dueAt)
    return approval === undefined ? null : { approval, dueAt }
  }

  /** Those in which somebody is named. */
  naming(userId: string): Approval[] {
    return this.#find('instr(body, ?) > 0', JSON.stringify(userId))
  }

  /** Whether somebody stands in none of them, and all are shown so. */
  hasForgotten(): boolean {
    return this.dueAt() === null
  }

  /** What is shown of those turns', by their ids. */
  marks(turnIds: readonly string[]): ReadonlyMap<string, ApprovalMark[]> {
    const all = this.#find('turn_id IN (SELECT value FROM json_each(?))', JSON.stringify(turnIds))
    const grouped = Map.groupBy(all, ({ turnId }) => turnId)
    return new Map([...grouped].map(([turnId, theirs]) => [turnId, theirs.map(markOf)]))
  }

  /** Forgets all of a turn's. */
  remove(turnId: string): void {
    this.#sql.exec('DELETE FROM approvals WHERE turn_id = ?', turnId)
  }

  /** Of a deleted turn, where its messages are and nothing else; they go with it. */
  strike(turnId: string): void {
    for (const one of this.of(turnId))
      this.save({ ...one, ...{ askedBy: '', note: '', people: [], approvedAt: null } }, null)
  }

  #find(where: string, ...values: SqlStorageValue[]): Approval[] {
    return this.#sql
      .exec<{ body: string }>(`SELECT body FROM approvals WHERE ${where}`, ...values)
      .toArray()
      .flatMap(({ body }) => {
        const read = v.safeParse(StoredSchema, body)
        return read.success ? [read.output] : []
      })
  }
}
