import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { describe, test } from 'vitest'
import { anAsk } from '../turns/test-kit.ts'
import { makeTables } from './make-tables.ts'
import { type TurnTable, createTurnTable } from './turn-table.ts'
import { newTurn } from './turn.ts'
import { VersionTable } from './version-table.ts'

const inThread = (name: string, use: (sql: SqlStorage) => void): Promise<void> =>
  runInDurableObject(env.THREADS.getByName(name), (_, state) => use(makeTables(state.storage.sql)))

const turnAt = (turnId: string, askedAt: string) => newTurn(anAsk({ turnId, askedAt }), null)
const headOf = (table: TurnTable): string | undefined => table.head()?.ask.turnId

describe('the queue of a thread', () => {
  test('goes by when things were said, not by when they came', async ({ expect }) => {
    await inThread('said', (sql) => {
      const table = createTurnTable(sql)
      table.save(turnAt('late', '1700000002.000000'))
      table.save(turnAt('early', '1700000001.000000'))
      expect(headOf(table)).toBe('early')
      table.save({ ...turnAt('early', '1700000001.000000'), state: 'done' })
      expect(headOf(table)).toBe('late')
    })
  })

  test('a turn that has begun goes on first', async ({ expect }) => {
    await inThread('begun', (sql) => {
      const table = createTurnTable(sql)
      table.save({ ...turnAt('begun', '1700000002.000000'), attempts: 1 })
      table.save(turnAt('early', '1700000001.000000'))
      expect(headOf(table)).toBe('begun')
    })
  })

  test('one that is only announced makes way for an earlier one', async ({ expect }) => {
    await inThread('announced', (sql) => {
      const table = createTurnTable(sql)
      table.save({ ...turnAt('late', '1700000002.000000'), startedAt: 1, placeholderTs: '1.2' })
      table.save(turnAt('early', '1700000001.000000'))
      expect(headOf(table)).toBe('early')
    })
  })

  test('settled turns are kept, and wait for nothing', async ({ expect }) => {
    await inThread('settled', (sql) => {
      const table = createTurnTable(sql)
      for (const state of ['done', 'failed', 'cancelled'] as const)
        table.save({ ...turnAt(state, '1.0'), state })
      expect(table.head()).toBeNull()
      expect(table.get('failed')?.state).toBe('failed')
      expect(table.get('never')).toBeNull()
    })
  })

  test('goes on with a turn, unless it is new or something became of it', async ({ expect }) => {
    await inThread('goes-on', (sql) => {
      const table = createTurnTable(sql, { now: () => 7 })
      const turn = turnAt('one', '1.0')
      const stored = () => table.get('one')?.tries
      expect([table.goesOn(turn), table.get('one')]).toEqual([false, null])
      table.save(turn)
      for (const changed of [
        { tries: 1 },
        { tries: 2, attempts: 1 },
        { tries: 3, state: 'failed' },
        { tries: 4 },
      ] as const)
        expect(table.goesOn({ ...turn, ...changed })).toBe(true)
      expect([stored(), headOf(table)]).toEqual([4, 'one'])
      expect(table.goesOn({ ...turn, state: 'talk' })).toBe(false)
      for (const gone of [{ isDeleted: true }, { isUnsaid: true }]) {
        table.save({ ...turn, ...gone, tries: 5 })
        expect([table.goesOn({ ...turn, tries: 6 }), stored()]).toEqual([false, 5])
      }
      sql.exec('UPDATE turns SET body = ?, settled = 1, ended_at = 0', JSON.stringify(turn))
      expect(table.goesOn({ ...turn, tries: 6 })).toBe(false)
    })
  })

  test('says what has become of a turn meanwhile', async ({ expect }) => {
    await inThread('meanwhile', (sql) => {
      const table = createTurnTable(sql)
      const turn = turnAt('one', '1.0')
      table.save(turn)
      expect([table.meanwhile('one'), table.meanwhile('never')]).toEqual([null, null])
      table.save({ ...turn, isUnsaid: true })
      expect(table.meanwhile('one')).toMatchObject({ isUnsaid: true })
      sql.exec('UPDATE turns SET settled = 1, ended_at = 0')
      expect(table.meanwhile('one')).toBe('gone')
      sql.exec(`UPDATE turns SET ended_at = 1, body = 'no JSON'`)
      expect(table.meanwhile('one')).toBeNull()
    })
  })

  test('knows the last one, and those that went back to a version', async ({ expect }) => {
    await inThread('back', (sql) => {
      const table = createTurnTable(sql)
      expect(table.last()).toBeNull()
      const wanted = { version: 2, picture: 1 }
      const back = newTurn(anAsk({ turnId: 'back', prompt: '', wanted }), null)
      table.save({ ...back, state: 'done' })
      table.save({ ...newTurn(anAsk({ turnId: 'edit', wanted }), null), state: 'done' })
      expect(table.last()?.ask.turnId).toBe('edit')
      const all = newTurn(anAsk({ turnId: 'all', prompt: '', wanted: 'all' }), null)
      table.save({ ...all, state: 'done' })
      const idsShowing = (n: number) => table.showing(n).map(({ ask }) => ask.turnId)
      expect(idsShowing(2)).toEqual(['back', 'all'])
      expect(idsShowing(3)).toEqual(['all'])
    })
  })

  test('a row that cannot be read does not hold up the others', async ({ expect }) => {
    await inThread('unreadable', (sql) => {
      const table = createTurnTable(sql)
      table.save(turnAt('broken', '1.0'))
      table.save(turnAt('good', '2.0'))
      sql.exec(`UPDATE turns SET body = '{' WHERE id = 'broken'`)
      expect(headOf(table)).toBe('good')
      expect(table.get('broken')).toBeNull()
    })
  })
})

