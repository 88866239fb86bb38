import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { describe, test } from 'vitest'
import { Wipes } from '../../lib/wipes.ts'
import { ApprovalBook } from '../approvals.ts'
import { Found } from './found.ts'
import { indexing } from './indexing.ts'
import { Painted } from './painted.ts'
import { ANYTHING, type Entry, type Search } from './search.ts'

const NOW = 1_795_000_000_000

const entry = (turnId: string, more: Partial<Entry> = {}): Entry => ({
  ...{ turnId, userId: 'U0ANA', channel: 'C1', threadTs: '1.1', version: 1 },
  ...{ pictureKey: `k/${turnId}`, alt: 'A picture.', pictures: 1, cost: 0.04, paintedAt: NOW },
  ...more,
})

/** Any object with SQLite will do. */
const inLibrary = (
  name: string,
  use: (library: {
    readonly painted: Painted
    readonly found: Found
    readonly storage: DurableObjectStorage
    /** Ids of the turns that Ben finds. */
    readonly find: (words: string, more?: Partial<Search>, asker?: string) => string[]
  }) => void | Promise<void>,
) =>
  runInDurableObject(env.THREADS.getByName(`library/${name}`), (_, { storage }) => {
    const found = new Found(storage.sql)
    // Its table has to be there.
    void new ApprovalBook(storage.sql)
    const painted = new Painted(storage.sql, found)
    const find = (words: string, more: Partial<Search> = {}, asker = 'U0BEN') =>
      painted
        .search({ ...ANYTHING, words, ...more }, { asker, before: null, count: 10 })
        .map(({ turnId }) => turnId)
    return use({ painted, found, storage, find })
  })

describe('what is found', () => {
  test('has all of the words, the newest first, each turn once', ({ expect }) =>
    inLibrary('words', ({ painted, find }) => {
      painted.note(entry('t1'), 'a red bike at the sea')
      painted.note(entry('t2'), 'a blue bike')
      painted.note(entry('t3'), 'two red bikes, 赤い自転車')
      painted.note(entry('t3'), 'two red bikes, 赤い自転車')
      expect(find('red bike')).toEqual(['t3', 't1'])
      expect(find('BÍK')).toEqual(['t3', 't2', 't1'])
      expect(find('自転車')).toEqual(['t3'])
      expect(find('green')).toEqual([])
      expect(find('')).toEqual(['t3', 't2', 't1'])
      // Nothing of it can be looked up.
      expect(find('🎨 !?')).toEqual([])
    }))

  test('is of the person, the channel and the time that were asked for', ({ expect }) =>
    inLibrary('filters', ({ painted, find }) => {
      painted.note(entry('t1', { userId: 'U0BEN', paintedAt: NOW - 1000 }), 'a fox')
      painted.note(entry('t2', { channel: 'C2', paintedAt: NOW }), 'a fox')
      expect(find('fox', { userId: 'U0BEN' })).toEqual(['t1'])
      expect(find('fox', { channel: 'C2' })).toEqual(['t2'])
      expect(find('', { channel: 'C2' })).toEqual(['t2'])
      expect(find('fox', { since: NOW })).toEqual(['t2'])
      expect(find('fox', { until: NOW })).toEqual(['t1'])
    }))

  test('is nobody else’s in their direct messages', ({ expect }) =>
    inLibrary('direct', ({ painted, find }) => {
      painted.note(entry('t1', { channel: 'D1' }), 'a fox')
      expect(find('fox', {}, 'U0ANA')).toEqual(['t1'])
      expect(find('fox', {}, 'U0BEN')).toEqual([])
      expect(find('', { userId: 'U0ANA', channel: 'D1' }, 'U0BEN')).toEqual([])
    }))

  test('comes in parts', ({ expect }) =>
    inLibrary('parts', ({ painted }) => {
      for (let i = 0; i < 30; i += 1) painted.note(entry(`t${i}`), 'a fox')
      const search = { ...ANYTHING, words: 'fox' }
      const first = painted.search(search, { asker: 'U0BEN', before: null, count: 20 })
      const before = first.at(-1)?.id ?? 0
      const rest = painted.search(search, { asker: 'U0BEN', before, count: 20 })
      expect([first.length, rest.length]).toEqual([20, 10])
      expect(rest[0]?.turnId).toBe('t9')
    }))
})

describe('what is not found any more', () => {
  test('was deleted, by its words, by its person, or ended', ({ expect }) =>
    inLibrary('gone', ({ painted, find }) => {
      for (const turnId of ['t1', 't2', 't3']) painted.note(entry(turnId), 'a fox')
      painted.note(entry('t4', { userId: 'U0BEN' }), 'a fox')
      painted.note(entry('t5', { paintedAt: NOW - 5000 }), 'a fox')
      painted.forget('t1')
      painted.forgetWords('t2')
      expect(find('fox')).toEqual(['t5', 't4', 't3'])
      expect(find('')).toContain('t2')
      painted.forgetPerson('U0BEN')
      painted.end(NOW - 5000, NOW - 5000)
      expect(find('fox')).toEqual(['t3'])
      // The row of a turn that is gone is given to another one.
      painted.forget('t3')
      painted.forget('t2')
      painted.note(entry('t6'), 'an owl')
      expect([find('fox'), find('owl')]).toEqual([[], ['t6']])
    }))
})

describe('the index', () => {
  test('is made anew when the file is wiped, and until then the same is found', ({ expect }) =>
    inLibrary('wiped', async ({ painted, found, storage, find }) => {
      for (let i = 0; i < 600; i += 1)
        painted.note(entry(`t${i}`), i % 300 === 0 ? 'a fox' : 'an owl')
      const chore = indexing(found, { now: () => NOW })
      expect(chore.dueAt()).toBeNull()
      const wipes = new Wipes(storage.sql)
      wipes.soon(NOW)
      const wiped = wipes.run(storage, ['painted'], NOW, found)
      expect(find('fox')).toEqual(['t300', 't0'])
      painted.note(entry('new'), 'a fox')
      await wiped
      const seen = [find('fox')]
      while (chore.dueAt() !== null) {
        await chore.goOn()
        seen.push(find('fox'))
      }
      expect(new Set(seen.map((ids) => ids.join(' ')))).toEqual(new Set(['new t300 t0']))
      expect(chore.dueAt()).toBeNull()
    }))

  test('takes in what earlier versions have kept', ({ expect }) =>
    inLibrary('old', async ({ painted, storage, find }) => {
      painted.note(entry('t1', { alt: 'A fox in the snow.' }), '')
      storage.sql.exec('DROP TABLE found')
      const found = new Found(storage.sql)
      const chore = indexing(found, { now: () => NOW })
      expect(chore.dueAt()).toBe(NOW)
      await chore.goOn()
      expect(chore.dueAt()).toBeNull()
      expect(find('snow')).toEqual(['t1'])
    }))

  test('answers among 20,000 pictures within 50 ms', ({ expect }) =>
    inLibrary('many', ({ painted, find }) => {
      for (let i = 0; i < 20_000; i += 1)
        painted.note(entry(`t${i}`), `number${i} a red bike by the sea at dusk, in oil, 赤い自転車`)
      const searches = ['bike', 'r', 'red bike sea dusk', '自転車', 'number77', 'nothing']
      const took = searches.map((words) => {
        const times = Array.from({ length: 5 }, () => {
          const began = Date.now()
          find(words)
          return Date.now() - began
        })
        return times.toSorted((a, b) => a - b)[2] ?? Infinity
      })
      expect(Math.max(...took)).toBeLessThan(50)
      expect(find('number77', {})).toHaveLength(10)
    }))
})
