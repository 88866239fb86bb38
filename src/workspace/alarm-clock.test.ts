import { test } from 'vitest'
import { AlarmClock } from './alarm-clock.ts'

/** An object's alarm; what is stored is told late. */
function storage() {
  const stored = { at: null as number | null }
  return {
    stored,
    getAlarm: () => Promise.resolve(stored.at),
    setAlarm(at: number | Date) {
      stored.at = Number(at)
      return Promise.resolve()
    },
  }
}

test('it is only moved to something earlier', async ({ expect }) => {
  const its = storage()
  const alarm = new AlarmClock(its)
  await alarm.atLatest(null)
  expect(its.stored.at).toBeNull()
  await alarm.atLatest(50)
  await alarm.atLatest(70)
  expect(its.stored.at).toBe(50)
  await alarm.atLatest(30)
  expect(its.stored.at).toBe(30)
  alarm.rang()
  its.stored.at = null
  await alarm.atLatest(90)
  expect(its.stored.at).toBe(90)
})

test('it may ring a little early, so that it is not written with each ask', async ({ expect }) => {
  const its = storage()
  const alarm = new AlarmClock(its)
  await alarm.about(50, 10)
  await alarm.about(59, 10)
  expect(its.stored.at).toBe(50)
  await alarm.about(61, 10)
  expect(its.stored.at).toBe(61)
  await alarm.about(40, 10)
  expect(its.stored.at).toBe(40)
})

test('what another life of the object has set counts', async ({ expect }) => {
  const its = storage()
  its.stored.at = 20
  await new AlarmClock(its).atLatest(50)
  expect(its.stored.at).toBe(20)
})

test('an ask that comes meanwhile does not wait', async ({ expect }) => {
  const its = storage()
  const alarm = new AlarmClock(its)
  const late = alarm.atLatest(50)
  await alarm.set(1)
  await late
  expect(its.stored.at).toBe(1)
})
