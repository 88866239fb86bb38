import { describe, test } from 'vitest'
import { modelOf } from '../../gemini/models.ts'
import { NO_SETTINGS } from '../../turns/settings.ts'
import { NO_CONTEXT, writeContext } from './compose-context.ts'
import {
  choicesFor,
  chosenRatios,
  chosenCount,
  chosenModel,
  chosenSettings,
  isEdit,
  readOpenModal,
} from './compose-state.ts'

const menu = (value: string | null) => ({
  value: { type: 'static_select', selected_option: value === null ? null : { value } },
})

const view = (values: object, draft: string | null = null) => ({
  id: 'V1',
  hash: '1.abc',
  private_metadata: writeContext({ ...NO_CONTEXT, channel: 'C1', draft }),
  state: { values },
})

const field = (value: string | null) => ({ value: { type: 'plain_text_input', value } })

describe('what stands in an open modal', () => {
  test('words, template and choices', ({ expect }) => {
    const values = {
      prompt: field('a fox'),
      template: menu('photo'),
      model: menu('gemini-3-pro-image'),
      size: menu('as_it_comes'),
      count: menu('3'),
      ratio: menu(null),
      pictures: { files: { type: 'file_input', files: [{ id: 'F1' }] } },
    }
    const read = readOpenModal(view(values))
    expect(read).toMatchObject({ viewId: 'V1', hash: '1.abc', prompt: 'a fox', isImproving: false })
    expect(read?.template?.id).toBe('photo')
    expect(read && chosenSettings(read)).toEqual({ ...NO_SETTINGS, model: 'gemini-3-pro-image' })
    expect(read && chosenCount(read)).toBe(3)
    expect(read && chosenModel(read, modelOf('lite')).alias).toBe('pro')
  })

  test('ticked boxes', ({ expect }) => {
    const ticked = (...names: string[]) => ({
      value: { type: 'checkboxes', selected_options: names.map((value) => ({ value })) },
    })
    const read = readOpenModal(view({ extras: ticked('imageOnly', 'think') }))
    expect(read?.chosen['extras']).toBe('imageOnly think')
    expect(read && chosenSettings(read)).toEqual({
      ...NO_SETTINGS,
      thinking: 'high',
      imageOnly: true,
    })
    const none = readOpenModal(view({ extras: ticked() }))
    expect(none && chosenSettings(none)).toEqual(NO_SETTINGS)
  })

  test('an empty field is no improvement under way', ({ expect }) => {
    expect(readOpenModal(view({ prompt: field(null) }, 'd1'))).toMatchObject({
      prompt: '',
      isImproving: false,
    })
  })

  test('a field that is away is one, where words are kept', ({ expect }) => {
    expect(readOpenModal(view({}, 'd1'))?.isImproving).toBe(true)
    expect(readOpenModal(view({}))?.isImproving).toBe(false)
  })

  test('nothing is chosen but the defaults', ({ expect }) => {
    const read = readOpenModal({ ...view({}), state: null })
    expect(read && [chosenSettings(read), chosenCount(read)]).toEqual([NO_SETTINGS, 1])
    expect(read && chosenModel(read, modelOf('lite')).alias).toBe('lite')
  })

  test.for([null, {}, { id: 'V1', private_metadata: '' }, { id: 'V1', private_metadata: '{}' }])(
    'no modal of ours: %o',
    (odd, { expect }) => {
      expect(readOpenModal(odd)).toBeNull()
    },
  )
})

test('choices that were made in words are chosen in the menus', ({ expect }) => {
  const settings = { ...NO_SETTINGS, ratio: '16:9', size: '2K', search: 'web' } as const
  const chosen = choicesFor({ settings, count: 4, ratios: [], isPrivate: true })
  expect(chosen).toEqual({
    ratio: '16:9',
    size: '2K',
    extras: 'web',
    count: '4',
    visibility: 'private',
  })
  const state = { chosen, context: NO_CONTEXT }
  expect([chosenSettings(state), chosenCount(state)]).toEqual([settings, 4])
})

test('several shapes are one choice, for as long as it is chosen', ({ expect }) => {
  const ratios = ['9:16', '1:1', '16:9'] as const
  const context = { ...NO_CONTEXT, ratios: [...ratios] }
  const settings = { ...NO_SETTINGS, ratio: '9:16' } as const
  const chosen = choicesFor({ settings, count: 3, ratios: [...ratios], isPrivate: false })
  const state = { chosen, context }
  expect(chosenRatios(state)).toEqual(ratios)
  expect([
    chosenSettings(state),
    chosenCount({ ...state, chosen: { ...chosen, count: '1' } }),
  ]).toEqual([settings, 3])
  const other = { context, chosen: { ...chosen, ratio: '4:5', count: '2' } }
  expect([chosenRatios(other), chosenSettings(other).ratio, chosenCount(other)]).toEqual([
    ...[[], '4:5', 2],
  ])
})

describe('words change a picture', () => {
  test.for([
    ['in an easel thread', { threadTs: '1.1' }, 0, true],
    ['but not where they begin it', { threadTs: '1.1', isNew: true }, 0, false],
    ['of a message', { files: [{ id: 'F1', name: 'a.png' }] }, 0, true],
    ['that is added', {}, 1, true],
    ['but not in a channel', {}, 0, false],
  ] as const)('%s', ([, context, added, edits], { expect }) => {
    expect(
      isEdit({
        context: {
          ...NO_CONTEXT,
          ...context,
          files: [...('files' in context ? context.files : [])],
        },
        added,
      }),
    ).toBe(edits)
  })
})
