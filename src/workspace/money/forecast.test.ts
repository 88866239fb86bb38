import { expect, test } from 'vitest'
import { forecast } from './forecast.ts'

test('a month goes on as it has begun, and its first hours say little', () => {
  expect(forecast(10, Date.UTC(2026, 10, 16))).toBe(20)
  expect(forecast(1, Date.UTC(2026, 10, 1, 1))).toBe(30)
  expect(forecast(0, Date.UTC(2026, 10, 16))).toBe(0)
})
