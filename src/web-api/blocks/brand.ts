/** The modal for the brand of a channel, `easel.brand`. Slack's limits: https://docs.slack.dev/reference/views */
import type { InputBlock, KnownBlock, ModalView } from '@slack/types'
import {
  type Kit,
  LOGO_PLACES,
  type LogoMargin,
  type LogoPlace,
  type LogoSize,
  MAX_BRAND_PICTURES,
  MAX_BRAND_WORDS,
} from '../../turns/brand.ts'
import type { Words } from '../../words/words.ts'
import { escapeText } from '../text.ts'
import { type Choice, option, text } from './choice.ts'
import { menu } from './compose.ts'
import { fileInput } from './file-input.ts'
import { section } from './said.ts'

/** Blocks beside those of the contract: what stays of what there is, and how the logo goes in. */
export const KEPT_PICTURES = 'kept_pictures'
export const KEPT_LOGO = 'kept_logo'
export const REMOVAL = 'removal'

const MAX_COLOURS_TEXT = 1000

/** What stands in the fields, as it is written there. */
export interface BrandFields {
  readonly colours: string
  readonly words: string
  /** Which pictures of the brand stay, counted from 0. */
  readonly pictures: readonly number[]
  readonly keepsLogo: boolean
  readonly place: LogoPlace
  readonly size: LogoSize
  readonly margin: LogoMargin
}

export interface BrandForm {
  /** What comes back with the submission. */
  readonly metadata: string
  readonly fields: BrandFields
  /** What may stay of it. */
  readonly kit: Pick<Kit, 'pictures' | 'logo'>
  /** Whether the channel has a brand that could be removed. */
  readonly isThere: boolean
  /** What is to be said first, as mrkdwn; null: nothing. */
  readonly note: string | null
  readonly words: Words
}

/** The view that `views.open` and `response_action: update` take. */
export function brandView(form: BrandForm): ModalView {
  const { fields, note, metadata, words } = form
  const { brand, compose } = words
  return {
    type: 'modal',
    callback_id: 'easel.brand',
    private_metadata: metadata,
    title: text(brand.title),
    submit: text(brand.submit),
    close: text(compose.close),
    blocks: [
      section(note ?? escapeText(brand.explained)),
      typed('colours', [brand.colours, brand.coloursHint], fields.colours, MAX_COLOURS_TEXT),
      typed('words', [brand.words, brand.wordsHint], fields.words, MAX_BRAND_WORDS),
      ...pictureInputs(form),
      ...logoInputs(form),
      ...(form.isThere ? [removal(words)] : []),
    ],
  }
}

const typed = (
  id: string,
  [label, hint]: readonly [string, string],
  value: string,
  maxLength: number,
): InputBlock => ({
  type: 'input',
  block_id: id,
  optional: true,
  label: text(label),
  hint: text(hint),
  element: {
    type: 'plain_text_input',
    action_id: 'value',
    multiline: true,
    max_length: maxLength,
    ...(value === '' ? {} : { initial_value: value }),
  },
})

function pictureInputs({ kit, fields, words: { brand } }: BrandForm): KnownBlock[] {
  const kept = kit.pictures.map(({ name }, i) => ({ value: String(i), label: name }))
  const isKept = ({ value }: Choice): boolean => fields.pictures.includes(Number(value))
  return [
    ...(kept.length === 0
      ? []
      : [boxes(KEPT_PICTURES, brand.keptPictures, kept, kept.filter(isKept))]),
    {
      type: 'input',
      block_id: 'pictures',
      optional: true,
      label: text(brand.pictures),
      hint: text(brand.picturesHint(MAX_BRAND_PICTURES)),
      element: fileInput(MAX_BRAND_PICTURES),
    },
  ]
}

function logoInputs({ kit, fields, words: { brand } }: BrandForm): KnownBlock[] {
  const { place, size, margin } = fields
  const kept = kit.logo === null ? [] : [{ value: 'keep', label: kit.logo.picture.name }]
  return [
    ...(kept.length === 0
      ? []
      : [boxes(KEPT_LOGO, brand.keptLogo, kept, fields.keepsLogo ? kept : [])]),
    {
      type: 'input',
      block_id: 'logo',
      optional: true,
      label: text(brand.logo),
      hint: text(brand.logoHint),
      element: fileInput(1),
    },
    menu('logo_place', brand.place, choicesOf(LOGO_PLACES, brand.places), { logo_place: place }),
    menu('logo_size', brand.size, choicesOf(['small', 'medium', 'large'] as const, brand.sizes), {
      logo_size: size,
    }),
    menu(
      'logo_margin',
      brand.margin,
      choicesOf(['none', 'narrow', 'wide'] as const, brand.margins),
      {
        logo_margin: margin,
      },
    ),
  ]
}

const choicesOf = <T extends string>(
  values: readonly T[],
  labels: Readonly<Record<T, string>>,
): Choice[] => values.map((value) => ({ value, label: labels[value] }))

const removal = ({ brand }: Words): KnownBlock =>
  boxes(REMOVAL, brand.removal, [{ value: 'remove', label: brand.remove }], [])

function boxes(
  id: string,
  label: string,
  choices: readonly Choice[],
  ticked: readonly Choice[],
): KnownBlock {
  return {
    type: 'input',
    block_id: id,
    optional: true,
    label: text(label),
    element: {
      type: 'checkboxes',
      action_id: 'value',
      options: choices.map(option),
      ...(ticked.length === 0 ? {} : { initial_options: ticked.map(option) }),
    },
  }
}
