import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { describe, test } from 'vitest'
import { threadOf, workspaceOf } from '../objects.ts'
import { aRecord, anAsk } from '../turns/test-kit.ts'
import { BEGINNING, type Cursor, type Remain, type Wanted, audit, readCursor } from './audit.ts'

const place = (team: string) => ({ team, channel: 'C1', threadTs: '1700000000.000100' })

/** Asks part by part, as the script does. */
async function all(wanted: Wanted): Promise<Remain[]> {
  const remains: Remain[] = []
  for (let next: Cursor | null = BEGINNING; next !== null;) {
    const part = await audit(env, wanted, next)
    remains.push(...part.remains)
    next = part.next
  }
  return remains
}

const everything = (team: string): Wanted => ({ team, person: null, thread: null })

describe('what is left', () => {
  test('is nothing of a team that nobody knows, and asking leaves nothing', async ({ expect }) => {
    expect(await all(everything('TNONE'))).toEqual([])
    expect(await all({ ...everything('TNONE'), thread: place('TNONE') })).toEqual([])
    await runInDurableObject(threadOf(env, place('TNONE')), (_, { storage }) => {
      const tables = storage.sql.exec(
        `SELECT name FROM sqlite_master WHERE name NOT LIKE '\\_cf%' ESCAPE '\\'`,
      )
      expect(tables.toArray()).toEqual([])
    })
  })

  test.for([
    ['Workspace object', 'drafts'],
    ['Thread object', 'turns'],
    ['R2', 'TLEFT'],
    ['KV', 'TLEFT'],
  ] as const)('is found in each place: %s', async ([where, what], { expect }) => {
    const team = `TLEFT${where.replaceAll(' ', '').toUpperCase()}`
    const at = place(team)
    const key = `${team}/${at.channel}/${at.threadTs}/t1`
    if (where === 'Workspace object')
      await workspaceOf(env, team).keepDraft(
        'd1',
        { before: 'x', previous: null, opens: null },
        { userId: 'U0ANA' },
      )
    if (where === 'Thread object') {
      const errand = { kind: 'ask', openingTried: false, isPrivate: false } as const
      const ask = anAsk({ ...at, turnId: 't1' })
      const request = { key: 'C1/1.1', errand: { ...errand, ask }, onlyInEasel: false }
      await workspaceOf(env, team).receive(request)
      await threadOf(env, at).submit(ask, null)
    }
    if (where === 'R2') await env.PICTURES.put(`${key}/1.jpg`, 'bytes')
    if (where === 'KV') await env.HISTORY.put(`turn:v1:${key}`, JSON.stringify(aRecord()))
    const remains = await all(everything(team))
    const found = remains.find((one) => one.where === where && one.what.includes(what))
    expect(found?.count).toBe(1)
  })

  test('of a person is what names them, and their pictures by their records', async ({
    expect,
  }) => {
    const team = 'TPERSON'
    const at = place(team)
    for (const userId of ['U0ANA', 'U0BEN']) {
      const key = `${team}/${at.channel}/${at.threadTs}/t-${userId}`
      await env.PICTURES.put(`${key}/1.jpg`, 'bytes')
      await env.HISTORY.put(`turn:v1:${key}`, JSON.stringify(aRecord({ userId })))
      const draft = { before: 'x', previous: null, opens: null }
      await workspaceOf(env, team).keepDraft(`d-${userId}`, draft, { userId })
    }
    const remains = await all({ team, person: 'U0ANA', thread: null })
    expect(remains.map(({ where, count }) => [where, count])).toEqual([
      ['Workspace object', 1],
      ['KV', 1],
      ['R2', 1],
    ])
    expect(JSON.stringify(remains)).not.toContain('U0BEN')
  })

  test('of a thread is found by its place', async ({ expect }) => {
    const at = place('TTHREAD')
    const key = `TTHREAD/${at.channel}/${at.threadTs}/t1/1.jpg`
    await env.PICTURES.put(key, 'bytes')
    await env.PICTURES.put(`TTHREAD/C2/1.1/t1/1.jpg`, 'bytes')
    const remains = await all({ team: 'TTHREAD', person: null, thread: at })
    expect(remains).toMatchObject([{ where: 'R2', count: 1 }])
  })

  test('goes on where it was asked to, and nowhere else', ({ expect }) => {
    expect(readCursor('records', 'x')).toEqual({ step: 'records', after: 'x' })
    expect(readCursor('elsewhere', '')).toBeNull()
  })
})
