import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { test } from 'vitest'
import { ReadOnce, type Sql } from './read-once.ts'

const SHAPES = 'SELECT name FROM shapes WHERE corners = ?'
const COLOURS = 'SELECT name FROM colours'

/** Two tables, and how often SQLite itself was asked. */
const withTables = (name: string, use: (sql: ReadOnce, asked: () => number) => void) =>
  runInDurableObject(env.THREADS.getByName(`read-once/${name}`), (_, { storage: { sql } }) => {
    sql.exec('CREATE TABLE shapes (name TEXT, corners INTEGER); CREATE TABLE colours (name TEXT)')
    sql.exec(`INSERT INTO shapes VALUES ('square', 4), ('kite', 4), ('triangle', 3)`)
    let asked = 0
    const counting: Sql = {
      exec(query, ...values) {
        asked += 1
        return sql.exec(query, ...values)
      },
    }
    use(new ReadOnce(counting), () => asked)
  })

const named = (sql: ReadOnce, corners: number) =>
  sql
    .exec<{ name: string }>(SHAPES, corners)
    .toArray()
    .map(({ name }) => name)

test('what was read is not read again, for each query and its values', ({ expect }) =>
  withTables('again', (sql, asked) => {
    for (const _ of 'abc') {
      expect(named(sql, 4)).toEqual(['square', 'kite'])
      expect(named(sql, 3)).toEqual(['triangle'])
      expect(named(sql, 5)).toEqual([])
      expect(sql.exec(SHAPES, 3).one()).toEqual({ name: 'triangle' })
    }
    expect(asked()).toBe(3)
  }))

test.for([
  [`INSERT INTO shapes VALUES ('rhombus', 4)`, ['square', 'kite', 'rhombus']],
  [
    `INSERT OR REPLACE INTO shapes (rowid, name, corners) VALUES (2, 'rhombus', 4)`,
    ['square', 'rhombus'],
  ],
  [`\n  UPDATE shapes SET corners = 3 WHERE name = 'kite'`, ['square']],
  [`UPDATE OR IGNORE shapes SET name = 'box' WHERE name = 'square'`, ['box', 'kite']],
  [`DELETE FROM shapes WHERE name = 'square'`, ['kite']],
  [`WITH old AS (SELECT 'kite' AS name) DELETE FROM shapes WHERE name IN old`, ['square']],
  [`DROP TABLE shapes; CREATE TABLE shapes (name TEXT, corners INTEGER)`, []],
] as const)('after %s it is read anew', ([written, then], { expect }) =>
  withTables(written, (sql) => {
    expect(named(sql, 4)).toEqual(['square', 'kite'])
    sql.exec(written)
    expect(named(sql, 4)).toEqual(then)
  }),
)

test('what is written elsewhere changes nothing, and says how much was written', ({ expect }) =>
  withTables('elsewhere', (sql, asked) => {
    expect(named(sql, 4)).toHaveLength(2)
    expect(sql.exec(`INSERT INTO colours VALUES ('red')`).rowsWritten).toBe(1)
    expect(named(sql, 4)).toHaveLength(2)
    expect(sql.exec(COLOURS).toArray()).toEqual([{ name: 'red' }])
    expect(asked()).toBe(3)
  }))

test('of many rows nothing is kept, and of none once it rests', ({ expect }) =>
  withTables('rest', (sql, asked) => {
    const many = `SELECT value FROM json_each('[1, 2, 3, 4, 5]')`
    for (const _ of 'ab') expect(sql.exec(many).toArray()).toHaveLength(5)
    expect(named(sql, 3)).toHaveLength(1)
    sql.clear()
    expect(named(sql, 3)).toHaveLength(1)
    expect(asked()).toBe(4)
    expect(() => sql.exec(SHAPES, 4).one()).toThrow()
    expect(() => sql.exec(SHAPES, 5).one()).toThrow()
  }))
