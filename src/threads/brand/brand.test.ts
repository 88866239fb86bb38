import { env } from 'cloudflare:workers'
import { describe, expect, test } from 'vitest'
import { decodePicture } from '../../darkroom/codecs/decode-picture.ts'
import { type Pixels, rowsOf, viewOf } from '../../darkroom/pixels.ts'
import { encodePng } from '../../darkroom/png/encode-png.ts'
import { bytesOf, noise, painted, streamOf } from '../../darkroom/test-kit.ts'
import { err, ok } from '../../lib/result.ts'
import { createPictureStore } from '../../pictures/picture-store.ts'
import { pastTurn } from '../../gemini/past-turn.ts'
import type { Brand, Logo } from '../../turns/brand.ts'
import { NO_SETTINGS } from '../../turns/settings.ts'
import { aBrand, aPainting, aPicture, anAsk, anUpload } from '../../turns/test-kit.ts'
import { runTurn } from '../run-turn.ts'
import { sizesAsk, withVersion } from '../sizes/test-kit.ts'
import { picturesOf } from '../../turns/turn-record.ts'
import { fakeStudio } from '../test-kit.ts'
import { turnFromPress } from '../from-press.ts'
import { newTurn } from '../turn.ts'

/** A thread of a channel whose brand is in the test's hand. */
function branded(first: Brand | null = aBrand()) {
  const fake = fakeStudio()
  const now = { brand: first }
  const rules = async () => ({ ...(await fake.studio.rules()), brand: now.brand })
  const studio = { ...fake.studio, rules }
  const ask = (turnId: string, more: Parameters<typeof anAsk>[0] = {}) =>
    runTurn(newTurn(anAsk({ turnId, ...more }), null), studio)
  const sent = () => JSON.stringify(fake.painted.at(-1)?.contents)
  const shown = () => JSON.stringify(fake.called.at(-1)?.args)
  return { ...fake, studio, now, ask, sent, shown }
}

const noBrand = { settings: { ...NO_SETTINGS, noBrand: true } }
const second = aBrand({ version: 2, words: 'Loud.' })

describe('the brand of a channel', () => {
  test('joins each ask, stands in its record, and the result says so', async () => {
    const fake = branded()
    await fake.ask('t1')
    expect(fake.sent()).toContain('Warm and plain.')
    expect(fake.records.get('t1')?.brand).toEqual(aBrand())
    expect(JSON.stringify(fake.records.get('t1')?.user)).not.toContain('Warm')
    expect(fake.shown()).toContain('with the brand of <#C1>')
  })

  test('is left out once', async () => {
    const fake = branded()
    await fake.ask('t1', noBrand)
    expect([fake.sent(), fake.shown()].join('')).not.toMatch(/Warm and plain|with the brand/)
    expect(fake.records.get('t1')?.brand).toBeNull()
    await fake.ask('t2')
    expect(fake.sent()).toContain('Warm and plain.')
  })

  test('is carried by edits and new tries as it was', async () => {
    const fake = branded()
    const first = await fake.ask('t1')
    fake.now.brand = second
    await fake.ask('t2')
    expect(fake.records.get('t2')?.brand?.version).toBe(1)
    const press = { name: 'redo', turnId: 't1', newTurnId: 't3', picture: 1 } as const
    const again = turnFromPress(
      first,
      {
        ...{ ...press, userId: 'U0BEN', isAdmin: false, language: 'en', pressedAt: '1.9' },
        ...{ origin: 'https://easel.example', size: null, model: null, reserved: 1 },
        ...{ meaning: null },
      },
      fake.studio.versions,
      null,
    )
    if (typeof again === 'string') throw new Error(again)
    await runTurn(again, fake.studio)
    expect(fake.records.get('t3')?.brand?.version).toBe(1)
    await fake.ask('t4', { wanted: 'none' })
    expect(fake.records.get('t4')?.brand?.version).toBe(2)
  })

  test('that is tried out is painted with, and kept or changed below', async () => {
    const fake = branded(null)
    await fake.ask('t1', { trial: { draft: 'd1', brand: second } })
    expect(fake.sent()).toContain('Loud.')
    expect(fake.shown()).toMatch(/easel.brand_keep.*d1.*easel.brand_change/)
    fake.answers.push(err({ reason: 'refused', kind: 'unsafe', message: null }))
    await fake.ask('t2', { wanted: 'none', trial: { draft: 'd2', brand: second } })
    expect(fake.shown()).toMatch(/easel.retry.*easel.brand_keep.*d2/)
  })

  test('whose pictures are gone is painted without them, and a sentence says so', async () => {
    const fake = branded(aBrand({ pictures: [anUpload('b1'), anUpload('b2')] }))
    fake.answers.push(err({ reason: 'missing', keys: ['b1'] }))
    await fake.ask('t1')
    expect(fake.sent()).not.toContain('r2://b1')
    expect(fake.sent()).toContain('r2://b2')
    expect(fake.shown()).toContain('Pictures of the channel’s brand are no longer there')
  })
})

