import { describe, test } from 'vitest'
import { aPainting, aPicture, aRecord } from '../../turns/test-kit.ts'
import { complaints } from '../../web-api/blocks/slack-limits.ts'
import { LANGUAGES } from '../../turns/language.ts'
import { wordsIn } from '../../words/words.ts'
import { fakeServices } from '../test-kit.ts'
import { chosenFormats } from './chosen-formats.ts'
import { openSizes } from './open-sizes.ts'
import { priceOfSet, saySetPrice } from './set-price.ts'
import { type SizesContext, readSizes } from './sizes-context.ts'
import { sizesRequest } from './sizes-request.ts'

const context: SizesContext = {
  ...{ language: 'en', channel: 'C1', threadTs: '1.1', turnId: 't1' },
  version: { version: 2, picture: 1 },
  ...{ of: 'v2', model: 'gemini-nano-banana-2.1', maxSize: null, carried: 1 },
  pixels: { width: 1024, height: 1024 },
}

const submitted = (
  ticked: string[],
  own: string | null,
  output = 'jpeg',
  about: unknown = context,
) =>
  readSizes({
    id: 'V1',
    private_metadata: JSON.stringify(about),
    state: {
      values: {
        formats: { value: { selected_options: ticked.map((value) => ({ value })) } },
        own: { value: { value: own } },
        output: { value: { selected_option: { value: output } } },
      },
    },
  })

const words = wordsIn('en')

function chosen(ticked: string[], own: string | null, output?: string) {
  const open = submitted(ticked, own, output)
  return open === null ? null : chosenFormats(open, words)
}

describe('formats that were chosen', () => {
  test('are those that were ticked, and those that were typed, each once', ({ expect }) => {
    expect(
      chosen(['story', 'square'], '800x300, 500 × 500; ８００ｘ３００,1080*1080px'),
    ).toMatchObject({
      ok: true,
      value: {
        output: 'jpeg',
        formats: [
          { place: 'square', width: 1080, height: 1080 },
          { place: 'story', width: 1080, height: 1920 },
          { place: null, width: 800, height: 300 },
          { place: null, width: 500, height: 500 },
        ],
      },
    })
  })

  test.for([
    [[], null, 'jpeg', { formats: /Choose at least one/ }],
    [[], ' , ', 'jpeg', { formats: /Choose at least one/ }],
    [['story'], '1x1', 'jpeg', { own: /1 × 1 is too small.*16 pixels/ }],
    [[], '20000x20000', 'png', { own: /20000 × 20000 is too large: up to 8192/ }],
    [['story'], 'as large as a bus', 'png', { own: /“as large as a bus” is no size/ }],
    [[], '800x-3', 'png', { own: /is no size/ }],
    [[], '1234567x100', 'png', { own: /is no size/ }],
    [['print'], '', 'webp', { output: /A4 print at 300 dpi.*too large for WebP/ }],
    [
      [],
      Array.from({ length: 11 }, (_, i) => `${100 + i}x100`).join(),
      'png',
      { own: /At most 10/ },
    ],
  ] as const)('%j and %s as %s are explained', ([ticked, own, output, errors], { expect }) => {
    const result = chosen([...ticked], own, output)
    expect(result).toMatchObject({ ok: false })
    for (const [field, sentence] of Object.entries(errors))
      expect(result).toMatchObject({ error: { [field]: expect.stringMatching(sentence) } })
  })

  test('a set without end, or larger than an isolate can hold, is refused in its form', ({
    expect,
  }) => {
    const endless = Array.from({ length: 1000 }, (_, i) => `${100 + i}x${100 + i}`).join()
    for (const own of [endless, '8192x8192', '8193x16', '999999x999999'])
      for (const output of ['jpeg', 'png', 'webp'])
        expect(chosen([], own, output)).toMatchObject({ ok: false })
  })

  test.for([null, {}, { id: 'V1', private_metadata: '{', state: { values: {} } }])(
    'not ours: %j',
    (view, { expect }) => {
      expect(readSizes(view)).toBeNull()
    },
  )
})

