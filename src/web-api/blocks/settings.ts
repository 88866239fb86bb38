/** The modal for a team's settings, `easel.settings`. Slack's limits: https://docs.slack.dev/reference/views */
import type { InputBlock, KnownBlock, ModalView } from '@slack/types'
import type { Words } from '../../words/words.ts'
import { type Choice, option, text } from './choice.ts'
import { menu } from './compose.ts'
import { section } from './said.ts'

/** The value of the menu that names no largest size. */
export const ANY_SIZE = 'any'
/** The block with the box that removes the key. */
export const REMOVE_KEY = 'gemini_key_removal'
/** So many channels can be chosen. */
export const MAX_CHANNELS = 50

/** What stands in the fields, as it is written there. */
export interface SettingsFields {
  readonly personPictures: string
  readonly personUsd: string
  readonly teamUsd: string
  readonly retention: string
  readonly models: readonly string[]
  readonly maxSize: string
  readonly channels: readonly string[]
  readonly outsiders: string
}

export interface SettingsForm {
  /** What comes back with the submission. */
  readonly metadata: string
  readonly fields: SettingsFields
  /** What holds where a field is empty. */
  readonly usual: Pick<SettingsFields, 'personPictures' | 'personUsd' | 'teamUsd' | 'retention'>
  readonly models: readonly Choice[]
  readonly sizes: readonly Choice[]
  /** The last characters of the team's own key; null: there is none. */
  readonly lastFour: string | null
  /** What is to be said first, as mrkdwn; null: nothing. */
  readonly note: string | null
  readonly words: Words
}

/** The view that `views.open` and `response_action: update` take. */
export function settingsView(form: SettingsForm): ModalView {
  const { fields, usual, note } = form
  const { settings, compose } = form.words
  return {
    type: 'modal',
    callback_id: 'easel.settings',
    private_metadata: form.metadata,
    title: text(settings.title),
    submit: text(settings.save),
    close: text(compose.close),
    blocks: [
      ...(note === null ? [] : [section(note)]),
      field('person_pictures', settings.personPictures, fields.personPictures, {
        usual: settings.usually(usual.personPictures),
      }),
      field('person_usd', settings.personUsd, fields.personUsd, {
        usual: settings.usually(usual.personUsd),
      }),
      field('team_usd', settings.teamUsd, fields.teamUsd, {
        usual: settings.usually(usual.teamUsd),
        hint: settings.limitHint,
      }),
      modelsInput(form),
      menu('max_size', settings.maxSize, form.sizes, { max_size: fields.maxSize }),
      channelsInput(form),
      menu('outsiders', settings.outsiders, outsiderChoices(form.words), {
        outsiders: fields.outsiders,
      }),
      field('retention', settings.retentionDays, fields.retention, {
        usual: settings.usually(usual.retention),
        hint: settings.retentionHint,
      }),
      ...keyInputs(form),
    ],
  }
}

const outsiderChoices = ({ settings }: Words): Choice[] => [
  { value: 'refuse', label: settings.refuse },
  { value: 'allow', label: settings.allow },
]

/** Slack's limit for what stands in an empty field. */
const MAX_PLACEHOLDER = 150
const MAX_TYPED = 40

function field(
  id: string,
  label: string,
  value: string,
  { usual, hint }: { readonly usual: string; readonly hint?: string },
): InputBlock {
  return {
    type: 'input',
    block_id: id,
    optional: true,
    label: text(label),
    ...(hint === undefined ? {} : { hint: text(hint) }),
    element: {
      type: 'plain_text_input',
      action_id: 'value',
      max_length: MAX_TYPED,
      placeholder: text(usual.slice(0, MAX_PLACEHOLDER)),
      ...(value === '' ? {} : { initial_value: value }),
    },
  }
}

/** Nothing chosen is everything. */
function modelsInput({ models, fields, words: { settings } }: SettingsForm): KnownBlock {
  const chosen = models.filter(({ value }) => fields.models.includes(value)).map(option)
  return {
    type: 'input',
    block_id: 'models',
    optional: true,
    label: text(settings.models),
    element: {
      type: 'multi_static_select',
      action_id: 'value',
      placeholder: text(settings.allModels),
      options: models.map(option),
      ...(chosen.length === 0 ? {} : { initial_options: chosen }),
    },
  }
}

function channelsInput({ fields: { channels }, words: { settings } }: SettingsForm): KnownBlock {
  return {
    type: 'input',
    block_id: 'channels',
    optional: true,
    label: text(settings.channels),
    hint: text(settings.channelsHint),
    element: {
      type: 'multi_conversations_select',
      action_id: 'value',
      placeholder: text(settings.everywhere),
      max_selected_items: MAX_CHANNELS,
      filter: { include: ['public', 'private'], exclude_bot_users: true },
      ...(channels.length === 0 ? {} : { initial_conversations: [...channels] }),
    },
  }
}

/** Keys of Google have 39 characters. */
const MAX_KEY = 200

function keyInputs({ lastFour, words: { settings } }: SettingsForm): KnownBlock[] {
  const isKept = lastFour !== null
  const typed: KnownBlock = {
    type: 'input',
    block_id: 'gemini_key',
    optional: true,
    label: text(settings.key),
    hint: text(isKept ? settings.keyKept(lastFour) : settings.keyHint),
    element: { type: 'plain_text_input', action_id: 'value', max_length: MAX_KEY },
  }
  if (!isKept) return [typed]
  const removal = option({ value: 'remove', label: settings.keyRemoved(lastFour) })
  return [
    typed,
    {
      type: 'input',
      block_id: REMOVE_KEY,
      optional: true,
      label: text(settings.key),
      element: { type: 'checkboxes', action_id: 'value', options: [removal] },
    },
  ]
}
