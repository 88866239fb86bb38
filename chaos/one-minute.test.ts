/** Two histories, one without kills and one with: after all the trouble, everything is as it should be. */
import assert from 'node:assert/strict'
import { after } from 'node:test'
import { test } from '../playground/lib/test.ts'
import { check } from './check.ts'
import { historyOf } from './history.ts'
import { openPlay } from './play.ts'

const LENGTH = 38

const play = await openPlay()
after(() => play.stop())

for (const seed of [1, 2])
  test(`the history of seed ${seed} leaves nothing undone, doubled or crossed`, async () => {
    const journal = await play.round(historyOf(seed, LENGTH))
    assert.ok(journal.turns.length > 20, 'something was asked for')
    assert.deepEqual(check(journal), [])
  })
