import fc from 'fast-check'
import { describe, test } from 'vitest'
import { createGalleryLinks } from './gallery-links.ts'
import { createPictureLinks } from './links.ts'

const SECRET = 'master-secret-for-tests-0123456789'
const links = createGalleryLinks(SECRET)
const PLACE = { team: 'T0ACME', channel: 'C0DESIGN', threadTs: '1700000000.000100' }

describe('the link of a gallery', () => {
  test('leads to its thread, and is the same every time', async ({ expect }) => {
    const path = await links.path(PLACE)
    expect(path).toMatch(/^\/easel\/[\w-]{43}\/T0ACME\/C0DESIGN\/1700000000\.000100$/)
    expect(await links.read(path)).toEqual({ place: PLACE, isZip: false })
    expect(await links.read(`${path}/zip`)).toEqual({ place: PLACE, isZip: true })
    expect(await links.read(`${path}/zip/`)).toBeNull()
    expect(await createGalleryLinks(SECRET).path(PLACE)).toBe(path)
  })

  test('leads nowhere with any character changed, added or left out', async ({ expect }) => {
    const path = await links.path(PLACE)
    const character = fc.constantFrom(...'abcXYZ0189-_./=%'.split(''))
    await fc.assert(
      fc.asyncProperty(fc.nat(path.length - 1), character, fc.nat(2), async (at, other, how) => {
        const changed =
          path.slice(0, at) + (how === 2 ? '' : other) + path.slice(how === 1 ? at : at + 1)
        const isSame = changed === path
        expect(await links.read(changed)).toEqual(isSame ? { place: PLACE, isZip: false } : null)
      }),
      { numRuns: 500 },
    )
  })

  test('of one thread is none of another, and the signature of a picture is none of a gallery', async ({
    expect,
  }) => {
    const signature = (await links.path(PLACE)).split('/')[2] ?? ''
    expect(await links.read(`/easel/${signature}/T0OTHER/C0DESIGN/1700000000.000100`)).toBeNull()
    const key = 'T0ACME/C0DESIGN/1700000000.000100'
    const ofPicture = (await createPictureLinks(SECRET).path(key)).split('/')[2] ?? ''
    expect(await links.read(`/easel/${ofPicture}/${key}`)).toBeNull()
  })
})
