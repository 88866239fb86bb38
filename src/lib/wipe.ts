/**
 * Leaves nothing of deleted rows in the file of an object. SQLite keeps their bytes in freed cells, on free pages and in
 * its write-ahead log until something else is written there, and Workers may neither set `secure_delete` nor vacuum. So
 * free pages are written over, tables move to clean pages, and the pages that they leave are written over as well.
 * What is meant by cells and pages: https://www.sqlite.org/fileformat2.html
 */
import { moveTables } from './move-tables.ts'

/** What is needed of an object's storage. */
export type WipedStorage = Pick<DurableObjectStorage, 'sql' | 'sync' | 'transactionSync'>

/** What is made of tables, so that it has their words as well: it goes when they are moved, and is made anew. */
export interface Derived {
  /** Removes it, in the transaction that moves the tables. */
  drop(): void
  /** Makes it again, empty. */
  make(): void
}

/** Bytes of a page, as Workers make them. */
const PAGE = 4096
/** After 1,000 pages the log is carried into the file and begun anew, so as many as these write over all of it. */
const LEAST_PAGES = 1200
/** The first 489 bytes of a large value stand beside its key, the others have pages of 4,092 bytes. It may have 2 MB. */
const [BESIDE_KEY, OF_PAGE, MOST_PAGES] = [489, 4092, 400]
/** How long it is, and that it is a blob. */
const HEADER = 5
/** What is written in one go. So many keys stand on one page, so none of the others is used in part. */
const PAGES_AT_ONCE = 8 * MOST_PAGES
/** Two values that fill a page to its last byte. */
const PAGE_FULL = [4058, 16] as const

/** How many pages a file has in use; free ones do not count. */
export const pagesOf = ({ databaseSize }: Pick<SqlStorage, 'databaseSize'>): number =>
  Math.ceil(databaseSize / PAGE)

/**
 * Moves tables to clean pages, and writes over what is free in the file and in its log. Rows may be read and written
 * meanwhile. What a crash leaves is removed when it is done again. It writes about 10 MB, and the rows of the tables.
 * @param tables from which rows were deleted, or in which they were changed
 * @param known how many pages the file has had at most, as far as is known
 * @param derived what is made of them
 * @returns how many it has now
 */
export async function wipe(
  storage: WipedStorage,
  tables: readonly string[],
  known: number,
  derived?: Derived,
): Promise<number> {
  const { sql } = storage
  dropFillers(sql)
  // Moving takes every page a second time.
  const free = Math.max(known - pagesOf(sql), pagesOf(sql) + LEAST_PAGES)
  const all = pagesOf(sql) + free
  await writeOver(storage, free)
  const moved = storage.transactionSync(() => {
    const tablesMoved = moveTables(sql, tables)
    // Only now: the copies must not take its pages, which still have what stood there.
    derived?.drop()
    return tablesMoved
  })
  try {
    await writeOver(storage, all - pagesOf(sql))
  } finally {
    // An index that was made with its table would take pages that are not clean yet.
    moved.index()
    derived?.make()
  }
  await storage.sync()
  return all
}

/** Fills so many pages, and frees them. They are in the file only after a commit in between. */
async function writeOver(storage: WipedStorage, pages: number): Promise<void> {
  const times = Math.ceil(pages / PAGES_AT_ONCE)
  try {
    // All are as large, so that the last of them is large enough to end in the file.
    for (let time = 0; time < times; time += 1) {
      fill(storage, `wiping_${time}`, Math.ceil(pages / times))
      await storage.sync()
    }
  } finally {
    dropFillers(storage.sql)
    await storage.sync()
  }
}

function fill(storage: WipedStorage, table: string, pages: number): void {
  const { sql } = storage
  const insert = (bytes: number) => sql.exec(`INSERT INTO ${table} VALUES (zeroblob(?))`, bytes)
  storage.transactionSync(() => {
    sql.exec(`CREATE TABLE ${table} (filler BLOB NOT NULL) STRICT`)
    // Large values leave gaps on the first page, which may have been anything before.
    for (const bytes of PAGE_FULL) insert(bytes)
    sql.exec(`DELETE FROM ${table}`)
    for (let left = pages - 1; left > 0; left -= MOST_PAGES)
      insert(BESIDE_KEY + Math.min(left, MOST_PAGES) * OF_PAGE - HEADER)
  })
}

function dropFillers(sql: SqlStorage): void {
  const query = `SELECT name FROM sqlite_master WHERE type = 'table' AND name GLOB 'wiping_*'`
  for (const { name } of sql.exec<{ name: string }>(query).toArray()) sql.exec(`DROP TABLE ${name}`)
}
