import { describe, test } from 'vitest'
import { isPass } from './pass.ts'
import { signPass } from './test-kit.ts'

const SECRET = 'test-secret-that-is-long-enough-for-easel'
const NOW = 1_790_000_000_000
const MINUTE = 60_000

describe('a pass', () => {
  test('is what the scripts sign', async ({ expect }) => {
    expect(await signPass(SECRET, NOW)).toBe(
      '1790003600000.ea1b62a1888afc2ef20914d4a7c054879e55a2d08d921db57855047a738449cb',
    )
  })

  test('is taken for an hour', async ({ expect }) => {
    const pass = await signPass(SECRET, NOW)
    expect(await isPass(pass, SECRET, NOW)).toBe(true)
    expect(await isPass(pass, SECRET, NOW + 59 * MINUTE)).toBe(true)
    expect(await isPass(pass, SECRET, NOW + 60 * MINUTE)).toBe(false)
  })

  test('of a clock that is far ahead is not taken, since it would live too long', async ({
    expect,
  }) => {
    expect(await isPass(await signPass(SECRET, NOW + 4 * MINUTE), SECRET, NOW)).toBe(true)
    expect(await isPass(await signPass(SECRET, NOW + 6 * MINUTE), SECRET, NOW)).toBe(false)
  })

  test('is taken by either secret while that is being changed', async ({ expect }) => {
    const pass = await signPass(SECRET, NOW)
    expect(await isPass(pass, ['the new one', SECRET], NOW)).toBe(true)
    expect(await isPass(pass, 'the new one', NOW)).toBe(false)
  })

  test('is refused with any character changed', async ({ expect }) => {
    const pass = await signPass(SECRET, NOW)
    for (let at = 0; at < pass.length; at += 7) {
      const changed = `${pass.slice(0, at)}${pass[at] === '1' ? '2' : '1'}${pass.slice(at + 1)}`
      expect(await isPass(changed, SECRET, NOW)).toBe(false)
    }
    for (const text of ['', '.', 'a.b', `${pass}0`])
      expect(await isPass(text, SECRET, NOW)).toBe(false)
  })
})
