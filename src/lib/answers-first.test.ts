import { test } from 'vitest'
import { createAnswersFirst } from './answers-first.ts'

/** Time that passes only where somebody waits. */
function inTheirTime() {
  const time = { now: 0 }
  const pause = (ms: number) => {
    time.now += ms
    return Promise.resolve()
  }
  return { time, ...createAnswersFirst({ now: () => time.now, pause }) }
}

test('work goes on at once where no answer is under way', async ({ expect }) => {
  const { calm, answering, time } = inTheirTime()
  expect(await answering(() => Promise.resolve(7))).toBe(7)
  await expect(answering(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  await calm()
  expect(time.now).toBe(0)
})

test('work waits for an answer, and for no longer than a second', async ({ expect }) => {
  const { calm, answering, time } = inTheirTime()
  const { promise, resolve } = Promise.withResolvers<void>()
  const answered = answering(() => promise)
  await calm()
  expect(time.now).toBe(1000)
  resolve()
  await answered
  await calm()
  expect(time.now).toBe(1000)
})

test('an answer that never ends is waited for by nobody after a while', async ({ expect }) => {
  const { calm, answering, time } = inTheirTime()
  void answering(() => new Promise(() => {}))
  for (let i = 0; i < 10; i += 1) await calm()
  expect(time.now).toBeLessThan(3600)
})
