import { describe, test } from 'vitest'
import { aPainting, aPicture, aRecord } from '../../turns/test-kit.ts'
import { resultMessage } from './result.ts'
import { mrkdwnOf, result, urlOf } from './test-kit.ts'

/** So many pictures, each by an answer of its own. */
function recordOf(keys: readonly string[], alt = 'A fox.') {
  const answers = keys.map((key) =>
    aPainting({
      pictures: [aPicture({ key, alt })],
      reply: {
        role: 'model',
        parts: [{ inlineData: { mimeType: 'image/jpeg', data: `r2://${key}` } }],
      },
    }),
  )
  return aRecord({ version: 3, answers })
}

const three = recordOf(['a', 'b', 'c'])

describe('several pictures of a turn', () => {
  test('stand side by side, each with a button that chooses it', ({ expect }) => {
    const { blocks } = resultMessage(result({ record: three, display: 'cards' }))
    expect(blocks.map(({ type }) => type)).toEqual(['carousel', 'context', 'actions'])
    expect(blocks[0]).toMatchObject({
      elements: ['a', 'b', 'c'].map((key, i) => ({
        hero_image: { image_url: urlOf(key), alt_text: 'A fox.' },
        title: { text: `v3${key}` },
        body: { text: 'A fox.' },
        actions: [
          {
            action_id: `easel.version:${i + 1}`,
            value: i === 0 ? 't1' : `t1-${i + 1}`,
            text: { text: `Choose v3${key}` },
          },
        ],
      })),
    })
  })

  test('are not described by what was asked for', ({ expect }) => {
    const record = recordOf(['a', 'b'], 'a fox')
    const { blocks } = resultMessage(result({ record, display: 'cards' }))
    expect(JSON.stringify(blocks[0])).not.toContain('"body"')
  })

  test('of one answer stay among its words, in the order that it gave them', ({ expect }) => {
    const pictures = ['a', 'b'].map((key) => aPicture({ key }))
    const part = (key: string) => ({ inlineData: { mimeType: 'image/jpeg', data: `r2://${key}` } })
    const parts = [{ text: 'Boil the rice.' }, part('a'), { text: 'Then fry it.' }, part('b')]
    const record = aRecord({ answers: [aPainting({ pictures, reply: { role: 'model', parts } })] })
    const { blocks } = resultMessage(result({ record, display: 'cards' }))
    expect(blocks.map(({ type }) => type).slice(0, 4)).toEqual([
      'section',
      'image',
      'section',
      'image',
    ])
  })

  test('find room however many there are', ({ expect }) => {
    const record = recordOf(Array.from({ length: 14 }, (_, i) => `p${i}`))
    const { blocks } = resultMessage(result({ record, display: 'cards' }))
    const rows = blocks.map((block) => (block.type === 'carousel' ? block.elements.length : 0))
    expect(rows.filter(Boolean)).toEqual([10, 4])
  })

  test('are plain blocks with a row of buttons where Slack refuses cards', ({ expect }) => {
    const { blocks } = resultMessage(result({ record: three, display: 'pictures' }))
    const types = blocks.map(({ type }) => type)
    expect(types).toEqual(['image', 'image', 'image', 'context', 'actions', 'actions'])
    const all = mrkdwnOf(resultMessage(result({ record: three })))
    expect(all).toContain('v3a to v3c')
    for (const name of ['v3a', 'v3b', 'v3c']) {
      expect(all).toContain(`"title":{"type":"plain_text","text":"${name}"}`)
      expect(all).toContain(`Choose ${name}`)
    }
    expect(all).not.toContain('easel.upscale')
  })

  test('become one when one is chosen, with all that one offers', ({ expect }) => {
    const one = resultMessage(result({ record: three, picture: 2, display: 'cards' }))
    expect(one.blocks.filter(({ type }) => type === 'image')).toMatchObject([
      { image_url: urlOf('b') },
    ])
    expect(mrkdwnOf(one)).toContain('"value":"easel.upscale:t1-2:2K"')
  })
})
