import fc from 'fast-check'
import { describe, test } from 'vitest'
import { createPictureLinks } from './links.ts'

const links = createPictureLinks('master-secret-for-tests-0123456789')
const KEY = 'T0ACME/C0DESIGN/1700000000.000100/0a1b2c/1.jpg'

describe('a link', () => {
  test('leads to its key, and is the same every time', async ({ expect }) => {
    const path = await links.path(KEY)
    expect(await links.keyOf(path)).toBe(KEY)
    expect(await createPictureLinks('master-secret-for-tests-0123456789').path(KEY)).toBe(path)
  })

  test('is another one under another secret', async ({ expect }) => {
    const other = createPictureLinks('another-secret-for-tests-0123456789')
    expect(await other.keyOf(await links.path(KEY))).toBeNull()
  })

  test('of the former secret leads on while that is being changed', async ({ expect }) => {
    const next = 'another-secret-for-tests-0123456789'
    const during = createPictureLinks([next, 'master-secret-for-tests-0123456789'])
    expect(await during.keyOf(await links.path(KEY))).toBe(KEY)
    expect(await during.path(KEY)).toBe(await createPictureLinks(next).path(KEY))
    expect(await during.keyOf(await createPictureLinks('a third').path(KEY))).toBeNull()
  })

  test('is refused with any character changed, added or left out', async ({ expect }) => {
    const path = await links.path(KEY)
    const character = fc.constantFrom(...'abcXYZ0189-_./=%'.split(''))
    await fc.assert(
      fc.asyncProperty(fc.nat(path.length - 1), character, fc.nat(2), async (at, other, how) => {
        const changed =
          path.slice(0, at) + (how === 2 ? '' : other) + path.slice(how === 1 ? at : at + 1)
        expect(changed === path ? KEY : await links.keyOf(changed)).toBe(
          changed === path ? KEY : null,
        )
      }),
      { numRuns: 500 },
    )
  })

  test('is refused for keys of another form', async ({ expect }) => {
    for (const key of ['../1.jpg', 'a/../1.jpg', 'a//1.jpg', 'a/%2e/1.jpg', ''])
      expect(await links.keyOf(await links.path(key))).toBeNull()
  })
})
