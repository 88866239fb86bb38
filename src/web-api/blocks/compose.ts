/** The compose modal, `easel.compose`. Slack's limits: https://docs.slack.dev/reference/views */
import type { InputBlock, KnownBlock, ModalView } from '@slack/types'
import { type Choice, option, text } from './choice.ts'
import type { ComposeForm } from './compose-form.ts'
import { promptBlocks } from './compose-prompt.ts'
import { fileInput } from './file-input.ts'
import { contextLine } from './said.ts'

/** Slack takes ten at a time. */
const MAX_FILES = 10

/** The value of a menu that leaves a setting open. */
export const AS_IT_COMES = 'as_it_comes'

/** The view that `views.open` and `views.update` take. `prompted`: with the field for the prompt. */
export function composeView(form: ComposeForm, prompted = true): ModalView {
  const { chosen, help } = form
  const { compose } = form.words
  const isOpen = help !== 'improving'
  return {
    type: 'modal',
    callback_id: 'easel.compose',
    private_metadata: form.metadata,
    title: text(form.isNew ? compose.newTitle : compose.editTitle),
    submit: text(compose.submit),
    close: text(compose.close),
    blocks: [
      ...promptBlocks(form, prompted),
      picturesInput(form),
      priced(menu('model', compose.model, form.models, chosen), isOpen),
      priced(menu('ratio', compose.ratio, form.ratios, chosen), isOpen && form.areShapesPriced),
      priced(menu('size', compose.size, form.sizes, chosen), isOpen),
      priced(menu('count', compose.count, form.counts, chosen), isOpen),
      priced(extrasInput(form), isOpen),
      contextLine(form.estimate),
      ...whereBlocks(form),
    ],
  }
}

const picturesInput = ({ attached, words: { compose } }: ComposeForm): KnownBlock => ({
  type: 'input',
  block_id: 'pictures',
  optional: true,
  label: text(attached === 0 ? compose.pictures : compose.morePictures),
  ...(attached === 0 ? {} : { hint: text(compose.attached(attached)) }),
  element: fileInput(MAX_FILES),
})

/** A menu in which something is always chosen; the first entry is what comes when nobody chooses. */
export function menu(
  id: string,
  label: string,
  choices: readonly Choice[],
  values: ComposeForm['chosen'],
): InputBlock {
  const chosen = choices.find(({ value }) => value === values[id]) ?? choices[0]
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

/** One field for all of them, so that the modal stays short. */
function extrasInput({ extras, chosen, words: { compose } }: ComposeForm): InputBlock {
  const ticked = chosen['extras']?.split(' ') ?? []
  const initial = extras.filter(({ value }) => ticked.includes(value)).map(option)
  return {
    type: 'input',
    block_id: 'extras',
    optional: true,
    label: text(compose.extras),
    element: {
      type: 'checkboxes',
      action_id: 'value',
      options: extras.map(option),
      ...(initial.length === 0 ? {} : { initial_options: initial }),
    },
  }
}

/** A menu on which the price depends: a choice is sent at once. */
const priced = (block: InputBlock, isOpen: boolean): InputBlock =>
  isOpen ? { ...block, dispatch_action: true } : block

function whereBlocks({ visibility, chosen, words: { compose } }: ComposeForm): KnownBlock[] {
  if (visibility === 'thread') return []
  const choices = [
    { value: 'channel', label: compose.inChannel },
    { value: 'private', label: compose.inPrivate },
  ]
  const where = menu('visibility', compose.where, choices, chosen)
  return visibility === 'channel' ? [where] : [where, channelInput(compose.channel)]
}

/** Only a global shortcut needs it: it does not say where it was used. */
const channelInput = (label: string): KnownBlock => ({
  type: 'input',
  block_id: 'channel',
  optional: true,
  label: text(label),
  element: {
    type: 'conversations_select',
    action_id: 'value',
    default_to_current_conversation: true,
    filter: { include: ['public', 'private'], exclude_bot_users: true },
  },
})
