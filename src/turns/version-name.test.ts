import { describe, test } from 'vitest'
import { letterOf, pictureOf, versionName } from './version-name.ts'

describe('the name of a picture', () => {
  test('has a letter only where there are several', ({ expect }) => {
    expect(versionName({ version: 3, picture: 1 }, 1)).toBe('v3')
    expect(versionName({ version: 3, picture: 2 }, 4)).toBe('v3b')
  })

  test('is read back', ({ expect }) => {
    for (const picture of [1, 2, 26]) expect(pictureOf(letterOf(picture))).toBe(picture)
    expect(pictureOf(undefined)).toBe(1)
    expect(pictureOf('B')).toBe(2)
    expect([27, 52, 53, 100].map(letterOf)).toEqual(['aa', 'az', 'ba', 'cv'])
  })
})