describe('the price of a set', () => {
  const formats = (ticked: string[], own = '') => {
    const result = chosen(ticked, own)
    return result?.ok === true ? result.value.formats : []
  }

  test('is nothing for what is only scaled', ({ expect }) => {
    expect(priceOfSet(formats(['square'], '64x64'), context)).toEqual({
      ...{ least: 0, most: 0, paintings: 0 },
    })
    expect(saySetPrice(formats(['square']), context, words)).toContain('costs nothing')
  })

  test('counts what shares a painting once, and tells what may be cut', ({ expect }) => {
    const one = priceOfSet(formats(['story']), context)
    expect(one.paintings).toBe(1)
    expect(priceOfSet(formats(['story'], '720x1280'), context)).toEqual(one)
    const near = priceOfSet(formats(['portrait']), context)
    expect(near).toMatchObject({ least: 0, paintings: 0 })
    expect(near.most).toBeGreaterThan(0)
    expect(saySetPrice(formats(['story', 'portrait']), context, words)).toMatch(/\$[\d.]+ to \$/)
  })

  test('is higher where a page needs a larger painting, unless the team allows none', ({
    expect,
  }) => {
    const page = priceOfSet(formats(['print']), context)
    expect(page.least).toBeGreaterThan(priceOfSet(formats(['story']), context).least)
    expect(priceOfSet(formats(['print']), { ...context, maxSize: '1K' }).least).toBeLessThan(
      page.least,
    )
  })

  test('is that of painting all where the picture cannot be read', ({ expect }) => {
    expect(priceOfSet(formats(['square']), { ...context, pixels: null }).paintings).toBe(1)
  })
})

describe('the modal', () => {
  const at = {
    ...{ team: 'T1', channel: 'C1', threadTs: '1.1', turnId: 't1', picture: 1 },
    ...{ userId: 'U0ANA', triggerId: '1.2' },
  }

  test.for(LANGUAGES)(
    'fits into Slack, with a price on each format, in %s',
    async (language, { expect }) => {
      const { services, shown } = fakeServices(aRecord())
      const theirs = { ...services, languageOf: () => Promise.resolve(language) }
      expect(await openSizes(at, theirs)).toBeNull()
      const [{ view } = { view: null }] = shown
      expect(complaints(view)).toEqual([])
      const said = JSON.stringify(view)
      expect(said).toContain('1080 × 1920')
      expect(said).toContain('2480 × 3508')
      expect(said).toContain('$')
      expect(said.length).toBeLessThan(6000)
    },
  )

  test('has another model paint where that of the version is retired', async ({ expect }) => {
    const { services, shown } = fakeServices(aRecord({ model: 'gemini-3.1-flash-image' }))
    await openSizes(at, services)
    expect(JSON.stringify(shown)).toContain(services.config.gemini.model.id)
    expect(JSON.stringify(shown)).not.toContain('gemini-3.1-flash-image')
  })

  test('is not opened for what is gone', async ({ expect }) => {
    const { services, shown } = fakeServices(null)
    expect(await openSizes(at, services)).toBe(words.presses.unknown)
    const { services: other } = fakeServices(
      aRecord({ answers: [aPainting({ pictures: [aPicture()] })] }),
    )
    expect(await openSizes({ ...at, picture: 2 }, other)).toBe(words.presses.unknown)
    expect(shown).toEqual([])
  })

  test('becomes one ask, which reserves what surely has to be painted', ({ expect }) => {
    const open = submitted(['square', 'portrait', 'story', 'wide'], null)
    const result = open === null ? null : chosenFormats(open, words)
    const services = { now: () => 1_700_000_000_000, origin: 'https://easel.example' }
    const asker = { team: 'T1', userId: 'U0BEN' }
    const request =
      open === null || result?.ok !== true
        ? null
        : sizesRequest(open, result.value, asker, services)
    expect(request).toMatchObject({
      key: 'view/V1',
      saysRefusal: true,
      errand: {
        kind: 'ask',
        ask: {
          userId: 'U0BEN',
          wanted: { version: 2, picture: 1 },
          deed: { kind: 'sized', of: 'v2' },
          sizes: { output: 'jpeg', paintings: 2 },
        },
      },
    })
  })
})
