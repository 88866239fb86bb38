import { describe, test } from 'vitest'
import { LANGUAGES } from '../../turns/language.ts'
import { galleryPage } from './page.tsx'
import { aGallery, aShownPicture, aShownVersion as version } from './test-kit.ts'

const HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(1)>\u202E&amp;'
const gallery = aGallery(version(1), version(2), version(3, { parent: 1, isUndone: true }))

const show = async (query: string, shown = gallery): Promise<string> =>
  String(await galleryPage(shown, new URLSearchParams(query)))

/** What a browser would make of it. */
async function markupOf(page: string) {
  const [elements, attributes]: [string[], string[]] = [[], []]
  const reader = new HTMLRewriter().on('*', {
    element(element) {
      elements.push(element.tagName)
      attributes.push(...[...element.attributes].map(([name = '']) => name))
    },
  })
  await reader.transform(new Response(page)).text()
  return { elements, attributes }
}

describe('the page of a gallery', () => {
  test('shows every version with its words, its person, its cost, and where it branches', async ({
    expect,
  }) => {
    const page = await show('')
    for (const said of ['wish 1', 'wish 2', 'wish 3', 'Ana', '$0.040', '3 versions', 'From v1'])
      expect(page).toContain(said)
    expect(page).toContain('href="/easel/sig/T1/C1/1.1?version=v2"')
    expect(page).toContain('<time datetime="2026-11-26T09:05:00.000Z">')
  })

  test('shows one version large, with what led to it and what came of it', async ({ expect }) => {
    const page = await show('version=v1')
    expect(page).toContain('<h1>v1</h1>')
    expect(page).toContain('?left=v3&amp;right=v1')
    expect(page).toContain('What was made from it')
    expect(await show('version=V2')).toContain('<h1>v2, from v1</h1>')
  })

  test('names the brand that it keeps to, where there is one', async ({ expect }) => {
    const branded = aGallery(version(1, { brand: '#marketing' }))
    expect(await show('version=v1', branded)).toContain('<dt>Brand</dt><dd><bdi>#marketing</bdi>')
    expect(await show('version=v1')).not.toContain('Brand')
  })

  test('shows two side by side', async ({ expect }) => {
    const page = await show('left=v1&right=v3')
    expect(page).toContain('<h1>v1 beside v3</h1>')
    expect(page).toContain('<option value="v3" selected="">')
  })

  test('shows all of them where what is asked for is not there', async ({ expect }) => {
    for (const query of [
      'version=v9',
      'version=',
      'left=v1',
      'left=v1&right=%00',
      'version=__proto__',
    ])
      expect(await show(query)).toContain('<h1>All versions</h1>')
  })

  test('finds one of several pictures by its letter, and the first without one', async ({
    expect,
  }) => {
    const pictures = ['v1a', 'v1b'].map((name, i) => aShownPicture({ name, picture: i + 1 }))
    const several = aGallery(version(1, { pictures }))
    expect(await show('version=v1b', several)).toContain('<h1>v1b</h1>')
    expect(await show('version=v1', several)).toContain('<h1>v1a</h1>')
  })

  test('lets nothing that people have said become markup', async ({ expect }) => {
    const pictures = [aShownPicture({ alt: HOSTILE, fileName: HOSTILE })]
    const hostile = aGallery(
      version(1, { said: HOSTILE, asker: HOSTILE, settings: [HOSTILE], brand: HOSTILE, pictures }),
      version(2),
    )
    for (const query of ['', 'version=v1', 'left=v1&right=v2']) {
      const { elements, attributes } = await markupOf(await show(query, hostile))
      expect(elements).toContain('figure')
      expect(elements.filter((name) => name === 'script')).toHaveLength(1)
      expect(attributes.filter((name) => /^(?:on|style)/.test(name))).toEqual([])
    }
  })

  test('is in the language of whoever looks at it', async ({ expect }) => {
    const titles = await Promise.all(
      LANGUAGES.map(
        async (language) => /<h1>(.*?)<\/h1>/.exec(await show('', { ...gallery, language }))?.[1],
      ),
    )
    expect(new Set(titles).size).toBe(LANGUAGES.length)
  })
})
