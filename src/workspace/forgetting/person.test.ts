import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { describe, test } from 'vitest'
import { tablesIn } from '../../lib/tables-in.ts'
import { createPictureStore } from '../../pictures/picture-store.ts'
import { aRecord, anAsk } from '../../turns/test-kit.ts'
import { openBooks } from '../books.ts'
import { Forgetting } from './forgetting.ts'
import { forgetPeople } from './person.ts'

const NOW = 1_795_000_000_000
const SECRET = 'a secret that is long enough for these tests'

/** A workspace whose threads, KV and R2 may be in trouble; threads are through when they were asked twice. */
function workspaceIn(sql: SqlStorage, team: string) {
  const books = openBooks(sql, { secret: SECRET, threadReplies: 'all' })
  const time = { now: NOW }
  const clock = { now: () => time.now }
  const trouble = { threads: false, kv: false }
  const asked = new Map<string, number>()
  const unless = (isDown: boolean): void => {
    if (isDown) throw new Error('down')
  }
  const chore = forgetPeople({
    ...{ team, table: books.leavers, desk: books.desk, clock },
    history: {
      list: env.HISTORY.list.bind(env.HISTORY),
      get: env.HISTORY.get.bind(env.HISTORY),
      async delete(key: string) {
        unless(trouble.kv)
        await env.HISTORY.delete(key)
      },
    },
    removeObjects: (prefix) => createPictureStore(env.PICTURES).removeAll(prefix),
    forgetInBooks: (userId) => books.ledger.forgetPerson(userId),
    forgetInThread(channel, threadTs, userId) {
      if (trouble.threads) return Promise.reject(new Error('down'))
      const key = `${userId} ${channel}/${threadTs}`
      asked.set(key, (asked.get(key) ?? 0) + 1)
      return Promise.resolve((asked.get(key) ?? 0) > 1)
    },
  })
  const wakeAt = () => Promise.resolve()
  const forgetting = new Forgetting({
    books,
    clock,
    sql,
    wakeAt,
    alarm: { atLatest: wakeAt },
    chores: { lookAgain() {} },
  })
  /** Lets the alarm ring until nothing is left to do, or so often. */
  const finish = async (rings = 100): Promise<void> => {
    for (let due = chore.dueAt(); due !== null && rings > 0; due = chore.dueAt(), rings -= 1) {
      time.now = due
      await chore.goOn()
    }
  }
  return { books, time, trouble, asked, chore, forgetting, finish, sql }
}
type Workspace = ReturnType<typeof workspaceIn>

const inWorkspace = (team: string, use: (workspace: Workspace) => Promise<void>) =>
  runInDurableObject(env.THREADS.getByName(`person/${team}`), (_, { storage }) =>
    use(workspaceIn(storage.sql, team)),
  )

/** Everything that a workspace can keep of a person. */
async function fill({ books }: Workspace, team: string, userId: string): Promise<void> {
  const { desk, drafts, people, painted, ledger, channels } = books
  for (let i = 0; i < 25; i += 1) desk.addEasel('C1', `${i}.1`, NOW - 1)
  const ask = anAsk({ team, userId, channel: 'C1', threadTs: '1.1', prompt: 'a secret fox' })
  const errand = { kind: 'ask', openingTried: false, isPrivate: false, ask } as const
  desk.receive({ key: `C1/${userId}`, errand, onlyInEasel: false }, NOW - 1)
  const to = { channel: 'C1', threadTs: null, userId, responseUrl: null }
  const described = { id: `d-${userId}`, team, sources: [], more: 0 }
  desk.put({ kind: 'describe', ...to, ...described }, NOW)
  await env.PICTURES.put(`${team}/described/d-${userId}/1.png`, 'bytes')
  drafts.keep(`d-${userId}`, { before: 'secret', previous: null, opens: null }, { userId }, NOW)
  people.save(userId, { language: 'en', name: 'Ana', rank: 'member' }, NOW)
  channels.choose(userId === 'U0ANA' ? 'CA' : 'CB', { replies: 'mentions', userId }, NOW)
  const place = { turnId: `t-${userId}`, userId, channel: 'C1', threadTs: '1.1', version: 1 }
  const picture = { pictureKey: 'k', alt: 'A secret fox.', pictures: 2, cost: 1, paintedAt: NOW }
  painted.note({ ...place, ...picture }, 'a secret fox')
  const charge = { id: `c-${userId}`, kind: 'picture', model: 'm', pictures: 2, usd: 1 } as const
  ledger.enter({ userId, channel: 'C1', charges: [charge] }, NOW - 5)
  const key = `${team}/C9/9.9/t-${userId}`
  await env.HISTORY.put(`turn:v1:${key}`, JSON.stringify(aRecord({ userId })))
  await env.PICTURES.put(`${key}/1.jpg`, 'bytes')
}

