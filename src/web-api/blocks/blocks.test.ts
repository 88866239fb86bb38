import type { KnownBlock } from '@slack/types'
import { describe, test } from 'vitest'
import { aPainting, aPicture, aRecord } from '../../turns/test-kit.ts'
import { failureMessage } from './failure.ts'
import { notice, placeholder } from './placeholder.ts'
import { resultMessage } from './result.ts'
import { wordsIn } from '../../words/words.ts'
import type { Said } from './said.ts'
import { mrkdwnOf, result, urlOf } from './test-kit.ts'

const words = wordsIn('en')

const LONG = [
  'x'.repeat(3000),
  '&<>'.repeat(1000),
  '😀'.repeat(1500),
  'العربية '.repeat(375),
  '<!channel> <@U0BEN> <https://evil.example|click> '.repeat(60),
]

const textOf = (block: KnownBlock | undefined): string =>
  block?.type === 'section' ? (block.text?.text ?? '') : ''

/** https://docs.slack.dev/reference/block-kit/blocks */
function isWithinLimits({ text, blocks }: Said): boolean {
  return (
    text.length <= 4000 &&
    blocks.length <= 50 &&
    blocks.every((block) => textOf(block).length <= 3000) &&
    blocks.every((block) => block.type !== 'image' || block.alt_text.length <= 2000) &&
    blocks.every((block) => block.type !== 'actions' || block.elements.length <= 25)
  )
}

describe('whatever people write, the limits hold and nobody is pinged', () => {
  test.for(LONG)('%#', (prompt, { expect }) => {
    const opening = { who: '<@U0ANA>', said: prompt, headline: null }
    const picture = aPicture({ alt: prompt })
    const record = aRecord({
      prompt,
      answers: [
        aPainting({
          pictures: [picture],
          reply: {
            role: 'model',
            parts: [
              { text: prompt.repeat(5) },
              { inlineData: { mimeType: 'image/jpeg', data: `r2://${picture.key}` } },
            ],
          },
        }),
      ],
    })
    const said = [
      placeholder(prompt, opening, 't1', words),
      notice(prompt, opening),
      failureMessage('t1', { reason: 'words', text: prompt }, opening, words),
      failureMessage(
        't1',
        { reason: 'no_usable_picture', leftOut: [{ name: prompt, why: 'gone' }] },
        null,
        words,
      ),
      resultMessage(result({ record, opening, notes: [prompt, prompt] })),
    ]
    for (const message of said) {
      expect(isWithinLimits(message)).toBe(true)
      expect(mrkdwnOf(message)).not.toMatch(/<!|<@(?!U0ANA)|<https(?!:\/\/easel\.example)/)
    }
  })
})

describe('a result', () => {
  test('has the words and pictures in their order, then who, which model, and how', ({
    expect,
  }) => {
    const { blocks, text } = resultMessage(result())
    expect(blocks.map(({ type }) => type)).toEqual(['section', 'image', 'context', 'actions'])
    expect(blocks[1]).toMatchObject({ image_url: urlOf('T1/C1/1.1/t1/1.jpg'), alt_text: 'A fox.' })
    expect(JSON.stringify(blocks[2])).toContain(
      '<@U0ANA>  ·  Nano Banana 2.1  ·  1024 × 1024 px  ·  17 s  ·  v1  ·  $0.038  ·  made by AI  ·  <',
    )
    expect(text).toBe('v1: A fox.')
  })

  test('keeps all of 14 pictures when the words are many', ({ expect }) => {
    const pictures = Array.from({ length: 14 }, (_, i) =>
      aPicture({ key: `T1/C1/1.1/t1/${i + 1}.jpg` }),
    )
    const parts = pictures.flatMap(({ key }) => [
      { text: 'One.\n' },
      { text: 'Two.\n' },
      { text: 'Three.\n' },
      { inlineData: { mimeType: 'image/jpeg', data: `r2://${key}` } },
    ])
    const record = aRecord({
      answers: [aPainting({ pictures, reply: { role: 'model', parts } })],
    })
    const message = resultMessage(result({ record }))
    expect(message.blocks.filter(({ type }) => type === 'image')).toHaveLength(14)
    expect(isWithinLimits(message)).toBe(true)
  })

  test('shows a preview of a large picture, and links to the original', ({ expect }) => {
    const picture = aPicture({ bytes: 7_240_000 })
    const record = aRecord({ answers: [aPainting({ pictures: [picture] })] })
    const urls = { shown: urlOf('preview'), original: urlOf('original') }
    const said = resultMessage(result({ record, links: new Map([[picture.key, urls]]) }))
    expect(said.blocks).toContainEqual(expect.objectContaining({ image_url: urlOf('preview') }))
    const saved = `<${urlOf('original')}?download|Download original, 7.2 MB>`
    expect(mrkdwnOf(said)).toContain(saved)
  })

  test('shows links where Slack does not take the pictures', ({ expect }) => {
    const { blocks } = resultMessage(result({ display: 'links' }))
    expect(blocks.some(({ type }) => type === 'image')).toBe(false)
    expect(JSON.stringify(blocks)).toContain(urlOf('T1/C1/1.1/t1/1.jpg'))
  })

  test('a screen reader hears no asterisks', ({ expect }) => {
    const record = aRecord({
      answers: [aPainting({ pictures: [aPicture({ alt: '## **A fox** in snow' })] })],
    })
    expect(resultMessage(result({ record })).blocks[1]).toMatchObject({ alt_text: 'A fox in snow' })
  })
})

