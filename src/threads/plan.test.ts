import { describe, test } from 'vitest'
import { modelOf } from '../gemini/models.ts'
import { NO_SETTINGS, type Settings } from '../turns/settings.ts'
import { aRecord } from '../turns/test-kit.ts'
import { planTurn } from './plan.ts'

const defaultModel = modelOf('default')
const file = { id: 'F1', name: 'cat.png', mimetype: 'image/png', size: 1, url: null }
const ask = (settings: Partial<Settings> = {}, files = [] as (typeof file)[]) => ({
  settings: { ...NO_SETTINGS, ...settings },
  files,
})
const parent = (model: string, settings: Partial<Settings> = {}) =>
  aRecord({ model, settings: { ...NO_SETTINGS, ...settings } })

describe('the plan of a turn', () => {
  test('a new picture is square, by the default model', ({ expect }) => {
    expect(planTurn({ ask: ask(), parent: null, defaultModel })).toMatchObject({
      ok: true,
      value: { model: defaultModel, image: { ratio: '1:1', size: null } },
    })
  })

  test('a new picture from a photo keeps the photo’s shape', ({ expect }) => {
    const plan = planTurn({ ask: ask({}, [file]), parent: null, defaultModel })
    expect(plan).toMatchObject({ ok: true, value: { image: { ratio: null } } })
  })

  test('an edit goes on with the model and the size of its version, not with its shape', ({
    expect,
  }) => {
    const from = parent('gemini-3-pro-image', { size: '4K', ratio: '16:9' })
    expect(planTurn({ ask: ask(), parent: from, defaultModel })).toMatchObject({
      ok: true,
      value: { model: { alias: 'pro' }, image: { ratio: null, size: '4K' } },
    })
  })

  test('a size that another model does not have is left behind', ({ expect }) => {
    const from = parent('gemini-3-pro-image', { size: '4K' })
    const plan = planTurn({
      ask: ask({ model: 'gemini-2.5-flash-image' }),
      parent: from,
      defaultModel,
    })
    expect(plan).toMatchObject({ ok: true, value: { image: { size: null } } })
  })

  test('what the version’s model does not have is refused before anything is spent', ({
    expect,
  }) => {
    const from = parent('gemini-3.1-flash-lite-image')
    expect(planTurn({ ask: ask({ size: '4K' }), parent: from, defaultModel })).toMatchObject({
      ok: false,
      error: { reason: 'not_in_model', missing: { asked: '4K', otherModel: 'default' } },
    })
  })
})
