import { describe, test } from 'vitest'
import { LANGUAGES } from '../../turns/language.ts'
import type { PaintOffer } from '../../turns/returned.ts'
import { anAim } from '../../turns/test-kit.ts'
import { wordsIn } from '../../words/words.ts'
import { returnedMessage } from './returned.ts'

const offering = (paint: PaintOffer | null, typed = 'a <fox>') => ({
  typed,
  offer: { draft: 'd1', words: 'a fox', aim: anAim(), paint },
})

const OFFERS: readonly PaintOffer[] = [
  { as: 'asked' },
  { as: 'privately' },
  { as: 'model', label: 'Nano Banana Pro' },
  { as: 'without', options: Array.from({ length: 20 }, (_, i) => `--option${i}`) },
]

describe.for(LANGUAGES)('words that come back, in %s', (language) => {
  const words = wordsIn(language)

  test.for(OFFERS)('with %o', (paint, { expect }) => {
    const { text, blocks } = returnedMessage('Because.', offering(paint), words)
    expect(text).toBe('Because.\na &lt;fox&gt;')
    const [, typed, row] = blocks
    expect(JSON.stringify(typed)).toContain('a <fox>')
    const buttons = row?.type === 'actions' ? row.elements : []
    expect(buttons).toMatchObject([
      { action_id: 'easel.paint', value: 'd1' },
      { action_id: 'easel.use', value: 'd1' },
    ])
    for (const button of buttons) {
      const label = button.type === 'button' ? button.text.text : ''
      expect(label.length).toBeGreaterThan(3)
      expect(label.length).toBeLessThanOrEqual(75)
    }
  })
})

test('there is only the form where nothing is left to be painted', ({ expect }) => {
  const { blocks } = returnedMessage('Because.', offering(null), wordsIn('en'))
  expect(JSON.stringify(blocks)).not.toContain('easel.paint')
  expect(JSON.stringify(blocks)).toContain('easel.use')
})

test('long words come back whole, in pieces that Slack takes, and no letter is cut', ({
  expect,
}) => {
  const typed = `x${'🦊'.repeat(4000)}`
  const { text, blocks } = returnedMessage('Because.', offering(null, typed), wordsIn('en'))
  const pieces = JSON.stringify(blocks).match(/"text":"x?🦊+"/gu) ?? []
  expect(pieces.map((piece) => piece.slice(8, -1)).join('')).toBe(typed)
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(3010)
  expect(text.length).toBeLessThanOrEqual(4000)
})
