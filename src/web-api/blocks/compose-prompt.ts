/** The prompt in the compose modal, and what helps with it. */
import type { KnownBlock } from '@slack/types'
import type { Words } from '../../words/words.ts'
import { plainText, shorten } from '../text.ts'
import { option, text } from './choice.ts'
import type { ComposeForm, PromptHelp } from './compose-form.ts'
import { contextLine } from './said.ts'

const MAX_PROMPT = 3000

/** @param prompted with the field for the prompt: Slack fills it anew only after it was away */
export function promptBlocks(form: ComposeForm, prompted: boolean): KnownBlock[] {
  const note = form.note === null ? [] : [contextLine(form.note)]
  const help = helpButtons(form.help, form.words)
  // A template would be lost in the improvement that is under way.
  if (form.help === 'improving') return [wordsSection(form.prompt), help, ...note]
  return [...(prompted ? [promptInput(form)] : []), help, ...note, templateInput(form)]
}

const promptInput = ({
  prompt,
  slots,
  isNew,
  words: { compose, drafts },
}: ComposeForm): KnownBlock => ({
  type: 'input',
  block_id: 'prompt',
  label: text(isNew ? compose.newPrompt : compose.editPrompt),
  ...(slots.length === 0 ? {} : { hint: text(drafts.fillIn(slots.join(' · '))) }),
  element: {
    type: 'plain_text_input',
    action_id: 'value',
    multiline: true,
    max_length: MAX_PROMPT,
    focus_on_load: true,
    placeholder: text(isNew ? compose.newExample : compose.editExample),
    ...(prompt === '' ? {} : { initial_value: shorten(prompt, MAX_PROMPT) }),
  },
})

/** The words while they are being improved. */
const wordsSection = (prompt: string): KnownBlock => ({
  type: 'section',
  text: text(shorten(plainText(prompt), MAX_PROMPT)),
})

function helpButtons(help: PromptHelp, { drafts }: Words): KnownBlock {
  const improve = {
    type: 'button',
    action_id: 'easel.improve',
    text: text(drafts.improve),
  } as const
  const back = (label: string) =>
    ({ type: 'button', action_id: 'easel.own', text: text(label) }) as const
  const elements = {
    offered: [improve],
    improving: [back(drafts.keep)],
    improved: [back(drafts.back), improve],
  }
  return { type: 'actions', block_id: 'help', elements: elements[help] }
}

/** A choice is sent at once, so that the prompt can be filled. */
const templateInput = ({ templates, template, words: { compose } }: ComposeForm): KnownBlock => {
  const chosen = templates.find(({ value }) => value === template)
  return {
    type: 'input',
    block_id: 'template',
    optional: true,
    dispatch_action: true,
    label: text(compose.template),
    element: {
      type: 'static_select',
      action_id: 'value',
      placeholder: text(compose.noTemplate),
      options: templates.map(option),
      ...(chosen === undefined ? {} : { initial_option: option(chosen) }),
    },
  }
}
