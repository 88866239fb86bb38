import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { test } from 'vitest'
import { Wipes } from '../../lib/wipes.ts'
import { ApprovalBook } from '../approvals.ts'
import { Desk } from '../desk/desk.ts'
import { Drafts } from '../desk/drafts.ts'
import { Accounts } from '../money/accounts.ts'
import { type Entries, Ledger } from '../money/ledger.ts'
import { Found } from '../library/found.ts'
import { Painted } from '../library/painted.ts'
import type { Entry } from '../library/search.ts'
import { ANYTHING } from '../library/search.ts'
import { OperatorNews } from '../operator-news.ts'
import { People } from '../people.ts'
import { oldEasels } from './old-easels.ts'
import { tableEnds } from './table-ends.ts'

const HOUR = 3600 * 1000
const DAY = 24 * HOUR
const KEPT = 30 * DAY
const START = Date.UTC(2026, 10, 25, 12)

function booksIn(sql: SqlStorage) {
  const time = { now: START }
  const clock = { now: () => time.now }
  const [desk, drafts, people] = [new Desk(sql), new Drafts(sql), new People(sql)]
  const [ledger, painted, news] = [
    new Ledger(sql),
    new Painted(sql, new Found(sql)),
    new OperatorNews(sql),
  ]
  const accounts = new Accounts(sql, ledger, (userId) => userId)
  const approvals = new ApprovalBook(sql)
  const ends = tableEnds(
    sql,
    { painted, ledger, accounts, approvals, wipes: new Wipes(sql) },
    () => KEPT,
    clock,
  )
  const isKept = (table: string): boolean => sql.exec(`SELECT 1 FROM ${table}`).toArray().length > 0
  const stored = { desk, drafts, people, ledger, painted, news, approvals }
  return { time, clock, ...stored, ends, isKept }
}

const withBooks = (
  name: string,
  use: (books: ReturnType<typeof booksIn>, sql: SqlStorage) => Promise<void>,
) =>
  // Any object with SQLite will do.
  runInDurableObject(env.THREADS.getByName(`ends/${name}`), (_, { storage }) =>
    use(booksIn(storage.sql), storage.sql),
  )

const entry = (turnId: string, paintedAt: number): Entry => ({
  ...{ turnId, userId: 'U0ANA', channel: 'C1', threadTs: '1.1', version: 1 },
  ...{ pictureKey: `T1/C1/1.1/${turnId}/1.jpg`, alt: 'A fox.', pictures: 2, cost: 0.5, paintedAt },
})

/** Two pictures, for half a dollar. */
const bill = (id: string, channel = 'C1'): Entries => ({
  ...{ userId: 'U0ANA', channel },
  charges: [{ id, kind: 'picture', model: 'm', pictures: 2, usd: 0.5 }],
})

test('every table has an end, without traffic', async ({ expect }) => {
  await withBooks(
    'all',
    async ({ time, desk, drafts, people, ledger, painted, news, ends, isKept }) => {
      expect(ends.dueAt()).toBeNull()
      expect(desk.isFirst('C1/1.1', START)).toBe(true)
      drafts.keep(
        'd1',
        { before: 'a fox', previous: null, opens: null },
        { userId: 'U0ANA' },
        START,
      )
      desk.addEasel('C1', '1.1', START + 1)
      people.save('U0ANA', { language: 'en', name: 'Ana', rank: 'member' }, START + 2)
      painted.note(entry('t1', START + 3), 'a fox')
      ledger.enter(bill('t1'), START + 4)
      news.isNew('key_leaked', START)
      const rings: string[] = []
      const tables = ['seen', 'drafts', 'easels', 'personas', 'painted', 'operator_news']
      for (let due = ends.dueAt(); due !== null; due = ends.dueAt()) {
        time.now = due
        await ends.goOn()
        rings.push(tables.filter(isKept).join(' '))
      }
      expect(rings).toEqual([
        'easels personas painted operator_news',
        'personas painted',
        'painted',
        '',
        '',
      ])
      expect(time.now).toBe(START + 4 + KEPT)
    },
  )
})

test('a thread in which something is asked for again is known for longer', async ({ expect }) => {
  await withBooks('again', async ({ time, desk, ends, isKept }) => {
    desk.addEasel('C1', '1.1', START)
    desk.addEasel('C1', '1.1', START + DAY)
    time.now = START + KEPT
    await ends.goOn()
    expect(isKept('easels')).toBe(true)
    expect(ends.dueAt()).toBe(START + DAY + KEPT)
  })
})

