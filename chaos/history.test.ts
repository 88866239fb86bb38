/** Histories come wholly from their seeds. */
import assert from 'node:assert/strict'
import { test } from '../playground/lib/test.ts'
import { SLOTS } from './deeds.ts'
import { historyOf } from './history.ts'

test('the same seed has the same history, another one another', () => {
  assert.deepEqual(historyOf(7, 60), historyOf(7, 60))
  assert.notDeepEqual(historyOf(7, 60), historyOf(8, 60))
})

test('every slot gets a thread, and in every second history the Worker is killed, and in the others a token expires', () => {
  for (const seed of [1, 2, 3, 4]) {
    const history = historyOf(seed, 60)
    const opened = history.slice(0, SLOTS).map((deed) => (deed.do === 'ask' ? deed.slot : null))
    assert.deepEqual(
      opened,
      Array.from({ length: SLOTS }, (_, n) => n),
    )
    const has = (what: string): boolean => history.some((deed) => deed.do === what)
    assert.deepEqual([has('kill'), has('expire')], [seed % 2 === 0, seed % 2 !== 0])
  }
})
