import { describe, test } from 'vitest'
import { modelOf } from '../../../gemini/models.ts'
import { NO_SETTINGS } from '../../../turns/settings.ts'
import { aPainting, aPicture, aRecord } from '../../../turns/test-kit.ts'
import { aPress, fakeServices } from '../../test-kit.ts'
import { act } from './press.ts'

describe('Delete', () => {
  test('in the menu asks first, and stores nothing', async ({ expect }) => {
    const { services, received, shown } = fakeServices()
    await act(aPress({ name: 'delete', isEntry: true, picture: 2 }), 'T1', services)
    expect(received).toEqual([])
    expect(shown).toMatchObject([{ trigger_id: '1.2', view: { callback_id: 'easel.delete' } }])
    expect(JSON.stringify(shown)).toContain('\\"turnId\\":\\"t1\\"')
  })

  test('as a button of an earlier message deletes at once: Slack has asked', async ({ expect }) => {
    const { services, received, shown } = fakeServices()
    await act(aPress({ name: 'delete' }), 'T1', services)
    expect(shown).toEqual([])
    expect(received).toMatchObject([
      { key: 'press/1.2', errand: { kind: 'press', press: { name: 'delete', turnId: 't1' } } },
    ])
  })
})

test('a larger picture is asked for in the size of its entry', async ({ expect }) => {
  const { services, received } = fakeServices()
  await act(aPress({ name: 'upscale', isEntry: true, detail: '4K' }), 'T1', services)
  expect(received).toMatchObject([{ errand: { press: { name: 'upscale', size: '4K' } } }])
})

/** A picture in 16:9 and 2K, after which three pictures of the thread are sent along. */
const wide = aRecord({
  version: 2,
  settings: { ...NO_SETTINGS, size: '2K' },
  answers: [aPainting({ pictures: [aPicture({ width: 2752, height: 1536 })] })],
})

const INITIAL = /"block_id":"(\w+)"[^]*?"initial_option":\{"text":\{[^}]*\},"value":"([^"]+)"/g
const chosenIn = (view: unknown): Record<string, string> =>
  Object.fromEntries(
    [...JSON.stringify(view).matchAll(INITIAL)].map(([, block = '', value = '']) => [block, value]),
  )

test('“Edit…” has an empty field, and what goes on from the version, with its price', async ({
  expect,
}) => {
  const { services, shown } = fakeServices(wide)
  await act(aPress({ name: 'edit' }), 'T1', services)
  const view = JSON.stringify(shown[0]?.['view'])
  expect(view).not.toContain('initial_value')
  expect(chosenIn(shown[0]?.['view'])).toMatchObject({ size: '2K', ratio: '16:9' })
  // 2K of the table, with three pictures sent along.
  const { imageTokens, image, input } = modelOf('default').prices
  const least = ((imageTokens['2K'] ?? 0) * image + 3 * 1120 * input) / 1e6
  const told = Number(/About \$(\d+\.\d\d) for this picture/.exec(view)?.[1])
  expect(told).toBeGreaterThanOrEqual(Number(least.toFixed(2)))
  expect(told).toBeLessThan(least + 0.01)
})

test('“Size and shape…” knows what the picture has, and says what others are for', async ({
  expect,
}) => {
  const { services, shown } = fakeServices(wide)
  await act(aPress({ name: 'ratio', isEntry: true }), 'T1', services)
  const view = shown[0]?.['view']
  expect(view).toMatchObject({ callback_id: 'easel.shape' })
  expect(chosenIn(view)).toEqual({ new_ratio: '16:9', new_size: '2K' })
  const words = JSON.stringify(view)
  expect(words).toContain('9:16 · story, reel, phone wallpaper')
  expect(words).toMatch(/4K · about \$0\.1\d/)
})

test('what is no button of ours does nothing', async ({ expect }) => {
  const { services, received, shown } = fakeServices()
  await act(aPress({ name: 'original' }), 'T1', services)
  expect([received, shown]).toEqual([[], []])
})

test('“Prompt and settings” has a link that saves each picture', async ({ expect }) => {
  const pictures = ['a', 'b'].map((n) => aPicture({ key: `T1/C1/1.1/t1/${n}.jpg` }))
  const record = aRecord({ version: 3, answers: [aPainting({ pictures })] })
  const { services, received } = fakeServices(record)
  await act(aPress({ name: 'prompt', isEntry: true }), 'T1', services)
  const [told] = received.map(({ errand }) => (errand.kind === 'tell' ? errand.text : ''))
  const link =
    /<https:\/\/easel\.example\/images\/[\w-]{43}\/T1\/C1\/1\.1\/t1\/[ab]\.jpg\?download\|v3[ab]>/g
  expect(told?.match(link)).toHaveLength(2)
})
