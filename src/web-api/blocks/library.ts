/** The painted pictures on the Home tab: a field to find them, filters, and a page of them. */
import type { KnownBlock } from '@slack/types'
import type { Words } from '../../words/words.ts'
import { text } from './choice.ts'
import { type FoundPictures, rowsOf } from './found.ts'
import { contextLine, section } from './said.ts'

/** Whose pictures are shown where nobody is chosen. */
export const WHOSE = ['mine', 'channels'] as const
export type Whose = (typeof WHOSE)[number]
/** For how long back. */
export const TIMES = ['any', 'week', 'month', 'year'] as const
export type Time = (typeof TIMES)[number]

/** What is looked at. */
export interface Look {
  readonly words: string
  readonly whose: Whose
  readonly person: string | null
  readonly channel: string | null
  readonly time: Time
  /** Behind that hit; null: the first page. */
  readonly before: number | null
}

export const FIRST_LOOK: Look = {
  words: '',
  whose: 'mine',
  person: null,
  channel: null,
  time: 'any',
  before: null,
}

export interface Library extends FoundPictures {
  readonly look: Look
  /** Behind which hit the next page begins; null: there is none. */
  readonly next: number | null
  /** Whether it could not be looked. */
  readonly hasFailed: boolean
}

/** What a person may type there. */
const MAX_WORDS = 300

export function libraryBlocks(library: Library, words: Words): KnownBlock[] {
  const { look, pictures, isUnsure, hasFailed } = library
  const { find, home } = words
  const isFirst = look.words === '' && look.person === null && look.channel === null
  const none = isFirst && look.whose === 'mine' ? home.none : find.none
  return [
    { type: 'header', text: text(isFirst && look.whose === 'mine' ? home.last : find.title) },
    field(look, words),
    filters(look, words),
    ...(hasFailed ? [section(find.failed)] : []),
    ...(pictures.length === 0 && !hasFailed ? [section(none)] : []),
    ...pictures.flatMap((one, i) => rowsOf(one, i, words)),
    ...(isUnsure ? [contextLine(find.unsure)] : []),
    ...pages(library, words),
  ]
}

const field = ({ words }: Look, { find }: Words): KnownBlock => ({
  type: 'input',
  block_id: 'find',
  optional: true,
  dispatch_action: true,
  label: text(find.field),
  element: {
    type: 'plain_text_input',
    action_id: 'value',
    max_length: MAX_WORDS,
    placeholder: text(find.example),
    dispatch_action_config: { trigger_actions_on: ['on_enter_pressed'] },
    ...(words === '' ? {} : { initial_value: words }),
  },
})

const filters = ({ whose, person, channel, time }: Look, { find }: Words): KnownBlock => ({
  type: 'actions',
  block_id: 'filters',
  elements: [
    menu('whose', WHOSE, whose, find.whose),
    {
      type: 'users_select',
      action_id: 'person',
      placeholder: text(find.person),
      ...(person === null ? {} : { initial_user: person }),
    },
    {
      type: 'conversations_select',
      action_id: 'channel',
      placeholder: text(find.channel),
      filter: { include: ['public', 'private', 'mpim'], exclude_bot_users: true },
      ...(channel === null ? {} : { initial_conversation: channel }),
    },
    menu('time', TIMES, time, find.time),
    { type: 'button', action_id: 'clear', text: text(find.clear) },
  ],
})

function menu<T extends string>(
  name: string,
  values: readonly T[],
  chosen: T,
  labels: Readonly<Record<T, string>>,
) {
  const options = values.map((value) => ({ text: text(labels[value]), value }))
  const option = { text: text(labels[chosen]), value: chosen }
  return {
    type: 'static_select' as const,
    action_id: name,
    options,
    initial_option: option,
  }
}

function pages({ look, next }: Library, { find }: Words): KnownBlock[] {
  const elements = [
    ...(look.before === null
      ? []
      : [{ type: 'button' as const, action_id: 'newest', text: text(find.newest) }]),
    ...(next === null
      ? []
      : [
          { type: 'button' as const, action_id: 'older', text: text(find.older), value: `${next}` },
        ]),
  ]
  return elements.length === 0 ? [] : [{ type: 'actions', block_id: 'pages', elements }]
}
