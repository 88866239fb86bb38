import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { describe, test } from 'vitest'
import { anAsk } from '../../turns/test-kit.ts'
import { err } from '../../lib/result.ts'
import type { Ask } from '../../turns/ask.ts'
import { Desk } from './desk.ts'
import type { Request } from './errand.ts'
import type { Row } from './outbox-row.ts'
import { Outbox } from './outbox.ts'

const NOW = 1_700_000_000_000

/** Any object with SQLite will do. */
const atDesk = (name: string, use: (desk: Desk, sql: SqlStorage) => void): Promise<void> =>
  runInDurableObject(env.THREADS.getByName(name), (_, state) =>
    use(new Desk(state.storage.sql), state.storage.sql),
  )

const request = (key: string, ask: Partial<Ask> = {}, onlyInEasel = false): Request => ({
  key,
  onlyInEasel,
  errand: {
    kind: 'ask',
    openingTried: false,
    isPrivate: false,
    ask: { ...anAsk(), ...ask },
  },
})

describe('what the front desk takes', () => {
  test('the same thing once, however often it comes', async ({ expect }) => {
    await atDesk('once', (desk) => {
      expect(desk.receive(request('C1/1.1'), NOW)).toBe('taken')
      expect(desk.receive(request('C1/1.1'), NOW)).toBe('known_already')
      expect(desk.outbox.due(Infinity, [], 99)).toHaveLength(1)
    })
  })

  test('an ask is known by its turn until it is with its thread', async ({ expect }) => {
    await atDesk('on its way', (desk) => {
      desk.receive(request('C1/1.1', { turnId: 't7' }), NOW)
      expect([desk.holdsAsk('t7'), desk.holdsAsk('t8')]).toEqual([true, false])
      for (const { id } of desk.outbox.due(Infinity, [], 99)) desk.outbox.done(id)
      expect(desk.holdsAsk('t7')).toBe(false)
    })
  })

  test('replies in easel threads, and no others', async ({ expect }) => {
    await atDesk('easels', (desk) => {
      const reply = (key: string, threadTs: string) => request(key, { threadTs }, true)
      expect(desk.receive(reply('a', '5.5'), NOW)).toBe('not_our_thread')
      expect(desk.receive(request('b', { threadTs: '5.5' }), NOW)).toBe('taken')
      expect(desk.receive(reply('c', '5.5'), NOW)).toBe('taken')
      expect(desk.receive(reply('d', '6.6'), NOW)).toBe('not_our_thread')
    })
  })

  test('a reply that was turned away may come again when the thread is an easel', async ({
    expect,
  }) => {
    await atDesk('again', (desk) => {
      const reply = request('a', { threadTs: '5.5' }, true)
      expect(desk.receive(reply, NOW)).toBe('not_our_thread')
      desk.addEasel('C1', '5.5', NOW)
      expect(desk.receive(reply, NOW)).toBe('taken')
    })
  })

  test('what could not be read again is not stored', async ({ expect }) => {
    await atDesk('unstorable', (desk, sql) => {
      // As a listener would send it that trusts what Slack calls a number.
      const odd = JSON.parse(JSON.stringify(request('a')).replace('"U0ANA"', '5'))
      expect(() => desk.receive(odd, NOW)).toThrow()
      expect(sql.exec('SELECT * FROM seen').toArray()).toEqual([])
      expect(desk.outbox.due(Infinity, [], 99)).toEqual([])
    })
  })

  test('what is refused, or throws, is welcome again; what is known already asks nobody', async ({
    expect,
  }) => {
    await atDesk('refused', (desk, sql) => {
      const refusal = { limit: 'personPictures', most: 1, left: 0, asked: 1 } as const
      const refused = { ...refusal, renewsAt: NOW, admins: [] }
      expect(desk.receive(request('a'), NOW, () => err(refused))).toEqual(refused)
      const broken = (): never => {
        throw new Error('broken')
      }
      expect(() => desk.receive(request('a'), NOW, broken)).toThrow('broken')
      expect(sql.exec('SELECT * FROM seen').toArray()).toEqual([])
      expect(desk.receive(request('a'), NOW)).toBe('taken')
      expect(desk.receive(request('a'), NOW, broken)).toBe('known_already')
      expect(desk.outbox.due(Infinity, [], 99)).toHaveLength(1)
    })
  })

  test('a key is new once', async ({ expect }) => {
    await atDesk('first', (desk) => {
      expect([desk.isFirst('a', NOW), desk.isFirst('a', NOW), desk.isFirst('b', NOW)]).toEqual([
        true,
        false,
        true,
      ])
    })
  })
})

