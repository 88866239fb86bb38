import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { test } from 'vitest'
import { pagesOf, wipe } from './wipe.ts'

/** Any object with SQLite will do. What is left in its file is looked for by the tests of the whole Worker. */
const inObject = (name: string, use: (storage: DurableObjectStorage) => Promise<void>) =>
  runInDurableObject(env.THREADS.getByName(`wipe/${name}`), (_, { storage }) => {
    storage.sql.exec(`
      CREATE TABLE lines (id INTEGER PRIMARY KEY AUTOINCREMENT, words TEXT NOT NULL) STRICT;
      CREATE INDEX lines_words ON lines (words);
      CREATE TABLE names (id TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT, WITHOUT ROWID;
      ALTER TABLE names ADD COLUMN at INTEGER NOT NULL DEFAULT 7;
      INSERT INTO names (id, name) VALUES ('U1', 'Ana'), ('U2', 'Ben');
      INSERT INTO lines (words) VALUES ('a fox'), ('an owl'), ('a cat');
      DELETE FROM lines WHERE id = 3;
    `)
    return use(storage)
  })

const schemaOf = ({ sql }: DurableObjectStorage): unknown[] =>
  sql.exec(`SELECT type, name, tbl_name FROM sqlite_master ORDER BY type, name`).toArray()

test('rows, indexes and the next id stay as they are', async ({ expect }) => {
  await inObject('same', async (storage) => {
    const { sql } = storage
    const before = schemaOf(storage)
    await wipe(storage, ['lines', 'names', 'unknown'], 0)
    await wipe(storage, ['lines', 'names'], 0)
    expect(schemaOf(storage)).toEqual(before)
    expect(sql.exec('SELECT * FROM lines').toArray()).toEqual([
      { id: 1, words: 'a fox' },
      { id: 2, words: 'an owl' },
    ])
    expect(sql.exec('SELECT * FROM names').toArray()).toEqual([
      { id: 'U1', name: 'Ana', at: 7 },
      { id: 'U2', name: 'Ben', at: 7 },
    ])
    sql.exec(`INSERT INTO lines (words) VALUES ('a dog')`)
    expect(sql.exec('SELECT max(id) AS id FROM lines').one()).toEqual({ id: 4 })
    expect(() => sql.exec(`INSERT INTO names (id, name) VALUES ('U1', 'Eve')`)).toThrow(/UNIQUE/)
  })
})

test('an emptied table goes on counting', async ({ expect }) => {
  await inObject('emptied', async (storage) => {
    storage.sql.exec('DELETE FROM lines')
    await wipe(storage, ['lines'], 0)
    storage.sql.exec(`INSERT INTO lines (words) VALUES ('a dog')`)
    expect(storage.sql.exec('SELECT id FROM lines').one()).toEqual({ id: 4 })
  })
})

test('the file grows once, and its used part does not', async ({ expect }) => {
  await inObject('size', async (storage) => {
    const used = pagesOf(storage.sql)
    const all = await wipe(storage, ['lines', 'names'], 0)
    expect(all).toBeGreaterThan(1000)
    expect(pagesOf(storage.sql)).toBe(used)
    expect(await wipe(storage, ['lines', 'names'], all)).toBe(all)
  })
})

test('rows that come meanwhile are kept, and a table that goes meanwhile is no trouble', async ({
  expect,
}) => {
  await inObject('meanwhile', async (storage) => {
    const wiped = wipe(storage, ['lines', 'names'], 0)
    storage.sql.exec(`INSERT INTO names (id, name) VALUES ('U3', 'Cem')`)
    await storage.sync()
    storage.sql.exec('DROP TABLE lines')
    await wiped
    expect(storage.sql.exec('SELECT count(*) AS rows FROM names').one()).toEqual({ rows: 3 })
  })
})

test('what a crash has left is removed', async ({ expect }) => {
  await inObject('crash', async (storage) => {
    const before = schemaOf(storage)
    storage.sql.exec('CREATE TABLE wiping_5 (filler BLOB NOT NULL) STRICT')
    await wipe(storage, ['lines'], 0)
    expect(schemaOf(storage)).toEqual(before)
  })
})
