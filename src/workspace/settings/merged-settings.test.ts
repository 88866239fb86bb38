import { expect, test } from 'vitest'
import { mergedSettings } from './merged-settings.ts'

const usual = { outsiders: 'refuse' } as const

test('what an admin has not touched stays as another has set it meanwhile', () => {
  const base = { personPictures: 10, teamUsd: 5 }
  const typed = { personPictures: 10, teamUsd: 7, outsiders: 'refuse' } as const
  const now = { personPictures: 20, teamUsd: 5, maxSize: '2K' } as const
  expect(mergedSettings(typed, base, now, usual)).toEqual({
    personPictures: 20,
    teamUsd: 7,
    maxSize: '2K',
  })
})

test('what was emptied is as the operator has it again, and what was touched wins', () => {
  const base = { personPictures: 10, models: ['a'] }
  const now = { personPictures: 20, models: ['b'] }
  expect(mergedSettings({ models: ['c'], outsiders: 'refuse' }, base, now, usual)).toEqual({
    models: ['c'],
  })
})

test('a menu that was left alone chooses nothing, and one that was changed does', () => {
  expect(mergedSettings({ outsiders: 'refuse' }, {}, {}, usual)).toEqual({})
  expect(mergedSettings({ outsiders: 'allow' }, {}, {}, usual)).toEqual({ outsiders: 'allow' })
  const allowed = { outsiders: 'allow' } as const
  expect(mergedSettings({ outsiders: 'refuse' }, allowed, allowed, usual)).toEqual({
    outsiders: 'refuse',
  })
})
