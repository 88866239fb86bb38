import { describe, test } from 'vitest'
import { FIRST_LOOK, type Look, libraryBlocks } from '../../web-api/blocks/library.ts'
import { wordsIn } from '../../words/words.ts'
import { searchOf } from './open-library.ts'
import { readLook } from './read-look.ts'

const NOW = 1_795_000_000_000
const DAY_MS = 24 * 3600 * 1000

const pressed = (action: object, values: object = {}) => ({
  actions: [action],
  view: { state: { values } },
})

const CHOSEN = {
  find: { value: { type: 'plain_text_input', value: '  red bike ' } },
  filters: {
    whose: { selected_option: { value: 'channels' } },
    person: { selected_user: 'U0BEN' },
    channel: { selected_conversation: 'C1' },
    time: { selected_option: { value: 'week' } },
  },
}
const LOOK: Look = {
  ...{ words: 'red bike', whose: 'channels', person: 'U0BEN', channel: 'C1' },
  ...{ time: 'week', before: null },
}

describe('what the Home tab asks for', () => {
  test('is all that is chosen there, from the first page', ({ expect }) => {
    expect(readLook(pressed({ action_id: 'value', value: 'red bike' }, CHOSEN))).toEqual(LOOK)
  })

  test('is the next page, or nothing that was chosen', ({ expect }) => {
    const older = pressed({ action_id: 'older', value: '17' }, CHOSEN)
    expect(readLook(older)).toEqual({ ...LOOK, before: 17 })
    expect(readLook(pressed({ action_id: 'older', value: '17 OR 1' }, CHOSEN))).toEqual(LOOK)
    expect(readLook(pressed({ action_id: 'newest' }, CHOSEN))).toEqual(LOOK)
    expect(readLook(pressed({ action_id: 'clear' }, CHOSEN))).toEqual(FIRST_LOOK)
    expect(readLook(pressed({ action_id: 'whose' }))).toEqual(FIRST_LOOK)
  })

  test('is nothing where it is no Home tab', ({ expect }) => {
    expect(readLook({ actions: [{ action_id: 'clear' }] })).toBeNull()
    expect(readLook(null)).toBeNull()
  })
})

test('whose pictures they are: a person comes before mine and the channels’', ({ expect }) => {
  expect(searchOf(LOOK, 'U0ANA', NOW)).toEqual({
    ...{ words: 'red bike', userId: 'U0BEN', channel: 'C1', until: null },
    since: NOW - 7 * DAY_MS,
  })
  expect(searchOf(FIRST_LOOK, 'U0ANA', NOW).userId).toBe('U0ANA')
  expect(searchOf({ ...FIRST_LOOK, whose: 'channels' }, 'U0ANA', NOW).userId).toBeNull()
})

test('what was chosen stays chosen, and there is a page behind the last picture', ({ expect }) => {
  const found = { pictures: [], isMore: true, isUnsure: false, next: 17, hasFailed: false }
  const shown = JSON.stringify(libraryBlocks({ ...found, look: LOOK }, wordsIn('en')))
  for (const part of ['"initial_value":"red bike"', '"initial_user":"U0BEN"', '"value":"17"'])
    expect(shown).toContain(part)
  expect(shown).toContain('I found no such picture')
  const first = JSON.stringify(libraryBlocks({ ...found, look: FIRST_LOOK }, wordsIn('en')))
  expect(first).toContain('None yet.')
})
