/** The storage of an object: it outlives crashes. SQLite is that of Node. */
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import * as v from 'valibot'

const RowsSchema = v.array(v.record(v.string(), v.union([v.string(), v.number(), v.null()])))
/** A row of a table. */
export type Row = v.InferOutput<typeof RowsSchema>[number]

interface Database {
  readonly database: DatabaseSync
  readonly statements: Map<string, StatementSync>
}

/** Databases of worlds that have ended, empty: tables and statements are made once for many worlds. */
const spare = new Map<string, Database[]>()

/** What an object has stored, and when it wants to be woken, ms since 1970; null: not at all. */
export class Storage {
  readonly #kind: string
  readonly #database: DatabaseSync
  readonly #statements: Map<string, StatementSync>
  alarmAt: number | null = null
  /** Whether the alarm was set anew while it rang. */
  isSetAnew = false

  /** @param kind of object: all of a kind have the same tables */
  constructor(kind: string) {
    this.#kind = kind
    const { database, statements } = spare.get(kind)?.pop() ?? {
      database: new DatabaseSync(':memory:'),
      statements: new Map<string, StatementSync>(),
    }
    this.#database = database
    this.#statements = statements
  }

  /** Empties it for another world. */
  release(): void {
    const tables = this.#run(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_stat%'`,
      [],
    )
    for (const { name } of tables.toArray()) this.#run(`DELETE FROM ${name} WHERE ?`, [1])
    const one = { database: this.#database, statements: this.#statements }
    spare.set(this.#kind, [...(spare.get(this.#kind) ?? []), one])
  }

  readonly sql = {
    exec: (query: string, ...values: SQLInputValue[]) => this.#run(query, values),
  }

  setAlarm(at: number): Promise<void> {
    this.alarmAt = at
    this.isSetAnew = true
    return Promise.resolve()
  }

  getAlarm(): Promise<number | null> {
    return Promise.resolve(this.alarmAt)
  }

  #run(query: string, values: SQLInputValue[]) {
    const givesRows = /^\s*(SELECT|WITH)\b|RETURNING/i.test(query)
    // Tables are made several at a time.
    if (values.length === 0 && !givesRows) {
      this.#database.exec(query)
      return cursor([], 0)
    }
    const known = this.#statements.get(query)
    const statement = known ?? this.#database.prepare(query)
    if (known === undefined) this.#statements.set(query, statement)
    if (!givesRows) return cursor([], Number(statement.run(...values).changes))
    const rows = v.parse(RowsSchema, statement.all(...values))
    return cursor(rows, /RETURNING/i.test(query) ? rows.length : 0)
  }
}

const cursor = (rows: Row[], rowsWritten: number) => ({
  rowsWritten,
  toArray: () => rows,
  one() {
    const [row] = rows
    if (row === undefined || rows.length > 1) throw new Error(`${rows.length} rows in place of one`)
    return row
  },
})