describe('a reply while a first message is being posted in its channel', () => {
  const OPENED = NOW / 1000
  const newer = { channel: 'C1', threadTs: `${OPENED + 1}.000100`, mayFollowEasel: true }

  /** A desk at which the post of a first message is under way. */
  const whileOpening = (name: string, use: (desk: Desk, opening: Row) => void): Promise<void> =>
    atDesk(name, (desk) => {
      const ask = { threadTs: null, askedAt: `${OPENED}.000000` }
      desk.receive(request('opening', ask), NOW)
      const [row] = desk.outbox.due(Infinity, [], 99)
      if (row?.errand.kind !== 'ask') throw new Error('there is an ask')
      const opening = { ...row, errand: { ...row.errand, openingTried: true } }
      desk.outbox.update(opening)
      use(desk, opening)
    })

  test('waits where its thread may be the one', async ({ expect }) => {
    await whileOpening('opening', (desk) => {
      expect(desk.knows(newer)).toBe('not_known_yet')
      desk.addEasel('C1', newer.threadTs, NOW)
      expect(desk.knows(newer)).toBe('ours')
    })
  })

  test.for([
    ['an older thread', { threadTs: `${OPENED - 1}.000100` }],
    ['a thread that somebody else began', { mayFollowEasel: false }],
    ['another channel', { channel: 'C2' }],
  ] as const)('is a stranger’s in %s', async ([what, reply], { expect }) => {
    await whileOpening(what, (desk) => {
      expect(desk.knows({ ...newer, ...reply })).toBe('strange')
    })
  })

  test('waits while the post is to be tried again, since its answer may be lost', async ({
    expect,
  }) => {
    await whileOpening('waits', (desk, opening) => {
      desk.outbox.update({ ...opening, tries: 1, dueAt: NOW + 5000 })
      expect(desk.knows(newer)).toBe('not_known_yet')
      desk.outbox.done(opening.id)
      expect(desk.knows(newer)).toBe('strange')
    })
  })
})

describe('the outbox', () => {
  test('has one head for each thread, in the order of arrival', async ({ expect }) => {
    await atDesk('lanes', (desk) => {
      for (const [turnId, threadTs] of [
        ['a1', '1.1'],
        ['a2', '1.1'],
        ['b1', '2.2'],
        ['new1', null],
        ['new2', null],
      ] as const)
        desk.receive(request(turnId, { turnId, threadTs }), NOW)
      const heads = desk.outbox.due(Infinity, [], 99)
      const ids = heads.map(({ errand }) => (errand.kind === 'ask' ? errand.ask.turnId : ''))
      expect(ids).toEqual(['a1', 'b1', 'new1', 'new2'])
      desk.outbox.done(heads[0]?.id ?? 0)
      const next = desk.outbox.due(Infinity, [], 99).find(({ lane }) => lane === 'C1/1.1')
      expect(next?.errand).toMatchObject({ ask: { turnId: 'a2' } })
    })
  })

  test('finds the next row soon, however many wait and are under way', async ({ expect }) => {
    await atDesk('many', (desk, sql) => {
      for (let i = 0; i < 500; i += 1)
        desk.receive(request(`${i}`, { turnId: `t${i}`, threadTs: `${i % 250}.1` }), NOW)
      const cursors: { readonly rowsRead: number }[] = []
      const exec = (query: string, ...values: SqlStorageValue[]) => {
        const cursor = sql.exec(query, ...values)
        cursors.push(cursor)
        return cursor
      }
      const get = (of: SqlStorage, name: string) => (name === 'exec' ? exec : Reflect.get(of, name))
      const outbox = new Outbox(new Proxy(sql, { get }))
      cursors.splice(0)
      const busy = Array.from({ length: 100 }, (_, i) => `C1/${i}.1`)
      const next = outbox.due(NOW, busy, 2)
      expect(next.map(({ lane }) => lane)).toEqual(['C1/100.1', 'C1/101.1'])
      // Those under way, their names twice, and what stands before the two that come next.
      expect(cursors.reduce((sum, { rowsRead }) => sum + rowsRead, 0)).toBeLessThan(600)
    })
  })

  test('remembers tries and when to go again', async ({ expect }) => {
    await atDesk('tries', (desk) => {
      desk.receive(request('a'), NOW)
      const [row] = desk.outbox.due(Infinity, [], 99)
      if (row === undefined) throw new Error('there is a row')
      desk.outbox.update({ ...row, tries: 3, dueAt: NOW + 5000 })
      expect(desk.outbox.due(Infinity, [], 99)).toEqual([{ ...row, tries: 3, dueAt: NOW + 5000 }])
    })
  })

  test('sets aside what cannot be read', async ({ expect }) => {
    await atDesk('unreadable', (desk, sql) => {
      desk.receive(request('a', { turnId: 'a' }), NOW)
      desk.receive(request('b', { turnId: 'b' }), NOW)
      sql.exec(`UPDATE outbox SET errand = '{}' WHERE id = (SELECT min(id) FROM outbox)`)
      expect(desk.outbox.due(Infinity, [], 99)).toEqual([])
      expect(desk.outbox.due(Infinity, [], 99)).toHaveLength(1)
    })
  })
})
