import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { test } from 'vitest'
import { tablesIn } from './tables-in.ts'

test('what the runtime keeps for itself is not counted', async ({ expect }) => {
  await runInDurableObject(env.THREADS.getByName('tables-in'), (_, { storage: { sql } }) => {
    const before = tablesIn(sql)
    sql.exec('CREATE TABLE __miniflare_do_name (name TEXT); CREATE TABLE lines (words TEXT)')
    expect(tablesIn(sql)).toEqual([...before, 'lines'].toSorted())
  })
})
