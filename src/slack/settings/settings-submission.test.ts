import { describe, expect, test } from 'vitest'
import type { SettingsFields } from '../../web-api/blocks/settings.ts'
import { wordsIn } from '../../words/words.ts'
import { chosenIn, plainNumber } from './settings-submission.ts'

const words = wordsIn('en')

const empty: SettingsFields = {
  ...{ personPictures: '', personUsd: '', teamUsd: '', retention: '' },
  ...{ models: [], maxSize: 'any', channels: [], outsiders: 'refuse' },
}

const read = (fields: Partial<SettingsFields>) =>
  chosenIn({ ...empty, ...fields }, 'gemini-nano-banana-2.1', words)

describe('a number as people write it', () => {
  test.for([
    ['12', '12'],
    [' 12 ', '12'],
    ['１２', '12'],
    ['१२', '12'],
    ['2,5', '2.5'],
    ['2,50', '2.50'],
    ['２，５０', '2.50'],
    ['$5', '5'],
    ['$ 5.25', '5.25'],
    ['1,000', '1,000'],
    ['1e9', '1e9'],
    ['-1', '-1'],
  ] as const)('%j is read as %j', ([typed, plain]) => {
    expect(plainNumber(typed)).toBe(plain)
  })
})

describe('the fields of the settings', () => {
  test('choose nothing where they are empty, and no limit where they say 0', () => {
    expect(read({})).toEqual({ ok: true, value: { outsiders: 'refuse' } })
    expect(read({ personPictures: '0', personUsd: '０', teamUsd: '0,00' })).toMatchObject({
      value: { personPictures: null, personUsd: null, teamUsd: null },
    })
  })

  test('are read with all that they say', () => {
    expect(
      read({
        ...{ personPictures: '10', personUsd: '2,5', teamUsd: '50', retention: '0.5' },
        ...{ models: ['gemini-3-pro-image', 'no-model'], maxSize: '2K' },
        ...{ channels: ['C1'], outsiders: 'allow' },
      }),
    ).toEqual({
      ok: true,
      value: {
        ...{ personPictures: 10, personUsd: 2.5, teamUsd: 50, retentionDays: 0.5 },
        ...{ models: ['gemini-3-pro-image'], maxSize: '2K' },
        ...{ channels: ['C1'], outsiders: 'allow' },
      },
    })
  })

  test.for(['-1', '1e9', 'abc', '1,000', '1.2.3', '9999999', '∞', '½'])(
    '%j is wrong in each of them, and said so there',
    (typed) => {
      const fields = { personPictures: typed, personUsd: typed, teamUsd: typed, retention: typed }
      expect(read(fields)).toEqual({
        ok: false,
        error: {
          person_pictures: words.settings.badCount,
          person_usd: words.settings.badUsd,
          team_usd: words.settings.badUsd,
          retention: words.settings.badDays,
        },
      })
    },
  )

  test('of more channels than there may be are refused', () => {
    const channels = Array.from({ length: 51 }, (_, i) => `C${i}`)
    expect(read({ channels })).toMatchObject({ error: { channels: expect.any(String) } })
  })
})
