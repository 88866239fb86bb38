import { describe, test } from 'vitest'
import { requestOf } from './listeners/views/shape.ts'
import { type ShapeContext, readShape } from './shape-submission.ts'

const context: ShapeContext = {
  language: 'es',
  channel: 'C1',
  threadTs: '1.1',
  version: { version: 2, picture: 3 },
  of: 'v2c',
  size: '1K',
  ratio: '1:1',
}

const submitted = (ratio: string, size: string, about: unknown = context) =>
  readShape({
    view: {
      id: 'V1',
      private_metadata: JSON.stringify(about),
      state: {
        values: {
          new_ratio: { value: { type: 'static_select', selected_option: { value: ratio } } },
          new_size: { value: { type: 'static_select', selected_option: { value: size } } },
        },
      },
    },
  })

describe('another size or shape', () => {
  test.for([
    ['16:9', '1K', { kind: 'same', of: 'v2c' }, { ratio: '16:9', size: null }],
    ['1:1', '4K', { kind: 'upscaled', of: 'v2c' }, { ratio: null, size: '4K' }],
    ['9:16', '2K', { kind: 'same', of: 'v2c' }, { ratio: '9:16', size: '2K' }],
    ['1:1', '1K', null, { ratio: null, size: null }],
  ] as const)('%s, %s', ([ratio, size, deed, settings], { expect }) => {
    expect(submitted(ratio, size)).toMatchObject({ viewId: 'V1', deed, settings })
  })

  test('a smaller size is no upscale; an odd shape may stay', ({ expect }) => {
    const large = { ...context, size: '4K', ratio: null }
    expect(submitted('as_it_comes', '1K', large)).toMatchObject({
      deed: { kind: 'same' },
      settings: { ratio: null, size: '1K' },
    })
    expect(submitted('as_it_comes', '4K', large)?.deed).toBeNull()
  })

  test.for([null, {}, { view: { id: 'V1', private_metadata: '{' } }])(
    'not ours: %j',
    (body, { expect }) => {
      expect(readShape(body)).toBeNull()
    },
  )
})

test('it is an ask of that very picture, in the words of a button', ({ expect }) => {
  const submission = submitted('1:1', '2K')
  const services = { now: () => 1_700_000_000_000, origin: 'https://easel.example' }
  expect(submission && requestOf(submission, 'T1', 'U0BEN', services)).toMatchObject({
    key: 'view/V1',
    errand: {
      kind: 'ask',
      ask: {
        threadTs: '1.1',
        userId: 'U0BEN',
        wanted: { version: 2, picture: 3 },
        deed: { kind: 'upscaled', of: 'v2c' },
        settings: { size: '2K', ratio: null },
        isSpoken: false,
      },
    },
  })
  const same = submitted('1:1', '1K')
  expect(same && requestOf(same, 'T1', 'U0BEN', services)).toBeNull()
})
