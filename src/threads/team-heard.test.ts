import { expect, test } from 'vitest'
import { fakeClock } from '../lib/test-kit.ts'
import { type Heard, TeamHeard } from './team-heard.ts'

const HEARD: Heard = {
  rules: {
    ...{ personPictures: null, personUsd: null, teamUsd: null, models: null, maxSize: null },
    ...{ channels: ['C1'], outsiders: 'refuse', brand: null, retentionDays: 30 },
  },
  hasOwnKey: false,
}

test('what was heard holds for moments, and for one run', () => {
  const { clock, time } = fakeClock()
  const team = new TeamHeard(clock)
  expect(team.get()).toBeNull()
  team.hear(HEARD)
  time.now += 4999
  expect(team.get()).toBe(HEARD)
  time.now += 1
  expect(team.get()).toBeNull()
  team.hear(HEARD)
  team.forget()
  expect(team.get()).toBeNull()
})
