import { env, exports } from 'cloudflare:workers'
import * as fc from 'fast-check'
import { describe, test } from 'vitest'
import { createPictureLinks } from '../pictures/links.ts'

const ORIGIN = 'https://easel.example'
const KEY = 'T1/C1/1700000000.000100/t1/1.jpg'
const BYTES = Uint8Array.from({ length: 5000 }, (_, i) => i % 251)

const get = (path: string, init?: RequestInit): Promise<Response> =>
  exports.default.fetch(new Request(`${ORIGIN}${path}`, init))

/** The status alone; nothing stays open. */
async function statusOf(path: string, headers: Record<string, string> = {}): Promise<number> {
  const answer = await get(path, { headers })
  await answer.arrayBuffer()
  return answer.status
}

async function keepPicture(fileName = 'easel-v3a.jpg'): Promise<string> {
  await env.PICTURES.put(KEY, BYTES, {
    httpMetadata: {
      contentType: 'image/jpeg',
      contentDisposition: `inline; filename="${fileName}"`,
    },
  })
  return createPictureLinks(env.EASEL_SECRET).path(KEY)
}

describe('a picture by its link', () => {
  test('comes byte for byte, to be looked at again after an hour and to do nothing', async ({
    expect,
  }) => {
    const answer = await get(await keepPicture())
    expect(answer.status).toBe(200)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'content-length': '5000',
      'content-disposition': 'inline; filename="easel-v3a.jpg"',
      'cache-control': 'public, max-age=3600, must-revalidate',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    })
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(BYTES)
  })

  test.for([
    ['easel-v3a.jpg', 'easel-v3a.jpg'],
    ['easel-v12-2.jpg', 'easel-v12-2.jpg'],
    // As earlier versions have named them, with words of the prompt.
    ['our-secret-launch-v2.jpg', 'easel-v2.jpg'],
    ['easel.png', 'easel.jpg'],
    ['launch-v2-"; x="y.jpg', 'easel.jpg'],
  ] as const)('%s is saved as %s', async ([kept, name], { expect }) => {
    const path = await keepPicture(kept)
    const shown = await get(path, { method: 'HEAD' })
    expect(shown.headers.get('content-disposition')).toBe(`inline; filename="${name}"`)
    const saved = await get(`${path}?download`, { method: 'HEAD' })
    expect(saved.headers.get('content-disposition')).toBe(`attachment; filename="${name}"`)
  })

  test('HEAD says the same without the bytes', async ({ expect }) => {
    const answer = await get(await keepPicture(), { method: 'HEAD' })
    expect([answer.status, answer.headers.get('content-length')]).toEqual([200, '5000'])
    expect(await answer.text()).toBe('')
  })

  test('no changed character is let through', async ({ expect }) => {
    const path = await keepPicture()
    for (let i = '/images/'.length; i < path.length; i += 1) {
      const changed = `${path.slice(0, i)}${path[i] === 'A' ? 'B' : 'A'}${path.slice(i + 1)}`
      const answer = await get(changed)
      await answer.text()
      expect([changed, answer.status]).toEqual([changed, 404])
    }
  })

  test.for(['/images/', '/images/a/b', `/images/${'A'.repeat(43)}/${KEY}`, '/images/../T1'])(
    'nothing else is there: %s',
    async (path, { expect }) => {
      const answer = await get(path)
      expect(answer.status).toBe(404)
      expect(answer.headers.get('cache-control') ?? 'no-store').toContain('no-store')
      await answer.text()
    },
  )

  test('signatures are never served, even with a valid link', async ({ expect }) => {
    const key = KEY.replace('.jpg', '.sig')
    await env.PICTURES.put(key, BYTES)
    const answer = await get(await createPictureLinks(env.EASEL_SECRET).path(key))
    expect(answer.status).toBe(404)
    await answer.text()
  })

  test('a deleted picture is gone', async ({ expect }) => {
    const path = await keepPicture()
    await env.PICTURES.delete(KEY)
    const answer = await get(path)
    expect(answer.status).toBe(404)
    await answer.text()
  })
})

describe('a picture that somebody has already', () => {
  /** `hash` stands for the real one. */
  const asked = async (path: string, name: string, value: string): Promise<number> => {
    const etag = (await env.PICTURES.head(KEY))?.httpEtag ?? ''
    return statusOf(path, { [name]: value.replace('"hash"', etag) })
  }

  test.for([
    ['if-none-match', '"hash"'],
    ['if-none-match', 'W/"hash"'],
    ['if-none-match', '"other", W/"more" ,"hash"'],
    ['if-none-match', '*'],
    ['if-modified-since', 'Fri, 31 Dec 2099 23:59:59 GMT'],
  ] as const)('%s: %s is answered by 304', async ([name, value], { expect }) => {
    expect(await asked(await keepPicture(), name, value)).toBe(304)
  })

  test.for([
    ['if-none-match', '"other"'],
    ['if-none-match', 'garbage'],
    ['if-none-match', '"'],
    ['if-none-match', 'W/'],
    ['if-none-match', ',,,'],
    ['if-none-match', '"hash'],
    ['if-modified-since', 'Fri, 31 Dec 1999 23:59:59 GMT'],
    ['if-modified-since', 'yesterday'],
    ['if-match', 'garbage'],
    ['if-match', '"'],
    ['if-match', '*'],
    ['if-unmodified-since', 'garbage'],
    ['if-range', '"'],
    ['range', 'bytes=9-1'],
    ['range', 'bytes=99999-'],
    ['range', 'bytes=-'],
    ['range', 'lines=1'],
  ] as const)('%s: %s is answered by the picture', async ([name, value], { expect }) => {
    expect(await asked(await keepPicture(), name, value)).toBe(200)
  })

  test('no header of a request can break the answer', async ({ expect }) => {
    const path = await keepPicture()
    const names = ['if-none-match', 'if-match', 'if-modified-since', 'if-unmodified-since']
    const headers = fc.dictionary(
      fc.constantFrom(...names, 'range', 'if-range', 'cache-control', 'accept', 'origin'),
      fc.oneof(
        fc.string({ unit: fc.constantFrom('"', 'W', '/', ',', ' ', '*', 'a', '=', '-', '0') }),
        fc.constantFrom('"'.repeat(3000), ','.repeat(3000), ' , '.repeat(1000), 'no-cache'),
      ),
      { minKeys: 1 },
    )
    await fc.assert(
      fc.asyncProperty(headers, async (some) => {
        expect([200, 304]).toContain(await statusOf(path, some))
      }),
    )
  })
})

describe('an odd address', () => {
  test.for([
    '/images/%',
    '/images/%00',
    '/images/%ff%fe/%c0%af',
    '/images//',
    `/images/${'A'.repeat(43)}/`,
    `/images/${'A'.repeat(43)}/%2e%2e/%2e%2e`,
    '/images/日本',
    '/healthz/%',
    '/%',
    '/%00',
    '/%E0%A4%A',
    '/easel/%/%',
    '/slack/%',
    '/slack/events/%ff',
    '/?%&=&%00',
    '/healthz?%',
  ])('%s is not found, or answered as usual', async (path, { expect }) => {
    expect([200, 404]).toContain(await statusOf(path))
    const head = await get(path, { method: 'HEAD' })
    expect([200, 404]).toContain(head.status)
  })

  test('as long as it gets', async ({ expect }) => {
    const long = 'a/'.repeat(5000)
    const link = `/images/${'A'.repeat(43)}/${long}a`
    const statuses = await Promise.all(
      [`/${long}`, `/images/${long}`, link].map((path) => statusOf(path)),
    )
    expect(statuses).toEqual([404, 404, 404])
  })
})
