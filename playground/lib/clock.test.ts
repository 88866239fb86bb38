import assert from 'node:assert/strict'
import { createMovableClock } from './clock.ts'
import { test } from './test.ts'

const HOUR_MS = 3_600_000

test('a clock that is moved is later, and what falls due by that happens at once', async () => {
  const clock = createMovableClock()
  const before = clock.now()
  const done: string[] = []
  const rang = new Promise<void>((resolve) => {
    clock.after(HOUR_MS, () => {
      done.push('an hour')
      resolve()
    })
  })
  clock.after(3 * HOUR_MS, () => done.push('three hours'))
  clock.after(HOUR_MS, () => done.push('never'))()
  // Its own timers do not keep a process alive.
  const alive = setInterval(() => {}, HOUR_MS)
  clock.move(2 * HOUR_MS)
  await rang
  clearInterval(alive)
  assert.deepEqual(done, ['an hour'])
  assert.ok(clock.now() - before >= 2 * HOUR_MS)
  assert.equal(clock.ahead(), 2 * HOUR_MS)
})
