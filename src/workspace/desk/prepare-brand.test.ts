import { expect, test } from 'vitest'
import { rowsOf, viewOf } from '../../darkroom/pixels.ts'
import { encodePng } from '../../darkroom/png/encode-png.ts'
import { bytesOf, noise, streamOf } from '../../darkroom/test-kit.ts'
import { ok } from '../../lib/result.ts'
import type { BrandDraft } from '../../turns/brand.ts'
import { aBrand, aRefusal } from '../../turns/test-kit.ts'
import type { BrandErrand, Receipt, Request } from './errand.ts'
import { prepareBrand } from './prepare-brand.ts'
import { someErrands } from './test-kit.ts'

const file = (id: string) => ({
  ...{ id, name: `${id}.png`, mimetype: '', size: 5 },
  url: `https://files.slack.com/${id}.png`,
})

const AN_ERRAND: BrandErrand = {
  ...{ kind: 'brand', channel: 'C1', threadTs: null, userId: 'U0ANA', responseUrl: null },
  ...{ team: 'T1', origin: 'https://easel.example', id: 'd1', base: 3 },
  ...{ brand: aBrand({ version: 4 }), files: [file('a'), file('b')], logoFile: file('logo') },
  logoAt: { place: 'centre', size: 'large', margin: 'none' },
}

/** A desk that answers requests so; `logo`: what is behind the logo's link. */
function deskWith(receipt: Receipt = 'taken', logo: Uint8Array | null = null) {
  const drafts: BrandDraft[] = []
  const asked: Request[] = []
  const told: string[] = []
  const errands = someErrands({
    brands: { keepDraft: (draft) => void drafts.push(draft) },
    fetch(input, init) {
      const { url } = new Request(input, init)
      return Promise.resolve(
        url.includes('gone') ? new Response('', { status: 404 }) : new Response(url),
      )
    },
    pictures: {
      async saveUpload(body, keyOf) {
        const sha256 = await new Response(body).text()
        return ok({ key: keyOf('png'), mimeType: 'image/png', bytes: 5, sha256 })
      },
      remove: () => Promise.resolve(),
    },
    openPicture: () => Promise.resolve(logo === null ? null : streamOf(logo)),
    request(request) {
      asked.push(request)
      return receipt
    },
    call(method, args) {
      if (method === 'chat.postEphemeral') told.push(JSON.stringify(args))
      return Promise.resolve(ok({ ok: true, ts: '9.9' }))
    },
  })
  const run = (more: Partial<BrandErrand> = {}) =>
    prepareBrand({ ...AN_ERRAND, ...more }, 0, errands)
  return { run, drafts, asked, told }
}

const logoBytes = () => bytesOf(encodePng(rowsOf(viewOf(noise(8, 8)))))

test('a brand that is tried out has all its pictures, and a preview in the direct messages', async () => {
  const { run, drafts, asked, told } = deskWith('taken', await logoBytes())
  expect(await run()).toEqual({ done: true })
  const last = drafts.at(-1)
  expect(last?.brand.pictures.map(({ key }) => key)).toEqual([
    'T1/brands/d1/1.png',
    'T1/brands/d1/2.png',
  ])
  expect(last?.brand.logo).toMatchObject({ picture: { key: 'T1/brands/d1/3.png' }, size: 'large' })
  expect(asked).toMatchObject([
    {
      ...{ key: 'brand-preview/d1', saysRefusal: true },
      errand: { isPrivate: true, ask: { channel: 'U0ANA', count: 1, trial: { draft: 'd1' } } },
    },
  ])
  expect(told).toEqual([])
})

test('the same picture twice is one, and done twice it is the same', async () => {
  const { run, drafts, asked } = deskWith('taken', await logoBytes())
  await run({ files: [file('a'), file('a')] })
  await run({ files: [file('a'), file('a')] })
  expect(drafts.at(-1)?.brand.pictures).toHaveLength(1)
  expect(new Set(asked.map(({ key }) => key)).size).toBe(1)
})

test('a limit lets it be kept without a preview', async () => {
  const { run, told } = deskWith(aRefusal(), await logoBytes())
  await run()
  expect(told.join('')).toMatch(/pictures.*without a preview.*easel.brand_keep/)
})

test.for([
  ['a file that is gone', { files: [file('gone')] }, 'gone.png'],
  ['a logo that cannot be read', {}, 'This logo cannot be read'],
] as const)(
  '%s is told, nothing is tried out, and the rest is there to be changed',
  async ([, more, said]) => {
    const { run, told, asked, drafts } = deskWith('taken', new TextEncoder().encode('no picture'))
    await run({ ...more, files: 'files' in more ? [...more.files] : AN_ERRAND.files })
    expect(asked).toEqual([])
    expect(told.join('')).toContain(said)
    expect(told.join('')).toContain('easel.brand_change')
    expect(told.join('')).not.toContain('easel.brand_keep')
    expect(drafts.at(-1)?.brand.words).toBe('Warm and plain.')
  },
)
