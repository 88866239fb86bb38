import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { describe, test } from 'vitest'
import { ok } from '../../lib/result.ts'
import { anAsk } from '../../turns/test-kit.ts'
import { Courier, type CourierTools } from './courier.ts'
import { Desk } from './desk.ts'
import type { Errand } from './errand.ts'
import { DONE } from './errands.ts'
import { handOver } from './hand-over.ts'
import { someErrands } from './test-kit.ts'

const ask: Errand = {
  kind: 'ask',
  openingTried: false,
  isPrivate: false,
  ask: anAsk({ prompt: 'a fox' }),
}

/** A desk with its courier, whose alarm is in the test's hand. */
const atWork = (
  name: string,
  carry: CourierTools['handOver'],
  use: (world: ReturnType<typeof worldOf>) => Promise<void>,
): Promise<void> =>
  runInDurableObject(env.THREADS.getByName(name), (_, state) =>
    use(worldOf(new Desk(state.storage.sql), carry)),
  )

function worldOf(desk: Desk, carry: CourierTools['handOver']) {
  const time = { now: 1_700_000_000_000, wakeAt: Infinity }
  const work: Promise<void>[] = []
  const logged: string[] = []
  const said: unknown[] = []
  const courier = new Courier({
    outbox: desk.outbox,
    clock: { now: () => time.now, random: () => 0, every: () => () => {} },
    log: (_, event) => void logged.push(event),
    errands: () =>
      someErrands({
        call(_, args) {
          said.push(args['text'])
          return Promise.resolve(ok({ ok: true }))
        },
      }),
    handOver: carry,
    waitUntil: (one) => void work.push(one),
    calm: () => Promise.resolve(),
    otherwiseAt: () => null,
    wakeAt(at) {
      time.wakeAt = at
      return Promise.resolve()
    },
  })
  /** Lets the alarm ring until the outbox is empty, or until it has rung so often. */
  const ring = async (most: number): Promise<number> => {
    for (let rung = 0; rung < most; rung += 1) {
      await courier.run()
      while (work.length > 0) await work.shift()
      if (desk.outbox.due(Infinity, [], 99).length === 0) return rung + 1
      time.now = Math.max(time.now, ...desk.outbox.due(Infinity, [], 99).map(({ dueAt }) => dueAt))
    }
    return most
  }
  const take = (errand: Errand) =>
    desk.receive({ key: crypto.randomUUID(), errand, onlyInEasel: false }, time.now)
  return { desk, ring, take, time, logged, said }
}

const throws = () => Promise.reject(new Error('storage is down'))

describe('an errand that always throws', () => {
  test('ends within a bounded number of tries: the asker hears it, the row goes, the log says so', async ({
    expect,
  }) => {
    const carry: CourierTools['handOver'] = (row, errands) =>
      row.errand.kind === 'ask' ? throws() : handOver(row, errands)
    await atWork('always', carry, async ({ take, ring, logged, said, time }) => {
      const began = time.now
      take(ask)
      expect(await ring(100)).toBeLessThan(20)
      expect(said).toEqual([expect.stringMatching(/ask once more.*a fox/s)])
      expect(logged.filter((event) => event === 'errand_threw')).toHaveLength(12)
      expect(logged).toContain('errand_given_up')
      expect(time.now - began).toBeLessThan(3600 * 1000)
    })
  })

  test('goes, too, where even the words for the asker throw', async ({ expect }) => {
    await atWork('words', throws, async ({ take, ring, desk }) => {
      take(ask)
      await ring(100)
      expect(desk.outbox.due(Infinity, [], 99)).toEqual([])
    })
  })

  test('does not hold up another lane', async ({ expect }) => {
    const carried: string[] = []
    const carry: CourierTools['handOver'] = ({ lane }) => {
      if (lane === 'C1/1.1') return throws()
      carried.push(lane)
      return Promise.resolve(DONE)
    }
    await atWork('lanes', carry, async ({ take, ring }) => {
      take({ ...ask, ask: anAsk({ threadTs: '1.1' }) })
      take({ ...ask, ask: anAsk({ threadTs: '2.2' }) })
      await ring(1)
      expect(carried).toEqual(['C1/2.2'])
    })
  })
})

test('waiting for Slack is no throw: an errand that had waited long still gets all its tries', async ({
  expect,
}) => {
  let tries = 0
  const carry: CourierTools['handOver'] = () => {
    tries += 1
    if (tries <= 20) return Promise.resolve({ done: false, waitMs: 1000 })
    return tries <= 25 ? throws() : Promise.resolve(DONE)
  }
  await atWork('both', carry, async ({ take, ring, logged }) => {
    take(ask)
    expect(await ring(100)).toBe(26)
    expect(logged).not.toContain('errand_given_up')
  })
})

test('a desk from before throws were counted is read as it is', async ({ expect }) => {
  await runInDurableObject(env.THREADS.getByName('old desk'), (_, state) => {
    const { sql } = state.storage
    sql.exec(`CREATE TABLE outbox (
      id INTEGER PRIMARY KEY AUTOINCREMENT, lane TEXT NOT NULL, errand TEXT NOT NULL,
      tries INTEGER NOT NULL, due_at INTEGER NOT NULL
    ) STRICT`)
    sql.exec(`INSERT INTO outbox VALUES (1, 'new 1', ?, 3, 5)`, JSON.stringify(ask))
    for (const desk of [new Desk(sql), new Desk(sql)])
      expect(desk.outbox.due(Infinity, [], 99)).toMatchObject([
        { id: 1, tries: 3, threw: 0, dueAt: 5 },
      ])
  })
})
