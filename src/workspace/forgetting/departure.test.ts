import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { describe, test } from 'vitest'
import { tablesIn } from '../../lib/tables-in.ts'
import { NO_KIT } from '../../turns/brand.ts'
import { aRecord, anAsk } from '../../turns/test-kit.ts'
import { openBooks } from '../books.ts'
import { depart, departure } from './departure.ts'

const SECRET = 'a secret that is long enough for these tests'
const NOW = 1_795_000_000_000
const installation = (team: string, since: number) => ({
  ...{ team, since, botToken: 'xoxb-1', refreshToken: null, until: null },
  ...{ botUserId: 'U0BOT', scopes: [], installedBy: 'U0ANA' },
})

/** A workspace with its departure; threads, KV and R2 may be in trouble. */
function workspaceIn(sql: SqlStorage, team: string) {
  const books = openBooks(sql, { secret: SECRET, threadReplies: 'all' })
  const trouble = { threads: false, r2: false, kv: false }
  const told: string[] = []
  const emptied: string[] = []
  const unless = (isDown: boolean): void => {
    if (isDown) throw new Error('down')
  }
  const chore = departure({
    ...{ team, table: books.departure, clock: { now: () => NOW } },
    pictures: {
      // R2 dates its objects by its own clock.
      async list(options) {
        const { objects, truncated } = await env.PICTURES.list({
          ...options,
          include: ['customMetadata'],
        })
        const dated = objects.map(({ key, customMetadata }) => ({
          key,
          uploaded: new Date(Number(customMetadata?.['at'] ?? 0)),
        }))
        return { objects: dated, truncated }
      },
      async delete(keys: string[]) {
        unless(trouble.r2)
        await env.PICTURES.delete(keys)
      },
    },
    history: {
      list: env.HISTORY.list.bind(env.HISTORY),
      get: env.HISTORY.get.bind(env.HISTORY),
      async delete(key: string) {
        unless(trouble.kv)
        await env.HISTORY.delete(key)
      },
    },
    forgetThread(channel, threadTs) {
      told.push(`${channel}/${threadTs}`)
      return trouble.threads ? Promise.reject(new Error('down')) : Promise.resolve()
    },
    removeAll: () => Promise.resolve(void emptied.push(team)),
  })
  /** Lets the alarm ring until nothing is left to do. */
  const finish = async (): Promise<void> => {
    while (chore.dueAt() !== null) await chore.goOn()
  }
  /** Something in every table that a team can leave. */
  const fill = async (at: number): Promise<void> => {
    const { desk, drafts, people, painted, news } = books
    await books.installation.save(installation(team, at))
    sql.exec(`INSERT OR REPLACE INTO retelling VALUES ('C1', '1.1')`)
    books.settings.save({ personPictures: at }, 'U0ANA', at)
    books.geminiKey.save(await books.geminiKey.seal(team, 'a-key'), 'U0ANA', at)
    const brand = { ...NO_KIT, channel: 'C1', version: 1, words: 'plain' }
    const draft = { id: `b${at}`, base: 0, userId: 'U0ANA', brand }
    books.brands.keep(draft, at)
    books.brands.keepDraft({ ...draft, id: `d${at}` }, at)
    books.channels.choose('C1', { replies: 'mentions', userId: 'U0ANA' }, at)
    sql.exec(`INSERT OR REPLACE INTO moved VALUES (?, 'D1', '1.1', ?)`, `D1/${at}`, at)
    sql.exec(`INSERT OR REPLACE INTO conversations VALUES ('D1', ?)`, `${at / 1000}`)
    const ask = anAsk({ team, channel: 'C1', threadTs: '1.1', askedAt: `${at / 1000}` })
    const errand = { kind: 'ask', openingTried: false, isPrivate: false, ask } as const
    desk.receive({ key: `C1/${at}`, errand, onlyInEasel: false }, at)
    drafts.keep(`d${at}`, { before: 'a fox', previous: null, opens: null }, { userId: 'U0ANA' }, at)
    people.save('U0ANA', { language: 'en', name: 'Ana', rank: 'member' }, at)
    news.isNew('key_leaked', at)
    const place = { userId: 'U0ANA', channel: 'C1', threadTs: '1.1', version: 1 }
    const entry = { ...place, pictureKey: 'k', alt: 'A fox.', pictures: 1, cost: 1, paintedAt: at }
    painted.note({ ...entry, turnId: `t${at}` }, 'a fox')
    const mark = { id: 'a1', picture: 1, by: [], waiting: ['U0BEN'], wished: [], approvedAt: at }
    books.approvals.note({ turnId: `t${at}`, channel: 'C1', threadTs: '1.1', mark }, at)
    const charge = { id: `c${at}`, kind: 'picture', model: 'm', pictures: 1, usd: 1 } as const
    const round = `t${at}`
    const payer = { userId: 'U0ANA', channel: 'C1' }
    const none = { personPictures: null, personUsd: null, teamUsd: null }
    books.accounts.reserve({ round, ...payer, pictures: 1, calls: { 0: 1 } }, none, at)
    books.accounts.settle({ round, ...payer, charges: [charge], done: [] }, at)
    books.leavers.begin(`U${at}`, at, 'en')
  }
  const tables = tablesIn(sql).filter((name) => !/^(departure|leaving|wipes)/.test(name))
  const kept = (): string[] =>
    tables.filter((name) => sql.exec(`SELECT 1 FROM ${name}`).toArray().length > 0)
  return { books, trouble, told, emptied, chore, finish, fill, kept, tables }
}

