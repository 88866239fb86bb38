import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { test } from 'vitest'
import { People } from './people.ts'

const MINUTE_MS = 60 * 1000
const ANA = { language: 'ja', name: 'Ana', rank: 'admin' } as const

const inWorkspace = (name: string, work: (sql: SqlStorage) => void) =>
  runInDurableObject(env.WORKSPACES.getByName(name), (_, { storage }) => work(storage.sql))

test('what is known of a person is fresh for minutes, and known after that', async ({ expect }) => {
  await inWorkspace('people', (sql) => {
    const people = new People(sql)
    expect(people.find('U1', 0)).toBeNull()
    people.save('U1', ANA, 0)
    expect(people.find('U1', MINUTE_MS)).toEqual({ ...ANA, isFresh: true })
    expect(people.find('U1', 3 * MINUTE_MS)).toEqual({ ...ANA, isFresh: false })
    const later = { language: 'es', name: null, rank: 'member' } as const
    people.save('U1', later, 3 * MINUTE_MS)
    expect(new People(sql).find('U1', 4 * MINUTE_MS)).toEqual({ ...later, isFresh: true })
  })
})

test('a change is noticed at once, where Slack says so', async ({ expect }) => {
  await inWorkspace('changed', (sql) => {
    const people = new People(sql)
    people.save('U1', ANA, 0)
    people.save('U2', ANA, 0)
    people.forget('U1')
    people.forget('U9')
    expect(people.find('U1', 1)).toBeNull()
    expect(people.find('U2', 1)).toMatchObject(ANA)
  })
})

test('what an earlier version kept does no harm', async ({ expect }) => {
  await inWorkspace('earlier', (sql) => {
    sql.exec('CREATE TABLE IF NOT EXISTS people (user_id TEXT, language TEXT, read_at INTEGER)')
    sql.exec("INSERT INTO people VALUES ('U1', 'ja', 0)")
    expect(new People(sql).find('U1', 0)).toBeNull()
  })
})

test('the admins that it has met are known, and a row of an earlier version is none', async ({
  expect,
}) => {
  await inWorkspace('admins', (sql) => {
    sql.exec('DROP TABLE IF EXISTS personas')
    sql.exec('CREATE TABLE personas (user_id TEXT, language TEXT, name TEXT, read_at INTEGER)')
    sql.exec("INSERT INTO personas VALUES ('U0', 'en', 'Old', 0)")
    const people = new People(sql)
    people.save('U1', ANA, 0)
    people.save('U2', { ...ANA, rank: 'member' }, 0)
    expect(people.admins()).toEqual(['U1'])
    expect(people.find('U0', 1)).toMatchObject({ name: 'Old', rank: 'member' })
  })
})
