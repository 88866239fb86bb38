/** Entries of menus, and plain words. */
import type { PlainTextElement, PlainTextOption } from '@slack/types'
import { plainText, shorten } from '../text.ts'

/** An entry of a menu. */
export interface Choice {
  readonly value: string
  readonly label: string
}

/** Slack's limit for the words of an entry. */
const MAX_LABEL = 75

export const text = (words: string): PlainTextElement => ({ type: 'plain_text', text: words })

export const option = ({ value, label }: Choice): PlainTextOption => ({
  text: text(shorten(plainText(label), MAX_LABEL)),
  value,
})
