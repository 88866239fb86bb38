import { test } from 'vitest'
import type { Log } from '../../lib/log.ts'
import { type Chore, Chores } from './chores.ts'

const DAY = 24 * 3600 * 1000
const START = 1_700_000_000_000

/** Chores whose clock is in the test's hand. */
function choresWith(...chores: Chore[]) {
  const time = { now: START }
  const logged: unknown[] = []
  const log: Log = (_, event, fields) => void logged.push({ event, ...fields })
  const all = new Chores(chores, { clock: { now: () => time.now }, log, keptMs: () => 30 * DAY })
  return { all, time, logged }
}

test('it is looked after once a day, or when something is due', async ({ expect }) => {
  const dues = [START + 3 * DAY, START + 5]
  const done: number[] = []
  const chore: Chore = {
    ...{ name: 'one', pauseMs: 10 },
    dueAt: () => dues.at(-1) ?? null,
    goOn: () => Promise.resolve(void done.push(dues.pop() ?? 0)),
  }
  const { all, time } = choresWith(chore)
  expect(all.dueAt()).toBe(START + 5)
  await all.run()
  expect(done).toEqual([])
  time.now = START + 5
  await all.run()
  expect(done).toEqual([START + 5])
  expect(all.dueAt()).toBe(time.now + DAY)
  dues.length = 0
  all.lookAgain()
  expect(all.dueAt()).toBeNull()
})

test('its time is looked up again when it has come, or when something may be due sooner', ({
  expect,
}) => {
  let due = START + 3 * DAY
  const chore = { name: 'one', pauseMs: 10, dueAt: () => due, goOn: () => Promise.resolve() }
  const { all, time } = choresWith(chore)
  expect(all.dueAt()).toBe(START + DAY)
  due = START + 5
  expect(all.dueAt()).toBe(START + DAY)
  all.lookAgain()
  expect(all.dueAt()).toBe(START + 5)
  time.now = due = START + 7
  expect(all.dueAt()).toBe(START + 7)
})

test('one that fails is done again later, and keeps none of the others from being done', async ({
  expect,
}) => {
  const done: string[] = []
  const fails: Chore = {
    ...{ name: 'fails', pauseMs: 10 },
    dueAt: () => START,
    goOn: () => Promise.reject(new Error('of U0ANA')),
  }
  const works: Chore = {
    ...{ name: 'works', pauseMs: 10 },
    dueAt: () => START,
    goOn: () => Promise.resolve(void done.push('works')),
  }
  const { all, time, logged } = choresWith(fails, works)
  await all.run()
  await all.run()
  expect(done).toEqual(['works'])
  expect(logged).toMatchObject([{ event: 'chore_goes_on', chore: 'fails' }])
  expect(JSON.stringify(logged)).not.toContain('U0ANA')
  expect(all.dueAt()).toBe(START + 10)
  time.now = START + 60_000
  await all.run()
  expect(logged).toHaveLength(2)
})

test('while it is under way it is not begun again, and a crash is noticed', async ({ expect }) => {
  let end = (): void => {}
  const begun: number[] = []
  const slow: Chore = {
    ...{ name: 'slow', pauseMs: 10 },
    dueAt: () => START,
    goOn: () => (begun.push(1), new Promise((resolve) => (end = resolve))),
  }
  const { all } = choresWith(slow)
  const under = all.run()
  await all.run()
  expect(begun).toHaveLength(1)
  expect(all.dueAt()).toBe(START + 60_000)
  end()
  await under
  expect(all.dueAt()).toBe(START + 10)
})
