import { test } from 'vitest'
import { createAnswersFirst } from './answers-first.ts'

/** Time that passes only where somebody waits. */
function inTheirTime() {
  const time = { now: 1000 }
  const pause = (ms: number) => {
    time.now += ms
    return Promise.resolve()
  }
  return { time, ...createAnswersFirst({ now: () => time.now, pause }) }
}

test('work goes on at once where no answer is under way', async ({ expect }) => {
  const { calm, time } = inTheirTime()
  await calm()
  expect(time.now).toBe(1000)
})

test('an answer goes through, and work goes on a moment after it', async ({ expect }) => {
  const { calm, answering, time } = inTheirTime()
  expect(await answering(() => Promise.resolve(7))).toBe(7)
  await expect(answering(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  await calm()
  expect(time.now).toBe(1020)
})

test('while answers are under way, one step goes on now and then', async ({ expect }) => {
  const { calm, answering, time } = inTheirTime()
  const { promise, resolve } = Promise.withResolvers<void>()
  const answered = answering(() => promise)
  for (const at of [1100, 1200, 1300]) {
    await calm()
    expect(time.now).toBe(at)
  }
  resolve()
  await answered
  await calm()
  expect(time.now).toBe(1320)
  await calm()
  expect(time.now).toBe(1320)
})

test('an answer that never ends is waited for by nobody after a while', async ({ expect }) => {
  const { calm, answering, time } = inTheirTime()
  void answering(() => new Promise(() => {}))
  time.now += 3600
  await calm()
  await calm()
  expect(time.now).toBe(4600)
})

test('who waits with many others looks less often', async ({ expect }) => {
  const looks: number[] = []
  const time = { now: 1000 }
  const pause = (ms: number) => {
    looks.push(ms)
    time.now += 1
    return Promise.resolve()
  }
  const { answering, calm } = createAnswersFirst({ now: () => time.now, pause })
  void answering(() => new Promise(() => {}))
  await Promise.all(Array.from({ length: 20 }, calm))
  expect(Math.max(...looks)).toBe(40)
  expect(looks.at(-1)).toBe(10)
})
