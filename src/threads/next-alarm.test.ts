import { test } from 'vitest'
import { nextAlarm } from './next-alarm.ts'

const NOW = 1000

test.for([
  ['nothing to do', {}, null],
  ['a turn that waits', { queue: 3000, retention: 9000 }, 3000],
  ['a deletion before a turn', { queue: 3000, deletion: 2000 }, 2000],
  ['a wipe before all of them', { queue: 3000, deletion: 2000, wipe: 1500 }, 1500],
  ['a message about an approval', { queue: 3000, approval: 2500 }, 2500],
  ['an idle thread', { retention: 9000 }, 9000],
  ['something that is due already', { queue: 0, retention: 9000 }, NOW],
] as const)('%s', ([, waiting, due], { expect }) => {
  const nothing = { queue: null, deletion: undefined, approval: null, retention: null, wipe: null }
  expect(nextAlarm({ ...nothing, ...waiting }, NOW)).toBe(due)
})
