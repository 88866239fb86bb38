import { env } from 'cloudflare:workers'
import { runInDurableObject } from 'cloudflare:test'
import { describe, expect, test } from 'vitest'
import { requireConfig } from '../../config.ts'
import { type Books, openBooks } from '../books.ts'
import { Office, type WantedSettings } from './office.ts'

const KEY = 'AIza-a-key-that-nobody-may-see-abcd'

const inOffice = (
  name: string,
  use: (office: Office, books: Books, sql: SqlStorage) => Promise<void>,
) =>
  runInDurableObject(env.THREADS.getByName(`office/${name}`), (_, { storage: { sql } }) => {
    const config = requireConfig(env)
    const books = openBooks(sql, config)
    const office = new Office({
      ...{ books, sql, usual: config.usual, team: 'T1', operatorsKey: 'the-operators' },
      members: {
        isAdmin: (id) => Promise.resolve(id !== 'UEVE'),
        admins: () => ['UANA', 'UBEN'],
      },
      clock: { now: () => 1000 },
      wake: () => Promise.resolve(),
    })
    return use(office, books, sql)
  })

const wanted = (more: Partial<WantedSettings>): WantedSettings => ({
  ...{ userId: 'UANA', revision: 0, base: {}, chosen: {} },
  ...more,
})

describe('the settings of a team', () => {
  test('are shown to admins, and kept by them', () =>
    inOffice('kept', async (office, books) => {
      expect(await office.see('UANA')).toMatchObject({ kind: 'seen', revision: 0, chosen: {} })
      const chosen = { personPictures: 10 }
      expect(await office.change(wanted({ chosen }))).toEqual({ kind: 'saved' })
      expect(books.settings.get().chosen).toEqual(chosen)
    }))

  test('are neither shown to others nor changed by them', () =>
    inOffice('others', async (office, books) => {
      const refused = { kind: 'not_admin', admins: ['UANA', 'UBEN'] }
      expect(await office.see('UEVE')).toEqual(refused)
      const change = wanted({ userId: 'UEVE', chosen: { personPictures: null }, key: KEY })
      expect(await office.change(change)).toEqual(refused)
      expect(books.settings.get().revision).toBe(0)
      expect(books.geminiKey.facts()).toBeNull()
    }))

  test('of two who save at once, the second hears of the first, and then adds theirs', () =>
    inOffice('two', async (office, books) => {
      await office.change(wanted({ chosen: { personPictures: 10 } }))
      const second = wanted({ userId: 'UBEN', chosen: { teamUsd: 50 } })
      const told = await office.change(second)
      expect(told).toMatchObject({
        kind: 'meanwhile',
        changes: [{ userId: 'UANA', change: { to: { personPictures: 10 } } }],
      })
      expect(books.settings.get().chosen).toEqual({ personPictures: 10 })
      if (told.kind !== 'meanwhile') throw new Error('nobody was told')
      await office.change({ ...second, revision: told.revision })
      expect(books.settings.get().chosen).toEqual({ personPictures: 10, teamUsd: 50 })
    }))

  test('are told to the other admins once', () =>
    inOffice('told', async (office, books) => {
      const change = wanted({ chosen: { personPictures: 10 } })
      await office.change(change)
      await office.change({ ...change, revision: 1 })
      const told = books.desk.outbox.due(Infinity, [], 99).map(({ errand }) => errand)
      expect(told).toMatchObject([
        { kind: 'news', userId: 'UBEN', news: { by: 'UANA', change: { to: change.chosen } } },
      ])
    }))
})

describe('a key of the team', () => {
  test('is kept sealed, shown by its end, and goes when it is removed', () =>
    inOffice('key', async (office, books, sql) => {
      await office.change(wanted({ key: KEY }))
      expect(await books.geminiKey.get()).toBe(KEY)
      expect(await office.see('UANA')).toMatchObject({ lastFour: 'abcd' })
      const stored = ['gemini_key', 'settings_changes', 'outbox'].map((table) =>
        JSON.stringify(sql.exec(`SELECT * FROM ${table}`).toArray()),
      )
      expect(stored.join()).not.toContain(KEY.slice(0, -4))
      await office.change(wanted({ revision: 1, key: null }))
      expect(await books.geminiKey.get()).toBeNull()
      expect(books.settings.changes().map(({ change }) => change.key)).toEqual([
        { from: 'abcd', to: null },
        { from: null, to: 'abcd' },
      ])
    }))

  test('does not open for another team', () =>
    inOffice('stolen', async (office, books, sql) => {
      await office.change(wanted({ key: KEY }))
      sql.exec(`UPDATE gemini_key SET team = 'T2'`)
      expect(await books.geminiKey.get()).toBeNull()
    }))

  test('is used in place of the operator’s, even where it cannot be opened', () =>
    inOffice('used', async (office, _, sql) => {
      expect(await office.geminiKey()).toEqual({ value: 'the-operators', isOwn: false })
      await office.change(wanted({ key: KEY }))
      expect(await office.geminiKey()).toEqual({ value: KEY, isOwn: true })
      sql.exec(`UPDATE gemini_key SET sealed = 'v1.broken'`)
      expect(await office.geminiKey()).toEqual({ value: null, isOwn: true })
    }))

  test('that Google refuses is told to the admins once', () =>
    inOffice('refused', async (office, books) => {
      await office.keyRefused('key_expired')
      expect(books.desk.outbox.due(Infinity, [], 99)).toEqual([])
      await office.change(wanted({ key: KEY }))
      const others = books.desk.outbox.due(Infinity, [], 99).length
      await office.keyRefused('key_expired')
      await office.keyRefused('key_expired')
      const told = books.desk.outbox.due(Infinity, [], 99).slice(others)
      expect(told.map(({ errand }) => errand)).toMatchObject([
        { userId: 'UANA', news: { about: 'key', reason: 'key_expired' } },
        { userId: 'UBEN', news: { about: 'key', reason: 'key_expired' } },
      ])
      expect(JSON.stringify(told)).not.toContain(KEY)
    }))
})
