import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { describe, test } from 'vitest'
import { previewKey, pictureKey, signatureKey, turnKey, uploadKey } from '../../turns/keys.ts'
import { APPROVED_SECONDS } from '../../turns/approval-mark.ts'
import { aRecord, aThreadPress, anAsk } from '../../turns/test-kit.ts'
import { createPictureStore } from '../../pictures/picture-store.ts'
import { createTurnStore } from '../../turns/turn-store.ts'
import { newApproval } from '../approval/approval.ts'
import { ThreadTables } from '../thread-tables.ts'
import { type Turn, newTurn } from '../turn.ts'
import { Retention } from './retention.ts'

const KEPT_MS = 1000
const START = 1_700_000_000_000
const placeOf = (channel: string) => ({ team: 'T1', channel, threadTs: '1.1' })

/** A thread with its retention, whose clock and storage are in the test's hand. */
function threadIn(storage: DurableObjectStorage, channel: string) {
  const time = { now: START, seconds: KEPT_MS / 1000, isTeamAway: false }
  const trouble = { r2: false }
  const clock = { now: () => time.now }
  const tables = new ThreadTables(storage, clock)
  const store = createPictureStore(env.PICTURES)
  const retention = new Retention({
    tables,
    clock,
    log: () => {},
    usualSeconds: KEPT_MS / 1000,
    askTeam: () =>
      time.isTeamAway ? Promise.reject(new Error('away')) : Promise.resolve(time.seconds),
    keptAt: (place) => ({
      pictures: {
        removeAll: (prefix) =>
          trouble.r2 ? Promise.reject(new Error('R2 is down')) : store.removeAll(prefix),
      },
      history: createTurnStore(env.HISTORY, place, 60),
    }),
  })
  const place = placeOf(channel)
  /** A turn that has ended, with everything that can be kept of one. */
  const painted = async (turnId: string): Promise<Turn> => {
    const picture = pictureKey(place, turnId, 1, 'png')
    const keys = [
      ...[picture, previewKey(picture), signatureKey(place, turnId, 1)],
      uploadKey(place, turnId, 1, 'png'),
    ]
    await Promise.all(keys.map((key) => env.PICTURES.put(key, 'bytes')))
    const version = tables.versions.newest() + 1
    await env.HISTORY.put(turnKey(place, turnId), JSON.stringify(aRecord({ turnId, version })))
    const parent = tables.versions.present()
    const from = { parentId: parent?.turnId ?? null, parentPicture: 1 }
    tables.versions.save({ turnId, version, pictures: 1, ...from })
    tables.versions.noteBefore(version, { version: 1, picture: 1 })
    const turn = { ...newTurn(anAsk({ turnId, ...place }), '1.2'), state: 'done' } as const
    tables.turns.save(turn)
    return turn
  }
  return { time, trouble, tables, retention, place, painted }
}

const inThread = (
  channel: string,
  use: (thread: ReturnType<typeof threadIn>, storage: DurableObjectStorage) => Promise<void>,
) =>
  runInDurableObject(env.THREADS.getByName(`retention/${channel}`), (_, { storage }) =>
    use(threadIn(storage, channel), storage),
  )

const objectsOf = async (channel: string): Promise<number> =>
  (await env.PICTURES.list({ prefix: `T1/${channel}/` })).objects.length
const recordsOf = async (channel: string): Promise<number> =>
  (await env.HISTORY.list({ prefix: `turn:v1:T1/${channel}/` })).keys.length

