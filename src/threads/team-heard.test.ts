import { expect, test } from 'vitest'
import { fakeClock } from '../lib/test-kit.ts'
import { type Heard, TeamHeard } from './team-heard.ts'

const HEARD: Heard = {
  channel: 'C1',
  rules: {
    ...{ personPictures: null, personUsd: null, teamUsd: null, models: null, maxSize: null },
    ...{ channels: ['C1'], outsiders: 'refuse', brand: null, retentionDays: 30 },
  },
  hasOwnKey: false,
}

test('what was heard holds for moments, and for one run', () => {
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
