/** The compose modal, `easel.compose`. Slack's limits: https://docs.slack.dev/reference/views */
import type { KnownBlock, ModalView, PlainTextOption } from '@slack/types'
import { plainText, shorten } from '../text.ts'

/** An entry of a menu. */
export interface Choice {
  readonly value: string
  readonly label: string
}

export interface ComposeForm {
  /** What comes back with the submission, at most 3,000 characters. */
  readonly metadata: string
  readonly prompt: string
  readonly templates: readonly Choice[]
  /** The value of the template that is chosen; null: none. */
  readonly template: string | null
  readonly models: readonly Choice[]
  /** The value of the model that is chosen at first. */
  readonly model: string
  readonly ratios: readonly Choice[]
  readonly sizes: readonly Choice[]
  readonly counts: readonly Choice[]
  /** Where the picture may go. */
  readonly visibility: 'thread' | 'channel' | 'choose'
  /** How many pictures of a message go in already. */
  readonly attached: number
}

const MAX_PROMPT = 3000
/** Slack takes ten at a time. */
const MAX_FILES = 10
const PICTURE_TYPES = ['png', 'jpg', 'jpeg', 'webp', 'heic', 'heif']

/** The value of a menu that leaves a setting open. */
export const AS_IT_COMES = 'as_it_comes'

const text = (words: string) => ({ type: 'plain_text', text: words }) as const

const option = ({ value, label }: Choice): PlainTextOption => ({
  text: text(shorten(plainText(label), 75)),
  value,
})

/** The view that `views.open` and `views.update` take. `prompted`: with the field for the prompt. */
export function composeView(form: ComposeForm, prompted = true): ModalView {
  return {
    type: 'modal',
    callback_id: 'easel.compose',
    private_metadata: form.metadata,
    title: text(form.visibility === 'thread' ? 'Edit with Easel' : 'Make a picture'),
    submit: text('Paint'),
    close: text('Cancel'),
    blocks: [
      ...(prompted ? [promptInput(form)] : []),
      templateInput(form),
      picturesInput(form.attached),
      menu('model', 'Model', form.models, form.model),
      menu('ratio', 'Shape', form.ratios, AS_IT_COMES),
      menu('size', 'Size', form.sizes, AS_IT_COMES),
      menu('count', 'How many', form.counts, '1'),
      ...whereBlocks(form.visibility),
    ],
  }
}

const promptInput = ({ prompt, visibility }: ComposeForm): KnownBlock => ({
  type: 'input',
  block_id: 'prompt',
  label: text(visibility === 'thread' ? 'What should change?' : 'What should it show?'),
  element: {
    type: 'plain_text_input',
    action_id: 'value',
    multiline: true,
    max_length: MAX_PROMPT,
    focus_on_load: true,
    placeholder: text(
      visibility === 'thread'
        ? 'Make it night, with stars'
        : 'A lighthouse at dusk, seen from a boat',
    ),
    ...(prompt === '' ? {} : { initial_value: shorten(prompt, MAX_PROMPT) }),
  },
})

/** A choice is sent at once, so that the prompt can be filled. */
const templateInput = ({ templates, template }: ComposeForm): KnownBlock => {
  const chosen = templates.find(({ value }) => value === template)
  return {
    type: 'input',
    block_id: 'template',
    optional: true,
    dispatch_action: true,
    label: text('Start from a template'),
    element: {
      type: 'static_select',
      action_id: 'value',
      placeholder: text('None'),
      options: templates.map(option),
      ...(chosen === undefined ? {} : { initial_option: option(chosen) }),
    },
  }
}

const picturesInput = (attached: number): KnownBlock => ({
  type: 'input',
  block_id: 'pictures',
  optional: true,
  label: text(attached === 0 ? 'Your own pictures' : 'More pictures'),
  ...(attached === 0 ? {} : { hint: text(attachedHint(attached)) }),
  element: {
    type: 'file_input',
    action_id: 'files',
    filetypes: PICTURE_TYPES,
    max_files: MAX_FILES,
  },
})

const attachedHint = (attached: number): string =>
  attached === 1
    ? 'The picture of the message is used already.'
    : `The ${attached} pictures of the message are used already.`

function menu(id: string, label: string, choices: readonly Choice[], initial: string): KnownBlock {
  const chosen = choices.find(({ value }) => value === initial)
  return {
    type: 'input',
    block_id: id,
    label: text(label),
    element: {
      type: 'static_select',
      action_id: 'value',
      options: choices.map(option),
      ...(chosen === undefined ? {} : { initial_option: option(chosen) }),
    },
  }
}

const WHERE: readonly Choice[] = [
  { value: 'channel', label: 'In the channel' },
  { value: 'private', label: 'Only for me, in our direct messages' },
]

function whereBlocks(visibility: ComposeForm['visibility']): KnownBlock[] {
  if (visibility === 'thread') return []
  const where = menu('visibility', 'Where', WHERE, 'channel')
  return visibility === 'channel' ? [where] : [where, channelInput]
}

/** Only a global shortcut needs it: it does not say where it was used. */
const channelInput: KnownBlock = {
  type: 'input',
  block_id: 'channel',
  optional: true,
  label: text('Channel'),
  element: {
    type: 'conversations_select',
    action_id: 'value',
    default_to_current_conversation: true,
    filter: { include: ['public', 'private'], exclude_bot_users: true },
  },
}
