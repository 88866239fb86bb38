import { test } from 'vitest'
import { inTime } from './in-time.ts'

test('what comes in time is what it comes to', async ({ expect }) => {
  expect(await inTime(Promise.resolve('here'), 60_000, 'late')).toBe('here')
  await expect(inTime(Promise.reject(new Error('broken')), 60_000, 'late')).rejects.toThrow(
    'broken',
  )
})

test('what takes too long is not waited for', async ({ expect }) => {
  expect(await inTime(new Promise<string>(() => {}), 0, 'late')).toBe('late')
})
