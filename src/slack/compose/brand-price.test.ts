import { describe, test } from 'vitest'
import { estimateOf } from '../../gemini/estimate.ts'
import { modelOf } from '../../gemini/models.ts'
import { ok } from '../../lib/result.ts'
import { NO_SETTINGS } from '../../turns/settings.ts'
import { aBrand, aRecord, anUpload } from '../../turns/test-kit.ts'
import { dollars } from '../../words/dollars.ts'
import { fakeServices } from '../test-kit.ts'
import { type ComposeContext, NO_CONTEXT } from './compose-context.ts'
import { goesOnFrom } from './goes-on.ts'
import { openCompose } from './open-compose.ts'

const withPictures = (count: number) =>
  aBrand({ pictures: Array.from({ length: count }, (_, i) => anUpload(`brand ${i}`)) })

const model = modelOf('pro')

/** What the form says that four pictures cost, in a channel whose brand has six pictures. */
async function priceIn(context: Partial<ComposeContext>, extras = ''): Promise<string> {
  const { services } = fakeServices()
  const rules = await services.rules('C1')
  let view = ''
  await openCompose(
    {
      triggerId: '1.2',
      context: { ...NO_CONTEXT, channel: 'C1', ...context },
      chosen: { model: model.id, count: '4', extras },
    },
    {
      ...services,
      rules: () => Promise.resolve({ ...rules, brand: withPictures(6) }),
      call: (_, args) => {
        view = JSON.stringify(args['view'])
        return Promise.resolve(ok({ ok: true }))
      },
    },
  )
  return /About (\$[\d.]+)/.exec(view)?.[1] ?? view
}

const priceOf = (pictures: number): string =>
  dollars(estimateOf(model, NO_SETTINGS, 4, Math.min(pictures, model.references.total)))
const files = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ id: `F${i}`, name: `${i}.png` }))
const goesOn = (pictures: number | null) =>
  goesOnFrom(aRecord({ brand: pictures === null ? null : withPictures(pictures) }), 1, {
    carried: 1,
  })

describe('the price in the form', () => {
  test.for([
    ['has the pictures of the channel’s brand in it', {}, '', 6],
    ['but not where it is left out', {}, 'noBrand', 0],
    ['of an edit has those of the version’s brand', { goesOn: goesOn(2) }, '', 3],
    ['and of the channel’s where the version has none', { goesOn: goesOn(null) }, '', 7],
    ['has as many as the model takes', { files: files(model.references.total) }, '', 99],
  ] as const)('%s', async ([, context, extras, pictures], { expect }) => {
    const { files: given = [], ...rest } = { files: undefined, ...context }
    expect(await priceIn({ ...rest, files: [...given] }, extras)).toBe(priceOf(pictures))
  })
})
