import { describe, test } from 'vitest'
import { createPictureLinks } from '../pictures/links.ts'
import { sourcesInMessage } from './describe-sources.ts'

const links = createPictureLinks('a-secret-that-is-long-enough-for-a-test')
const key = (n: number): string => `T1/C1/1.1/t1/${n}.jpg`
const url = async (n: number): Promise<string> => `https://easel.example${await links.path(key(n))}`

describe('what can be described of a message', () => {
  test('files, which Slack is asked about', async ({ expect }) => {
    const files = [{ id: 'F1', name: 'a.png' }]
    const { sources, more } = await sourcesInMessage({ files, urls: [] }, links)
    expect(sources).toMatchObject([{ name: 'a.png', key: null, file: { id: 'F1', url: null } }])
    expect(more).toBe(0)
  })

  test('Easel’s own, each once', async ({ expect }) => {
    const urls = [await url(1), await url(2), await url(1)]
    const { sources } = await sourcesInMessage({ files: [], urls }, links)
    expect(sources.map((source) => source.key)).toEqual([key(1), key(2)])
    expect(sources[0]?.name).toBe('1.jpg')
  })

  test('none of anybody else, and none with a changed link', async ({ expect }) => {
    const changed = (await url(1)).replace('/1.jpg', '/2.jpg')
    const urls = ['https://giphy.example/1.jpg', changed, 'no url']
    expect(await sourcesInMessage({ files: [], urls }, links)).toEqual({ sources: [], more: 0 })
  })

  test('the first ones of many', async ({ expect }) => {
    const files = Array.from({ length: 9 }, (_, i) => ({ id: `F${i}`, name: '' }))
    const { sources, more } = await sourcesInMessage({ files, urls: [] }, links)
    expect([sources.length, more]).toEqual([4, 5])
  })
})