describe('a failure', () => {
  test('says why, and has a button that carries its turn', ({ expect }) => {
    const { blocks } = failureMessage('t9', { reason: 'unreachable' }, null, words)
    expect(textOf(blocks[0])).toBe('I could not reach Gemini. Press Retry in a few minutes.')
    expect(blocks[1]).toMatchObject({
      elements: [
        { action_id: 'easel.retry', value: 't9' },
        { action_id: 'easel.words', value: 't9' },
        { action_id: 'easel.prompt', value: 't9' },
        { action_id: 'easel.delete', value: 't9', confirm: { style: 'danger' } },
      ],
    })
  })

  test('for which other words may help offers to change them first', ({ expect }) => {
    const failure = { reason: 'refused', kind: 'unsafe', message: null } as const
    expect(failureMessage('t9', failure, null, words).blocks[1]).toMatchObject({
      elements: [
        { action_id: 'easel.words', value: 't9', text: { text: 'Change the words…' } },
        { action_id: 'easel.retry', value: 't9' },
        { action_id: 'easel.prompt', value: 't9' },
        { action_id: 'easel.delete', value: 't9', confirm: { style: 'danger' } },
      ],
    })
  })

  test('of a model that is gone offers another one', ({ expect }) => {
    const instead = { id: 'gemini-nano-banana-2.1', label: 'Nano Banana 2.1' }
    const failure = { reason: 'model_gone', model: 'gemini-3-pro-image', instead } as const
    const { blocks } = failureMessage('t9', failure, null, words)
    expect(textOf(blocks[0])).toContain('paint the same with Nano Banana 2.1')
    expect(blocks[1]).toMatchObject({
      elements: [
        { action_id: 'easel.retry:model', value: 't9:gemini-nano-banana-2.1' },
        { action_id: 'easel.retry', value: 't9' },
        { action_id: 'easel.words', value: 't9' },
        { action_id: 'easel.prompt' },
        { action_id: 'easel.delete' },
      ],
    })
  })

  test('gives the model’s own reason, and never its codes', ({ expect }) => {
    const message =
      'Unable to show it due to interests of third parties. Support code: 35561574. <!channel>'
    const failure = { reason: 'refused', kind: 'prohibited', message } as const
    const said = failureMessage('t9', failure, null, words)
    expect(mrkdwnOf(said)).toContain(
      'Gemini says: “Unable to show it due to interests of third parties.”',
    )
    expect(mrkdwnOf(said)).not.toMatch(/35561574|<!/)
  })
})

test('a placeholder can be cancelled', ({ expect }) => {
  expect(placeholder('Painting…', null, 't9', words).blocks).toMatchObject([
    { type: 'context' },
    { type: 'actions', elements: [{ action_id: 'easel.cancel', value: 't9' }] },
  ])
})
