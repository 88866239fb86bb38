import { env } from 'cloudflare:workers'
import { runInDurableObject } from 'cloudflare:test'
import { expect, test } from 'vitest'
import { SettingsTable } from './settings-table.ts'

const inTable = (name: string, use: (table: SettingsTable) => void) =>
  runInDurableObject(env.WORKSPACES.getByName(name), (_, { storage: { sql } }) =>
    use(new SettingsTable(sql)),
  )

test('a team that has chosen nothing is as the operator has set it up', () =>
  inTable('nothing', (table) => {
    expect(table.get()).toEqual({ revision: 0, chosen: {} })
    expect(table.changes()).toEqual([])
  }))

test('each change is kept with who made it, and says only what differs', () =>
  inTable('changed', (table) => {
    table.save({ personPictures: 10, maxSize: '2K' }, 'UANA', 1)
    table.save({ personPictures: null, maxSize: '2K', models: ['m'] }, 'UBEN', 2)
    table.save({ models: ['m'] }, 'UANA', 3)
    expect(table.get()).toEqual({ revision: 3, chosen: { models: ['m'] } })
    expect(table.changes(1)).toEqual([
      {
        revision: 3,
        userId: 'UANA',
        at: 3,
        change: { from: { personPictures: null, maxSize: '2K' }, to: {} },
      },
      {
        revision: 2,
        userId: 'UBEN',
        at: 2,
        change: { from: { personPictures: 10 }, to: { personPictures: null, models: ['m'] } },
      },
    ])
  }))

test('to choose what is chosen already is no change', () =>
  inTable('same', (table) => {
    table.save({ channels: ['C1'] }, 'UANA', 1)
    expect(table.save({ channels: ['C1'] }, 'UBEN', 2)).toBeNull()
    expect(table.get().revision).toBe(1)
  }))

test('a key that came or went is a change as well', () =>
  inTable('key', (table) => {
    table.save({ teamUsd: 5 }, 'UANA', 1)
    table.noteKey({ from: null, to: 'abcd' }, 'UANA', 2)
    expect(table.get()).toEqual({ revision: 2, chosen: { teamUsd: 5 } })
    expect(table.changes()[0]?.change.key).toEqual({ from: null, to: 'abcd' })
  }))

test('the last twenty changes are kept', () =>
  inTable('many', (table) => {
    for (let n = 1; n <= 25; n += 1) table.save({ personPictures: n }, 'UANA', n)
    expect(table.changes()).toHaveLength(20)
    expect(table.changes().at(-1)?.revision).toBe(6)
  }))
