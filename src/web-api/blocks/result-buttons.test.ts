import { describe, test } from 'vitest'
import { aRecord } from '../../turns/test-kit.ts'
import type { Offers } from './result-buttons.ts'
import { resultMessage } from './result.ts'
import type { Said } from './said.ts'
import { OFFERS, mrkdwnOf, result, urlOf } from './test-kit.ts'

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

describe('what a result offers', () => {
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

  test('has one row, with the prices, and everything else in its menu', ({ expect }) => {
    expect(rowOf(resultMessage(result()))).toEqual({
      row: [
        'Try again',
        'Variations · about $0.15',
        'Edit…',
        'Touch up…',
        'Sizes…',
        'Ask for approval…',
        '⋯',
        'Share…',
      ],
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
      'Touch up…',
      'Sizes…',
      'Ask for approval…',
      '⋯',
      'Share…',
    ])
  })

  test('has a link that saves its picture', ({ expect }) => {
    const url = urlOf('T1/C1/1.1/t1/1.jpg')
    expect(mrkdwnOf(resultMessage(result()))).toContain(`<${url}?download|Download>`)
  })
})