describe('the retention of a thread', () => {
  test('leaves nothing when all turns are old enough, and the thread can begin anew', async ({
    expect,
  }) => {
    await inThread('RALL', async ({ time, tables, retention, painted, place }, storage) => {
      await painted('t1')
      await painted('t2')
      expect(retention.dueAt()).toBe(START + KEPT_MS)
      time.now = START + KEPT_MS - 1
      expect(await retention.goOn()).toBe(false)
      expect(await objectsOf('RALL')).toBe(8)
      time.now += 1
      expect(await retention.goOn()).toBe(true)
      expect([await objectsOf('RALL'), await recordsOf('RALL')]).toEqual([0, 0])
      const left = storage.sql.exec(`SELECT name FROM sqlite_master WHERE name = 'turns'`)
      expect(left.toArray()).toEqual([])
      tables.turns.save(newTurn(anAsk({ turnId: 't3', ...place }), null))
      expect(tables.turns.head()?.ask.turnId).toBe('t3')
      expect(retention.dueAt()).toBeNull()
    })
  })

  test('removes the older ones alone; what came from them stays, and no number comes twice', async ({
    expect,
  }) => {
    await inThread('ROLD', async ({ time, tables, retention, painted }) => {
      await painted('t1')
      await painted('t2')
      time.now = START + 600
      await painted('t3')
      time.now = START + KEPT_MS
      expect(await retention.goOn()).toBe(false)
      expect([await objectsOf('ROLD'), await recordsOf('ROLD')]).toEqual([4, 1])
      expect(tables.turns.get('t1')).toBeNull()
      expect(tables.versions.byNumber(1)).toBeNull()
      expect(tables.versions.byTurn('t3')).toMatchObject({ version: 3, parentId: null })
      expect(tables.versions.present()?.turnId).toBe('t3')
      expect(retention.dueAt()).toBe(START + 600 + KEPT_MS)
    })
  })

  test('keeps what has not ended, and counts a new try from its own end', async ({ expect }) => {
    await inThread('RWAITS', async ({ time, tables, retention, place }) => {
      const turn = newTurn(anAsk({ turnId: 't1', ...place }), '1.2')
      tables.turns.save(turn)
      expect(retention.dueAt()).toBeNull()
      tables.turns.save({ ...turn, state: 'failed' })
      time.now = START + 900
      tables.turns.save(turn)
      expect(retention.dueAt()).toBeNull()
      tables.turns.save({ ...turn, state: 'done' })
      expect(retention.dueAt()).toBe(START + 900 + KEPT_MS)
      // Deleted later, it is as old as before.
      time.now = START + 1000
      tables.turns.save({ ...turn, state: 'done', isDeleted: true })
      expect(retention.dueAt()).toBe(START + 900 + KEPT_MS)
    })
  })

  test('keeps an approved version for a year, and what led to it no longer than usual', async ({
    expect,
  }) => {
    await inThread('RYEAR', async ({ time, tables, retention, painted }) => {
      await painted('t1')
      await painted('t2')
      const asked = newApproval(aThreadPress({ turnId: 't2', people: ['U0BEN'] }), null)
      tables.approvals.save({ ...asked, approvedAt: START + 100 }, null)
      const end = START + 100 + APPROVED_SECONDS * 1000
      time.now = START + KEPT_MS
      expect(await retention.goOn()).toBe(false)
      expect([tables.turns.get('t1'), tables.turns.get('t2')?.state]).toEqual([null, 'done'])
      expect(await objectsOf('RYEAR')).toBe(4)
      expect(retention.dueAt()).toBe(end)
      time.now = end
      expect(await retention.goOn()).toBe(true)
      expect([await objectsOf('RYEAR'), await recordsOf('RYEAR')]).toEqual([0, 0])
    })
  })

  test('keeps an approved version as long as the team wants, where that is longer', async ({
    expect,
  }) => {
    await inThread('RLONG', async ({ time, tables, retention, painted }) => {
      await painted('t1')
      const asked = newApproval(aThreadPress({ turnId: 't1', people: ['U0BEN'] }), null)
      tables.approvals.save({ ...asked, approvedAt: START }, null)
      time.seconds = APPROVED_SECONDS + 60
      await retention.learn()
      expect(retention.dueAt()).toBe(START + time.seconds * 1000)
    })
  })

  test('does not keep an approved version of a team that has gone', async ({ expect }) => {
    await inThread('RGONE', async ({ tables, retention, painted }) => {
      await painted('t1')
      const asked = newApproval(aThreadPress({ turnId: 't1', people: ['U0BEN'] }), null)
      tables.approvals.save({ ...asked, approvedAt: START }, null)
      tables.retention.endAll(START + 1)
      expect(await retention.goOn()).toBe(true)
      expect(await objectsOf('RGONE')).toBe(0)
    })
  })

  test('goes on later where storage fails, and after a crash', async ({ expect }) => {
    await inThread('RFAILS', async ({ time, trouble, retention, painted }, storage) => {
      await painted('t1')
      time.now = START + KEPT_MS
      trouble.r2 = true
      expect(await retention.goOn()).toBe(false)
      expect(retention.dueAt()).toBeGreaterThan(time.now)
      const reborn = threadIn(storage, 'RFAILS')
      reborn.time.now = time.now
      expect(reborn.retention.dueAt()).toBe(time.now)
      expect(await reborn.retention.goOn()).toBe(true)
      expect(await objectsOf('RFAILS')).toBe(0)
    })
  })

  test('ends everything at once when its team has gone, but nothing of a later installation', async ({
    expect,
  }) => {
    await inThread('RGONE', async ({ time, tables, retention, painted, place }) => {
      const at = (ms: number) => `${ms / 1000}`
      const queued = (turnId: string, ms: number) =>
        newTurn(anAsk({ turnId, ...place, askedAt: at(ms) }), '1.2')
      await painted('t1')
      tables.turns.save(queued('t2', START))
      time.now = START + 100
      // Asked for before, and stored after.
      tables.turns.save(queued('t3', START + 10))
      tables.turns.save(queued('t4', START + 100))
      expect(tables.retention.endAll(START + 50)).toEqual(['t2', 't3'])
      expect(tables.turns.head()?.ask.turnId).toBe('t4')
      expect(['t2', 't3', 't4'].map((id) => tables.turns.meanwhile(id) === 'gone')).toEqual([
        true,
        true,
        false,
      ])
      expect(retention.dueAt()).toBeLessThan(time.now)
      expect(await retention.goOn()).toBe(false)
      expect(await objectsOf('RGONE')).toBe(0)
      expect([tables.turns.get('t3'), retention.dueAt()]).toEqual([null, null])
    })
  })

  test('a row that cannot be read goes as well', async ({ expect }) => {
    await inThread('RBROKEN', async ({ time, retention, painted }, { sql }) => {
      await painted('t1')
      sql.exec(`UPDATE turns SET body = '{'`)
      time.now = START + KEPT_MS
      expect(await retention.goOn()).toBe(true)
    })
  })
})

