import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { log } from '../lib/log.ts'
import { fakeClock } from '../lib/test-kit.ts'
import { Retention } from './forgetting/retention.ts'
import { ThreadTables } from './thread-tables.ts'
import { type Heard, TeamHeard } from './team-heard.ts'

const HEARD: Heard = {
  channel: 'C1',
  rules: {
    ...{ personPictures: null, personUsd: null, teamUsd: null, models: null, maxSize: null },
    ...{ channels: ['C1'], outsiders: 'refuse', brand: null, retentionDays: 30 },
  },
  hasOwnKey: false,
}

test('what was heard holds for moments, and for one turn', () => {
  const { clock, time } = fakeClock()
  const team = new TeamHeard(clock)
  expect(team.get('C1')).toBeNull()
  team.hear(HEARD)
  time.now += 4999
  expect(team.get('C1')).toBe(HEARD)
  expect(team.get('C2')).toBeNull()
  time.now += 1
  expect(team.get('C1')).toBeNull()
  team.hear(HEARD)
  team.forget()
  expect(team.get('C1')).toBeNull()
})

test('it holds while a turn rests, and ends with it', () =>
  runInDurableObject(env.THREADS.getByName('heard'), async (_, { storage }) => {
    const { clock } = fakeClock()
    const tables = new ThreadTables(storage, clock)
    const retention = new Retention({
      ...{ tables, clock, log, usualSeconds: 60, askTeam: () => Promise.resolve(60) },
      keptAt: () => {
        throw new Error('nothing is old enough')
      },
    })
    retention.hear(HEARD)
    await retention.goOn()
    expect(retention.known().team.get('C1')).toBe(HEARD)
    retention.ended('done')
    expect([retention.known().team.get('C1'), tables.waiting().wipe]).toEqual([null, null])
    retention.ended('talk')
    expect(tables.waiting().wipe).toBeGreaterThan(0)
  }))
