import fc from 'fast-check'
import { describe, test } from 'vitest'
import { aPainting } from '../../turns/test-kit.ts'
import type { Searched } from '../../turns/turn-record.ts'
import { wordsIn } from '../../words/words.ts'
import { sourcesBlocks } from './sources.ts'

const blocksOf = (searched: Searched) =>
  sourcesBlocks([aPainting({ searched })], wordsIn('en')).map((block) => {
    if (block.type !== 'context' || block.elements[0]?.type !== 'mrkdwn') throw new Error('no text')
    return block.elements[0].text
  })

describe('what was looked up', () => {
  test('is said in links: searches, then pages', ({ expect }) => {
    expect(
      blocksOf({
        queries: ['tallest lighthouse & tower'],
        imageQueries: ['jeddah light'],
        sources: [{ url: 'https://a.example/?x=1&y=2', title: 'A <b> page' }],
      }),
    ).toEqual([
      'Searched Google for: <https://www.google.com/search?q=tallest%20lighthouse%20%26%20tower|tallest lighthouse &amp; tower> · <https://www.google.com/search?q=jeddah%20light&amp;udm=2|jeddah light>',
      'Sources: <https://a.example/?x=1&amp;y=2|A &lt;b&gt; page>',
    ])
  })

  test('nothing is said where nothing was', ({ expect }) => {
    expect(sourcesBlocks([aPainting()], wordsIn('en'))).toEqual([])
  })

  test('whatever it is, it fits, and no link can be broken out of', ({ expect }) => {
    const text = fc.string({
      unit: fc.constantFrom('a', '<', '>', '|', '&', '!', ' ', '\n', '😀'),
      maxLength: 400,
    })
    fc.assert(
      fc.property(fc.array(text, { maxLength: 20 }), (queries) => {
        const sources = queries.map((title) => ({ url: 'https://a.example/|<>', title }))
        for (const line of blocksOf({ queries, imageQueries: [], sources })) {
          expect(line.length).toBeLessThanOrEqual(3000)
          expect(line.replaceAll(/<https:[^<>|]+\|[^<>]*>/g, '')).not.toMatch(/[<>]/)
        }
      }),
    )
  })
})
