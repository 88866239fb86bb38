import { describe, test } from 'vitest'
import { promptOf } from '../../turns/deed.ts'
import { aPainting, aPicture, aRecord } from '../../turns/test-kit.ts'
import { sizeNames, subjectOf } from './size-names.ts'

describe('the subject of a prompt', () => {
  test.for([
    ['a lighthouse at dusk', 'lighthouse'],
    ['A red bike on the beach, watercolour', 'red-bike'],
    ['the very old stone bridge', 'very-old-stone'],
    ['un faro al atardecer', 'faro'],
    ['灯台のある風景', '灯台のある風景'],
    ['/../../etc', 'etc'],
    ['a poster that says “SALE”', 'poster'],
    ['🦊', 'easel'],
    ['', 'easel'],
    ['in the rain', 'in-the-rain'],
  ] as const)('%s', ([prompt, subject], { expect }) => {
    expect(subjectOf(prompt)).toBe(subject)
  })
})

describe('the names of a set', () => {
  const picture = (width: number, height: number) =>
    aPainting({ pictures: [aPicture({ width, height })] })

  test('say the subject of the version that it comes from, the place and the pixels', ({
    expect,
  }) => {
    const first = aRecord({ turnId: 'v1', prompt: 'a lighthouse at dusk' })
    const second = aRecord({ turnId: 'v2', parentId: 'v1', prompt: promptOf('varied', 'es') })
    const set = aRecord({
      ...{ turnId: 'v3', parentId: 'v2', prompt: promptOf('sized', 'en') },
      answers: [picture(1080, 1920), picture(800, 300)],
      sizes: {
        formats: [
          { place: 'story', width: 1080, height: 1920 },
          { place: null, width: 800, height: 300 },
        ],
        failed: [],
        misspelled: [],
      },
    })
    expect(sizeNames(set, [first, second, set])).toEqual([
      'lighthouse-story-1080x1920',
      'lighthouse-800x300',
    ])
    expect(sizeNames(set, [set])).toEqual(['easel-story-1080x1920', 'easel-800x300'])
  })

  test('of typed shapes say the shape', ({ expect }) => {
    const set = aRecord({
      answers: [picture(768, 1376)],
      sizes: { formats: [], failed: [], misspelled: [] },
    })
    expect(sizeNames(set, [set])).toEqual(['fox-9x16-768x1376'])
  })
})
