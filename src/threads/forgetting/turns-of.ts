/** Whose turns they are, in the SQLite of a thread: read beside what `turn-table.ts` writes. */
import * as v from 'valibot'
import type { Sql } from '../../lib/read-once.ts'
import { type Turn, TurnSchema } from '../turn.ts'

const StoredSchema = v.pipe(v.string(), v.parseJson(), TurnSchema)

/** The table has to be there. What cannot be read ends by its age. */
export class TurnsOf {
  readonly #sql: Sql

  constructor(sql: Sql) {
    this.#sql = sql
  }

  /** Those that came of a message, by its Slack timestamp. */
  message(ts: string): Turn[] {
    return this.#find('asked_at = ?', ts)
  }

  /** Those that a person has asked for or pays for, from before a time in ms since 1970. */
  person(userId: string, before: number): Turn[] {
    return this.#find(
      `(body ->> '$.ask.userId' = ?1 OR body ->> '$.ask.paidBy' = ?1) AND CAST(asked_at AS REAL) * 1000 < ?2`,
      ...[userId, before],
    )
  }

  /** New tries of asks with those words: a button has repeated them, whoever pressed it. */
  repeating(words: readonly string[]): Turn[] {
    return this.#find(
      `body ->> '$.ask.deed.kind' = 'again' AND body ->> '$.ask.prompt' IN (SELECT value FROM json_each(?))`,
      JSON.stringify(words.filter((said) => said !== '')),
    )
  }

  #find(where: string, ...values: SqlStorageValue[]): Turn[] {
    return this.#sql
      .exec<{ body: string }>(`SELECT body FROM turns WHERE ${where}`, ...values)
      .toArray()
      .flatMap(({ body }) => {
        const read = v.safeParse(StoredSchema, body)
        return read.success && !read.output.isDeleted ? [read.output] : []
      })
  }
}
