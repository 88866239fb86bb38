import { describe, expect, test } from 'vitest'
import {
  type TeamSettings,
  effectiveSettings,
  readCount,
  readDays,
  readUsd,
  retentionSecondsOf,
} from './team-settings.ts'

const usual: TeamSettings = {
  personPictures: 10,
  personUsd: null,
  teamUsd: 50,
  models: null,
  maxSize: null,
  channels: null,
  outsiders: 'refuse',
  retentionDays: 30,
}

describe('what a team has chosen', () => {
  test('wins over what the operator has set, and leaves the rest as it is', () => {
    expect(effectiveSettings(usual, { personPictures: null, maxSize: '2K' })).toEqual({
      ...usual,
      personPictures: null,
      maxSize: '2K',
    })
    expect(effectiveSettings(usual, {})).toEqual(usual)
  })
})

describe('numbers that somebody wrote', () => {
  test.for(['', '0', '000'])('%j is no limit', (text) => {
    expect(readCount(text)).toEqual({ value: null })
    expect(readUsd(text)).toEqual({ value: null })
  })

  test.for(['-1', '1e9', 'abc', ' ', '+3', '0x1', 'Infinity', 'NaN', '1234567', '1,5'])(
    '%j is none',
    (text) => {
      expect(readCount(text)).toBeNull()
      expect(readUsd(text)).toBeNull()
      expect(readDays(text)).toBeNull()
    },
  )

  test('dollars have cents, pictures do not', () => {
    expect(readUsd('12.50')).toEqual({ value: 12.5 })
    expect(readUsd('12.505')).toBeNull()
    expect(readCount('12')).toEqual({ value: 12 })
    expect(readCount('12.5')).toBeNull()
  })

  test('days have decimals, and a least one', () => {
    expect(readDays('0.001')).toBe(0.001)
    expect(readDays('0.0009')).toBeNull()
    expect(readDays('0')).toBeNull()
    expect(readDays('')).toBeNull()
    expect(retentionSecondsOf({ retentionDays: 0.001 })).toBe(87)
  })
})