/** Tables in which a person stands. */
const naming = ({ sql }: Workspace, userId: string): string[] =>
  tablesIn(sql)
    .filter((name) => JSON.stringify(sql.exec(`SELECT * FROM ${name}`).toArray()).includes(userId))
    .toSorted()

const keysOf = async (team: string): Promise<string[]> => [
  ...(await env.HISTORY.list({ prefix: `turn:v1:${team}/` })).keys.map(({ name }) => name),
  ...(await env.PICTURES.list({ prefix: `${team}/` })).objects.map(({ key }) => key),
]

describe('a person who wants to be forgotten', () => {
  test('hears what is kept', async ({ expect }) => {
    await inWorkspace('TKEPT', async (workspace) => {
      await fill(workspace, 'TKEPT', 'U0ANA')
      const kept = { pictures: 2, drafts: 1, since: NOW - 5, isUnderWay: false }
      expect(workspace.forgetting.kept('U0ANA')).toEqual(kept)
      expect(workspace.forgetting.kept('U0BEN').since).toBeNull()
    })
  })

  test('leaves nothing, and hears when it is done', async ({ expect }) => {
    await inWorkspace('TALL', async (workspace) => {
      const { forgetting, finish, books, asked, sql } = workspace
      await fill(workspace, 'TALL', 'U0ANA')
      await fill(workspace, 'TALL', 'U0BEN')
      await forgetting.person('U0ANA', 'es')
      expect(naming(workspace, 'U0ANA')).toEqual(['forgetting', 'forgetting_threads', 'seen'])
      expect(forgetting.kept('U0ANA').isUnderWay).toBe(true)
      await finish()
      expect([...asked.values()].every((times) => times >= 2)).toBe(true)
      expect(asked.size).toBe(25)
      expect(naming(workspace, 'U0ANA')).toEqual(['outbox', 'seen'])
      const told = sql.exec(`SELECT errand FROM outbox WHERE errand LIKE '%U0ANA%'`).toArray()
      expect(told).toHaveLength(1)
      expect(JSON.stringify(told)).toMatch(/Hecho/)
      expect((await keysOf('TALL')).filter((key) => key.includes('U0ANA'))).toEqual([])
      expect((await keysOf('TALL')).filter((key) => key.includes('U0BEN'))).toHaveLength(3)
      expect(books.ledger.use({ from: 0, to: NOW }, null).cost).toBe(2)
      expect(books.ledger.use({ from: 0, to: NOW }, 'U0BEN').cost).toBe(1)
    })
  })

  test.for(['threads', 'kv'] as const)(
    'is gone on with where storage fails: %s',
    async (part, { expect }) => {
      const team = `TFAIL${part.toUpperCase()}`
      await inWorkspace(team, async (workspace) => {
        const { forgetting, finish, trouble, books } = workspace
        await fill(workspace, team, 'U0ANA')
        await forgetting.person('U0ANA', 'en')
        trouble[part] = true
        await expect(finish()).rejects.toThrow('down')
        expect(books.leavers.next()?.userId).toBe('U0ANA')
        trouble[part] = false
        // As after a crash.
        const reborn = workspaceIn(workspace.sql, team)
        await reborn.finish()
        expect(books.leavers.next()).toBeNull()
        expect(await keysOf(team)).toEqual([])
      })
    },
  )

  test('may ask again meanwhile: it begins anew, and is told once', async ({ expect }) => {
    await inWorkspace('TTWICE', async (workspace) => {
      const { forgetting, finish, time, sql } = workspace
      await fill(workspace, 'TTWICE', 'U0ANA')
      await Promise.all([forgetting.person('U0ANA', 'en'), forgetting.person('U0ANA', 'en')])
      await finish(2)
      time.now += 10_000
      await forgetting.person('U0ANA', 'en')
      await finish()
      expect(
        sql.exec(`SELECT 1 FROM outbox WHERE errand LIKE '%It is done%'`).toArray(),
      ).toHaveLength(1)
      expect(await keysOf('TTWICE')).toEqual([])
    })
  })
})
