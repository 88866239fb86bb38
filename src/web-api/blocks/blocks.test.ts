import type { KnownBlock } from '@slack/types'
import { describe, test } from 'vitest'
import { aPainting, aPicture, aRecord } from '../../turns/test-kit.ts'
import { picturesOf } from '../../turns/turn-record.ts'
import { failureMessage } from './failure.ts'
import { notice, placeholder } from './placeholder.ts'
import type { Offers } from './result-buttons.ts'
import { type Result, resultMessage } from './result.ts'
import { wordsIn } from '../../words/words.ts'
import type { Said } from './said.ts'

const words = wordsIn('en')

const LONG = [
  'x'.repeat(3000),
  '&<>'.repeat(1000),
  '😀'.repeat(1500),
  'العربية '.repeat(375),
  '<!channel> <@U0BEN> <https://evil.example|click> '.repeat(60),
]

const urlOf = (key: string): string => `https://easel.example/images/sig/${key}`

const link = (key: string) => ({ shown: urlOf(key), original: urlOf(key) })

const OFFERS: Offers = {
  canUndo: false,
  variations: 0.1523,
  larger: [
    { size: '2K', cost: 0.0551 },
    { size: '4K', cost: 0.1184 },
  ],
}

const NOTHING_LARGER: Offers = { ...OFFERS, larger: [] }

/** The row of buttons, and the entries of its menu. */
function rowOf({ blocks }: Said): { readonly row: string[]; readonly menu: string[] } {
  const actions = blocks.findLast((block) => block.type === 'actions')
  const elements = actions?.type === 'actions' ? actions.elements : []
  const entries = elements.flatMap((one) => (one.type === 'overflow' ? one.options : []))
  return {
    row: elements.map((one) => (one.type === 'button' ? one.text.text : '⋯')),
    menu: entries.map(({ text }) => text.text),
  }
}

function result(more: Partial<Result> = {}): Result {
  const record = more.record ?? aRecord()
  return {
    record,
    picture: null,
    modelLabel: 'Nano Banana 2.1',
    links: new Map(picturesOf(record).map(({ key }) => [key, link(key)])),
    display: 'pictures',
    offers: OFFERS,
    opening: null,
    notes: [],
    words,
    ...more,
  }
}

/** All mrkdwn of a message. */
const mrkdwnOf = (said: Said): string => JSON.stringify([said.text, said.blocks])

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
    const opening = { userId: 'U0ANA', said: prompt, headline: null }
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

  test('says what it edits, and can be undone', ({ expect }) => {
    const record = aRecord({ version: 3, parentName: 'v2', parentId: 't0' })
    const message = mrkdwnOf(
      resultMessage(result({ record, offers: { ...OFFERS, canUndo: true } })),
    )
    expect(message).toContain('v3, from v2')
    expect(message).toContain('easel.undo:t1')
    expect(mrkdwnOf(resultMessage(result()))).not.toContain('easel.undo')
  })

  test('offers a larger picture only where there is one', ({ expect }) => {
    expect(mrkdwnOf(resultMessage(result()))).toContain('easel.upscale:t1:2K')
    const smallest = resultMessage(result({ offers: NOTHING_LARGER }))
    expect(mrkdwnOf(smallest)).not.toContain('easel.upscale')
  })

  test('has one row of five, with the prices, and everything else in its menu', ({ expect }) => {
    expect(rowOf(resultMessage(result()))).toEqual({
      row: ['Try again', 'Variations · about $0.15', 'Edit…', '⋯', 'Share…'],
      menu: [
        'Upscale to 2K · about $0.06',
        'Upscale to 4K · about $0.12',
        'Size and shape…',
        'Prompt and settings',
        'Delete…',
      ],
    })
    expect(rowOf(resultMessage(result({ offers: { ...OFFERS, canUndo: true } }))).menu).toEqual([
      'Undo',
      'Upscale to 2K · about $0.06',
      'Size and shape…',
      'Prompt and settings',
      'Delete…',
    ])
  })

  test('that was shared does not offer what it was asked with', ({ expect }) => {
    const record = aRecord({ shared: { lineage: [] }, prompt: '' })
    expect(rowOf(resultMessage(result({ record }))).row).toEqual([
      'Variations · about $0.15',
      'Edit…',
      '⋯',
      'Share…',
    ])
  })

  test('has a link that saves its picture', ({ expect }) => {
    const url = urlOf('T1/C1/1.1/t1/1.jpg')
    expect(mrkdwnOf(resultMessage(result()))).toContain(`<${url}?download|Download>`)
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

  test('of several variations has a button for each, and what one has after it is chosen', ({
    expect,
  }) => {
    const answers = ['a', 'b', 'c'].map((key) =>
      aPainting({
        pictures: [aPicture({ key })],
        reply: {
          role: 'model',
          parts: [{ inlineData: { mimeType: 'image/jpeg', data: `r2://${key}` } }],
        },
      }),
    )
    const record = aRecord({ version: 3, answers })
    const all = mrkdwnOf(resultMessage(result({ record })))
    expect(all).toContain('v3a to v3c')
    for (const name of ['v3a', 'v3b', 'v3c']) {
      expect(all).toContain(`"title":{"type":"plain_text","text":"${name}"}`)
      expect(all).toContain(`Choose ${name}`)
    }
    expect(all).not.toContain('easel.upscale')
    const one = resultMessage(result({ record, picture: 2 }))
    expect(one.blocks.filter(({ type }) => type === 'image')).toMatchObject([
      { image_url: urlOf('b') },
    ])
    expect(mrkdwnOf(one)).toContain('"value":"easel.upscale:t1-2:2K"')
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
        { action_id: 'easel.prompt', value: 't9' },
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
        { action_id: 'easel.prompt' },
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
