/** The modal in which a picture is asked for in formats of exact pixels, `easel.sizes`. */
import type { ModalView, PlainTextOption } from '@slack/types'
import { OUTPUTS, type Output } from '../../turns/formats.ts'
import type { Words } from '../../words/words.ts'
import { escapeText } from '../text.ts'
import { type Choice, option, text } from './choice.ts'
import { menu } from './compose.ts'
import { section } from './said.ts'

/** A format, with what it costs. */
export interface FormatChoice extends Choice {
  readonly price: string
}

export interface SizesForm {
  /** What comes back with the submission, at most 3,000 characters. */
  readonly metadata: string
  /** How people call the picture. */
  readonly of: string
  readonly formats: readonly FormatChoice[]
  /** What all that is chosen costs, or what to do, in a sentence. */
  readonly price: string
  /** About what one in a new shape costs, with its sign. */
  readonly each: string
}

/** Slack's limit for what stands below an entry. */
const MAX_PRICE = 75
const MAX_OWN = 200

const LABELS = { jpeg: 'JPEG', png: 'PNG', webp: 'WebP' } as const satisfies Record<Output, string>

/** The view that `views.open` and `views.update` take: Slack keeps what is chosen in it. */
export const sizesView = (
  { metadata, of, formats, price, each }: SizesForm,
  { sizes, compose }: Words,
): ModalView => ({
  type: 'modal',
  callback_id: 'easel.sizes',
  private_metadata: metadata,
  title: text(sizes.title),
  submit: text(sizes.submit),
  close: text(compose.close),
  blocks: [
    section(escapeText(sizes.from(of))),
    {
      type: 'input',
      block_id: 'formats',
      optional: true,
      dispatch_action: true,
      label: text(sizes.formats),
      element: { type: 'checkboxes', action_id: 'value', options: formats.map(priced) },
    },
    section(escapeText(price)),
    {
      type: 'input',
      block_id: 'own',
      optional: true,
      dispatch_action: true,
      label: text(sizes.own),
      hint: text(sizes.ownHint(each)),
      element: {
        type: 'plain_text_input',
        action_id: 'value',
        max_length: MAX_OWN,
        placeholder: text(sizes.ownExample),
      },
    },
    menu('output', sizes.output, OUTPUTS.map(outputChoice), {}),
  ],
})

const priced = ({ price, ...choice }: FormatChoice): PlainTextOption => ({
  ...option(choice),
  description: text(price.slice(0, MAX_PRICE)),
})

const outputChoice = (value: Output): Choice => ({ value, label: LABELS[value] })
