import { env, exports } from 'cloudflare:workers'
import { describe, test } from 'vitest'
import { createGalleryLinks } from '../pictures/gallery-links.ts'

const links = createGalleryLinks(env.EASEL_SECRET)
const get = (path: string): Promise<Response> =>
  exports.default.fetch(new Request(`https://easel.example${path}`))

describe('the route of a gallery', () => {
  test('knows nothing by a link that is not one of ours', async ({ expect }) => {
    const forged = `/easel/${'A'.repeat(43)}/T1/C1/1700000000.000100`
    for (const path of [
      forged,
      '/easel',
      '/easel/',
      `${forged}/zip`,
      '/easel/%00',
      `/easel/${'x'.repeat(9000)}`,
    ]) {
      const answer = await get(path)
      expect([path.slice(0, 20), answer.status]).toEqual([path.slice(0, 20), 404])
      await answer.text()
    }
  })

  test('has nothing to show of a thread that is not there', async ({ expect }) => {
    const place = { team: 'T1', channel: 'C1', threadTs: '1700000000.000999' }
    const answer = await get(await links.path(place))
    expect([answer.status, await answer.text()]).toEqual([404, 'There is no such gallery.'])
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })
})
