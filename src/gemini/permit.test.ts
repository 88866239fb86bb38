import { describe, expect, test } from 'vitest'
import { NO_SETTINGS, type Settings } from '../turns/settings.ts'
import type { TeamSettings } from '../turns/team-settings.ts'
import { MODELS, modelOf } from './models.ts'
import { forbiddenIn, insteadOf, permitted } from './permit.ts'

const [usual, pro, lite] = MODELS
const FREE: TeamSettings = {
  ...{ personPictures: null, personUsd: null, teamUsd: null, models: null, maxSize: null },
  ...{ channels: null, outsiders: 'refuse', retentionDays: 30 },
}
const asking = (settings: Partial<Settings>, fromWords: ['model'] | [] = []) => ({
  settings: { ...NO_SETTINGS, ...settings },
  fromWords,
})

describe('a model', () => {
  const rules = { ...FREE, models: [lite.id, pro.id] }

  test('that is not allowed is refused, with those that are', () => {
    expect(permitted(asking({ model: usual.id }), null, rules, modelOf(usual.id))).toEqual({
      ok: false,
      error: { what: 'model', model: usual.label, allowed: [lite.label, pro.label] },
    })
  })

  test('of a version from before the rule is refused as well', () => {
    const goesOn = { model: usual.id, size: null }
    const refused = permitted(asking({}), goesOn, rules, modelOf(usual.id))
    expect(refused).toMatchObject({ error: { what: 'model', model: usual.label } })
    const named = permitted(asking({ model: pro.id }), goesOn, rules, modelOf(usual.id))
    expect(named).toMatchObject({ value: { model: pro.id } })
  })

  test('is the first that is allowed where none is named', () => {
    expect(permitted(asking({}), null, rules, modelOf(usual.id))).toMatchObject({
      value: { model: lite.id },
    })
    expect(permitted(asking({}), null, FREE, modelOf(usual.id))).toMatchObject({
      value: { model: null },
    })
  })

  test('that was only meant by “a quick draft” gives way', () => {
    const only = { ...FREE, models: [pro.id] }
    expect(permitted(asking({ model: lite.id }, ['model']), null, only, modelOf(pro.id))).toEqual({
      ok: true,
      value: NO_SETTINGS,
    })
  })
})

describe('a size', () => {
  const rules = { ...FREE, maxSize: '2K' } as const

  test.for([
    ['4K', null, false],
    ['2K', null, true],
    [null, '4K', false],
    ['1K', '4K', true],
    [null, null, true],
  ] as const)('of %s, going on from %s: %s', ([size, before, isAllowed]) => {
    const goesOn = before === null ? null : { model: usual.id, size: before }
    const result = permitted(asking({ size }), goesOn, rules, modelOf(usual.id))
    expect(result.ok).toBe(isAllowed)
  })
})

test('what is offered in its place is allowed', () => {
  const rules = { ...FREE, maxSize: '2K' as const, models: [pro.id] }
  const tooLarge = { what: 'size', size: '4K', largest: '2K' } as const
  expect(insteadOf(tooLarge, NO_SETTINGS, rules)).toMatchObject({ size: '2K', model: null })
  const other = { what: 'model' as const, model: lite.label, allowed: [pro.label] }
  expect(insteadOf(other, NO_SETTINGS, rules)).toMatchObject({ size: null, model: pro.id })
})

test('a channel is open where it is named, where none is, and in direct messages', () => {
  const rules = { ...FREE, channels: ['C1'] }
  expect(forbiddenIn('C1', rules)).toBeNull()
  expect(forbiddenIn('C2', FREE)).toBeNull()
  expect(forbiddenIn('D2', rules)).toBeNull()
  expect(forbiddenIn('C2', rules)).toEqual({ what: 'channel', channels: ['C1'] })
  expect(forbiddenIn('G2', rules)).not.toBeNull()
})