test('a thread from before ends were kept forgets by itself, once it is woken', async ({
  expect,
}) => {
  const thread = env.THREADS.getByName('T1/RBEFORE/1.1')
  await runInDurableObject(thread, async (_, { storage }) => {
    const { painted } = threadIn(storage, 'RBEFORE')
    await painted('t1')
    storage.sql.exec('DROP INDEX turns_ended')
    storage.sql.exec('ALTER TABLE turns DROP COLUMN ended_at')
  })
  // Its ask is of 1970.
  await thread.wake()
  expect(await runDurableObjectAlarm(thread)).toBe(true)
  expect([await objectsOf('RBEFORE'), await recordsOf('RBEFORE')]).toEqual([0, 0])
  await runInDurableObject(thread, async (_, { storage }) => {
    expect(await storage.getAlarm()).toBeNull()
    expect(storage.sql.exec('SELECT name FROM sqlite_master').toArray()).not.toContainEqual({
      name: 'turns',
    })
  })
})

describe('what the team wants', () => {
  test('is asked again before anything goes: it may be kept for longer by now', async ({
    expect,
  }) => {
    await inThread('RLONGER', async ({ time, tables, retention, painted }) => {
      await painted('t1')
      time.seconds = 10
      time.now = START + KEPT_MS
      await retention.goOn()
      expect(tables.turns.get('t1')).not.toBeNull()
      expect(retention.dueAt()).toBe(START + 10_000)
    })
  })

  test('nothing goes while the team cannot be asked', async ({ expect }) => {
    await inThread('RAWAY', async ({ time, tables, retention, painted }) => {
      await painted('t1')
      time.isTeamAway = true
      time.now = START + KEPT_MS
      await retention.goOn()
      expect(tables.turns.get('t1')).not.toBeNull()
      time.isTeamAway = false
      time.now += 60_000
      expect(await retention.goOn()).toBe(true)
    })
  })

  test('is known to a new thread from its first turn on', async ({ expect }) => {
    await inThread('RNEW', async ({ time, retention, painted }) => {
      await painted('t1')
      time.seconds = 5
      await retention.learn()
      time.seconds = 7
      await retention.learn()
      expect(retention.seconds()).toBe(5)
    })
  })
})