test('a set of formats has the logo in each, and keeps each without it for the model', async () => {
  const fake = await withVersion(64, 64)
  const logo: Logo = {
    picture: anUpload('TS/brands/1/1.png'),
    place: 'top_left',
    size: 'large',
    margin: 'none',
  }
  const mark = painted(30, 30, () => [10, 200, 7])
  await env.PICTURES.put(logo.picture.key, await bytesOf(encodePng(rowsOf(viewOf(mark)))))
  const brand = aBrand({ logo })
  fake.records.set(fake.version.turnId, { ...fake.version, brand })
  await runTurn(newTurn(sizesAsk(fake, ['square', [300, 300]]), null), fake.studio)
  const record = fake.records.get(fake.turnId)
  const pictures = record === undefined ? [] : picturesOf(record)
  expect(pictures.map(({ width }) => width)).toEqual([1080, 300])
  expect(record?.notes).toEqual([])
  for (const { key, unmarked } of pictures) {
    const pixels = await Promise.all([key, unmarked?.key ?? ''].map(pixelsOf))
    const [marked, plain] = pixels.map(({ data }) => Array.from(data.subarray(20, 23)))
    expect(Math.abs((marked?.[1] ?? 0) - 200)).toBeLessThan(8)
    expect(marked).not.toEqual(plain)
  }
  // Its file goes: the formats are made all the same, and a sentence says so.
  await env.PICTURES.delete(logo.picture.key)
  const later = { ...sizesAsk(fake, ['square']), turnId: `${fake.turnId}b` }
  await runTurn(newTurn(later, null), fake.studio)
  expect(fake.records.get(later.turnId)?.notes).toEqual(['no_logo'])
})

const pixelsOf = async (key: string): Promise<Pixels> => {
  const object = await env.PICTURES.get(key)
  const decoded = object === null ? null : await decodePicture(streamOf(await object.bytes()))
  if (!decoded?.ok) throw new Error(`${key} cannot be read`)
  return decoded.value.pixels
}

describe('a logo', () => {
  const store = createPictureStore(env.PICTURES)
  const put = async (key: string, pixels: Pixels) =>
    env.PICTURES.put(key, await bytesOf(encodePng(rowsOf(viewOf(pixels)))))
  const MARK = painted(20, 20, (x) => [x, 200, 7, x < 3 ? 0 : 255])

  /** @param n keeps the tests apart in R2 */
  async function withLogo(n: number, picture: Pixels | null, isThere = true) {
    const key = `TL/C1/${n}/t1/1.png`
    const logo = { picture: anUpload(`TL/brands/${n}/1.png`), place: 'bottom_right' } as const
    if (picture !== null) await put(key, picture)
    if (isThere) await put(logo.picture.key, MARK)
    const brand = aBrand({ logo: { ...logo, size: 'medium', margin: 'none' } })
    const fake = branded(brand)
    const inlineData = { mimeType: 'image/png', data: `r2://${key}` }
    fake.answers.push(
      ok(
        aPainting({
          reply: { role: 'model', parts: [{ inlineData, thoughtSignature: 'r2://s1' }] },
          pictures: [aPicture({ key, mimeType: 'image/png', width: 91, height: 91 })],
          signatures: { s1: 9 },
        }),
      ),
    )
    const place = { team: 'TL', channel: 'C1', threadTs: String(n) }
    const studio = { ...fake.studio, pictures: store }
    const turn = await runTurn(newTurn(anAsk({ ...place, turnId: 't1' }), null), studio)
    return { ...fake, turn, key, record: fake.records.get('t1') }
  }

  test('is set in to the pixel, and the model is sent its own picture again', async () => {
    const before = noise(91, 91)
    const opaque = painted(91, 91, (x, y) => [
      ...before.data.subarray((y * 91 + x) * 4, (y * 91 + x) * 4 + 3),
    ])
    const { record, key, turn } = await withLogo(1, opaque)
    expect(turn.state).toBe('done')
    const [shown] = record?.answers[0]?.pictures ?? []
    expect(shown).toMatchObject({ mimeType: 'image/png', unmarked: { key } })
    const after = await pixelsOf(shown?.key ?? '')
    // 22 % of 91 pixels are 20: the logo as it is.
    for (let y = 0; y < 91; y += 1)
      for (let x = 0; x < 91; x += 1) {
        const own = x >= 71 && y >= 71 && x - 71 >= 3
        const at = own ? ((y - 71) * 20 + x - 71) * 4 : (y * 91 + x) * 4
        const wanted = (own ? MARK : opaque).data.subarray(at, at + 4)
        expect([...after.data.subarray((y * 91 + x) * 4, (y * 91 + x) * 4 + 4)]).toEqual([
          ...wanted,
        ])
      }
    if (record === undefined) throw new Error('nothing was kept')
    const past = pastTurn(record, 1)
    expect(past.reply.parts[0]?.inlineData?.data).toBe(`r2://${key}`)
    expect(past.pictures.map((picture) => picture.key)).toEqual([key])
  })

  test.for([
    ['whose file is gone', 2, noise(40, 40), false],
    ['of a picture that cannot be read', 3, null, true],
  ] as const)('%s is left out, and a sentence says so', async ([, n, picture, isThere]) => {
    const { record, key, turn, shown } = await withLogo(n, picture, isThere)
    expect(turn.state).toBe('done')
    expect(record?.notes).toEqual(['no_logo'])
    expect(record?.answers[0]?.pictures[0]?.key).toBe(key)
    expect(shown()).toContain('The brand’s logo could not be set in')
    const { objects } = await env.PICTURES.list({ prefix: `TL/C1/${n}/` })
    expect(objects.length).toBe(picture === null ? 0 : 1)
  })
})