describe('the versions of a thread', () => {
  test('are found by number and by turn; the last one saved is present', async ({ expect }) => {
    await inThread('versions', (sql) => {
      const versions = new VersionTable(sql)
      expect([versions.newest(), versions.present()]).toEqual([0, null])
      const first = { turnId: 't1', version: 1, pictures: 3, parentId: null, parentPicture: 1 }
      const second = { turnId: 't2', version: 2, pictures: 1, parentId: 't1', parentPicture: 2 }
      versions.save(first)
      versions.save(second)
      versions.save(second)
      expect(versions.newest()).toBe(2)
      expect(versions.present()).toEqual({ ...second, picture: 1 })
      expect(versions.last(1)).toEqual([second])
      expect(versions.last(9)).toEqual([first, second])
      expect(versions.byNumber(1)).toEqual(first)
      expect(versions.byTurn('t2')).toEqual(second)
      expect(versions.byNumber(3)).toBeNull()
      versions.goTo({ version: 1, picture: 3 })
      expect(new VersionTable(sql).present()).toEqual({ ...first, picture: 3 })
    })
  })

  test('what was shown before a version is kept with it', async ({ expect }) => {
    await inThread('before', (sql) => {
      const versions = new VersionTable(sql)
      expect(versions.shownBefore(2)).toBeNull()
      versions.noteBefore(2, { version: 1, picture: 3 })
      versions.noteBefore(2, { version: 1, picture: 3 })
      expect(new VersionTable(sql).shownBefore(2)).toEqual({ version: 1, picture: 3 })
      expect(versions.shownBefore(1)).toBeNull()
    })
  })

  test('one that was deleted keeps its number, and nothing comes from it any more', async ({
    expect,
  }) => {
    await inThread('deleted', (sql) => {
      const versions = new VersionTable(sql)
      const first = { turnId: 't1', version: 1, pictures: 4, parentId: null, parentPicture: 1 }
      const second = { turnId: 't2', version: 2, pictures: 1, parentId: 't1', parentPicture: 3 }
      const third = { turnId: 't3', version: 3, pictures: 1, parentId: 't2', parentPicture: 1 }
      for (const one of [first, second, third]) versions.save(one)
      versions.remove('t2')
      versions.remove('t2')
      expect(versions.byNumber(2)?.pictures).toBe(0)
      expect(versions.last(9).map(({ version }) => version)).toEqual([1, 3])
      expect(versions.byTurn('t3')).toMatchObject({ parentId: 't1', parentPicture: 3 })
      expect(versions.present()?.version).toBe(3)
      versions.remove('t3')
      expect(versions.present()).toMatchObject({ version: 1, picture: 3 })
      expect(versions.newest()).toBe(3)
      versions.remove('t1')
      expect(versions.present()).toBeNull()
      versions.remove('never')
    })
  })
})