const inWorkspace = (
  team: string,
  use: (workspace: ReturnType<typeof workspaceIn>, sql: SqlStorage) => Promise<void>,
) =>
  // An object that has none of these tables yet.
  runInDurableObject(env.THREADS.getByName(`departure/${team}`), (_, { storage }) =>
    use(workspaceIn(storage.sql, team), storage.sql),
  )

async function keep(team: string, turnId: string, paintedAt: number): Promise<void> {
  const record = JSON.stringify(aRecord({ turnId, paintedAt }))
  await env.HISTORY.put(`turn:v1:${team}/C1/1.1/${turnId}`, record)
  const customMetadata = { at: String(paintedAt) }
  await env.PICTURES.put(`${team}/C1/1.1/${turnId}/1.png`, 'bytes', { customMetadata })
}

const leftOf = async (team: string): Promise<string[]> => [
  ...(await env.PICTURES.list({ prefix: `${team}/` })).objects.map(({ key }) => key),
  ...(await env.HISTORY.list({ prefix: `turn:v1:${team}/` })).keys.map(({ name }) => name),
]

describe('a team that has removed Easel', () => {
  test('leaves nothing: its tables at once, and the rest in parts', async ({ expect }) => {
    await inWorkspace(
      'TGONE',
      async ({ books, fill, kept, tables, told, emptied, finish, chore }) => {
        await fill(NOW - 1000)
        expect(kept().toSorted()).toEqual(tables.toSorted())
        for (let n = 0; n < 120; n += 1) await keep('TGONE', `t${n}`, NOW - 1000)
        await keep('TGONE2', 't1', NOW - 1000)
        await env.PICTURES.put('TGONE/described/d1/1.png', 'bytes')
        await env.HISTORY.put('turn:v1:TGONE/C1/1.1/odd', '"what is this"')
        depart(books, NOW, NOW)
        expect(kept()).toEqual([])
        expect(chore.dueAt()).toBe(NOW)
        await finish()
        expect(told).toEqual(['C1/1.1'])
        expect(await leftOf('TGONE')).toEqual([])
        expect(emptied).toEqual(['TGONE'])
        expect(await leftOf('TGONE2')).toHaveLength(2)
      },
    )
  })

  test.for(['threads', 'r2', 'kv'] as const)(
    'goes on when it failed, and after a crash: %s',
    async (part, { expect }) => {
      const team = `TFAIL${part.toUpperCase()}`
      await inWorkspace(team, async ({ books, fill, trouble, finish, chore }, sql) => {
        await fill(NOW - 1000)
        await keep(team, 't1', NOW - 1000)
        depart(books, NOW, NOW)
        trouble[part] = true
        await expect(finish()).rejects.toThrow('down')
        expect(chore.dueAt()).not.toBeNull()
        const reborn = workspaceIn(sql, team)
        await reborn.finish()
        expect(await leftOf(team)).toEqual([])
        expect(reborn.chore.dueAt()).toBeNull()
      })
    },
  )
})

describe('a later installation', () => {
  test('keeps what is its own while the former one is being forgotten', async ({ expect }) => {
    await inWorkspace('TBACK', async ({ books, fill, kept, finish, emptied }) => {
      await fill(NOW - 5000)
      await keep('TBACK', 'old', NOW - 5000)
      depart(books, NOW - 1000, NOW)
      expect(kept()).toEqual([])
      const back = NOW + 1
      await fill(back)
      await keep('TBACK', 'new', back)
      await finish()
      expect(await leftOf('TBACK')).toEqual(['TBACK/C1/1.1/new/1.png', 'turn:v1:TBACK/C1/1.1/new'])
      // Slack says once more that the former one has ended.
      const before = kept()
      depart(books, NOW - 1000, NOW)
      await finish()
      expect(kept()).toEqual(
        before.filter((name) => !['operator_news', 'painted_days', 'retelling'].includes(name)),
      )
      expect(books.installation.since()).toBe(back)
      expect(emptied).toEqual([])
      expect(await leftOf('TBACK')).toHaveLength(2)
    })
  })
})

test('the object of a team that has gone is empty, and goes on when it comes back', async ({
  expect,
}) => {
  const workspace = env.WORKSPACES.getByName('TEMPTY')
  const draft = { before: 'a secret fox', previous: null, opens: null }
  await workspace.keepDraft('d1', draft, { userId: 'U0ANA' })
  await workspace.uninstall(Date.now() + 999)
  const isLeaving = () =>
    runInDurableObject(
      workspace,
      (_, { storage }) => storage.sql.exec('SELECT 1 FROM departure').toArray().length > 0,
    )
  while (await isLeaving()) await runDurableObjectAlarm(workspace)
  expect(await workspace.draftOf('d1')).toBeNull()
  expect(await workspace.isFirst('a')).toBe(true)
  expect(await workspace.isFirst('a')).toBe(false)
  await runInDurableObject(workspace, async (_, { storage }) => {
    expect(await storage.getAlarm()).not.toBeNull()
  })
})
