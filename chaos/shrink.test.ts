/** Of a history, what shows a violation is left, and nothing else. */
import assert from 'node:assert/strict'
import { test } from '../playground/lib/test.ts'
import { shrink } from './shrink.ts'

const items = Array.from({ length: 72 }, (_, n) => n)
const has = (...needed: number[]) => {
  let tries = 0
  const shows = (rest: readonly number[]): Promise<boolean> => {
    tries += 1
    return Promise.resolve(needed.every((one) => rest.includes(one)))
  }
  return { shows, tries: () => tries }
}

test('one deed, two far apart, and three side by side', async () => {
  for (const needed of [[70], [3, 68], [30, 31, 32]]) {
    const { shows, tries } = has(...needed)
    assert.deepEqual(await shrink(items, shows, () => false), needed)
    assert.ok(tries() < 80, `${tries()} tries`)
  }
})

test('all of it, where all of it is needed', async () => {
  const few = items.slice(0, 5)
  assert.deepEqual(await shrink(few, has(...few).shows, () => false), few)
})

test('what it has come to when the time is over', async () => {
  const { shows, tries } = has(70)
  const shortest = await shrink(items, shows, () => tries() >= 2)
  assert.ok(shortest.length < items.length && shortest.includes(70))
})