test('the ledger keeps sums of days without names, for thirteen months', async ({ expect }) => {
  await withBooks('sums', async ({ time, ledger, ends, isKept }, sql) => {
    ledger.enter(bill('t1'), START)
    ledger.enter(bill('t2', 'D0ANA'), START + 1)
    ledger.enter(bill('t3'), START + DAY)
    time.now = START + KEPT
    await ends.goOn()
    time.now += 1
    await ends.goOn()
    const month = { from: Date.UTC(2026, 10, 1), to: Date.UTC(2026, 11, 1) }
    expect([ledger.use(month, null), ledger.use(month, 'U0ANA')]).toEqual([
      { pictures: 6, cost: 1.5 },
      { pictures: 2, cost: 0.5 },
    ])
    const folded = sql.exec('SELECT * FROM ledger WHERE at < ?', START + DAY).toArray()
    expect(folded).toHaveLength(2)
    expect(JSON.stringify(folded)).not.toMatch(/U0|D0|t[12]/)
    time.now = START + 398 * DAY
    await ends.goOn()
    expect(isKept('ledger')).toBe(false)
  })
})

test('threads from before are woken once, and one that fails is woken later', async ({
  expect,
}) => {
  await withBooks('woken', async ({ desk, clock, ends }, sql) => {
    sql.exec(`INSERT INTO easels (channel, thread_ts) VALUES ('C1', '1.1'), ('C1', '2.2')`)
    const woken: string[] = []
    let isDown = true
    const wake = (_: string, threadTs: string) => {
      woken.push(threadTs)
      return isDown && threadTs === '2.2' ? Promise.reject(new Error('down')) : Promise.resolve()
    }
    const chore = oldEasels(desk, wake, clock)
    expect([chore.dueAt(), ends.dueAt()]).toEqual([START, null])
    await expect(chore.goOn()).rejects.toThrow('down')
    isDown = false
    await chore.goOn()
    expect(woken).toEqual(['1.1', '2.2', '2.2'])
    expect([chore.dueAt(), ends.dueAt()]).toEqual([null, START + KEPT])
  })
})

test('an approved version and its thread are known for a year', async ({ expect }) => {
  await withBooks('approved', async ({ time, desk, painted, approvals, ends, isKept }) => {
    const YEAR = 365 * DAY
    desk.addEasel('C1', '1.1', START)
    desk.addEasel('C1', '2.2', START)
    painted.note(entry('t1', START), 'a fox')
    painted.note(entry('t2', START), 'a fox')
    const mark = {
      id: 'a1',
      picture: 1,
      by: [{ userId: 'U0BEN', name: 'Ben' }],
      waiting: [],
      wished: [],
    }
    const its = { turnId: 't1', channel: 'C1', threadTs: '1.1' }
    approvals.note({ ...its, mark: { ...mark, approvedAt: START } }, START)
    time.now = START + KEPT
    await ends.goOn()
    const part = { asker: 'U0ANA', before: null, count: 9 }
    expect(painted.search(ANYTHING, part).map(({ turnId }) => turnId)).toEqual(['t1'])
    expect([desk.isEasel('C1', '1.1'), desk.isEasel('C1', '2.2')]).toEqual([true, false])
    expect(ends.dueAt()).toBe(START + YEAR)
    approvals.forgetPerson('U0BEN')
    expect(approvals.of('t1')).toMatchObject([{ approvedAt: START, by: [] }])
    time.now = START + YEAR
    await ends.goOn()
    expect(['painted', 'easels', 'approvals'].map(isKept)).toEqual([false, false, false])
    expect(ends.dueAt()).toBeNull()
  })
})

test('an approval that was asked for ends like the picture', async ({ expect }) => {
  await withBooks('asked', async ({ time, approvals, ends, isKept }) => {
    const mark = { id: 'a1', picture: 1, approvedAt: null, by: [], waiting: ['U0BEN'], wished: [] }
    approvals.note({ turnId: 't1', channel: 'C1', threadTs: '1.1', mark }, START)
    expect(ends.dueAt()).toBe(START + KEPT)
    time.now = START + KEPT
    await ends.goOn()
    expect(isKept('approvals')).toBe(false)
  })
})
