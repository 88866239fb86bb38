/**
 * Pictures side by side. Slack's limits: https://docs.slack.dev/reference/block-kit/blocks/card-block and
 * carousel-block
 */
import type { Button, CardBlock, CarouselBlock } from '@slack/types'
import { escapeWithin, shorten } from '../text.ts'

/** In one row. */
export const MAX_CARDS = 10
const MAX_TITLE = 150
const MAX_BODY = 200

/** A picture with what is said of it, and its buttons. */
export interface Card {
  readonly url: string
  readonly alt: string
  /** mrkdwn. */
  readonly title: string
  /** mrkdwn; null: none. */
  readonly subtitle: string | null
  /** What people or the model have said, as it was said; cut where it is long. Empty: nothing. */
  readonly words: string
  readonly button: Button
  readonly more?: readonly Button[]
}

/** The cards in their order, in as many rows as they need. */
export function carousels(cards: readonly Card[]): CarouselBlock[] {
  const rows = Math.ceil(cards.length / MAX_CARDS)
  return Array.from({ length: rows }, (_, row) => ({
    type: 'carousel',
    elements: cards.slice(row * MAX_CARDS, (row + 1) * MAX_CARDS).map(cardBlock),
  }))
}

const mrkdwn = (text: string) => ({ type: 'mrkdwn', text, verbatim: true }) as const

const cardBlock = ({ url, alt, title, subtitle, words, button, more = [] }: Card): CardBlock => ({
  type: 'card',
  hero_image: { type: 'image', image_url: url, alt_text: alt },
  title: mrkdwn(shorten(title, MAX_TITLE)),
  ...(subtitle === null ? {} : { subtitle: mrkdwn(subtitle) }),
  ...(words === '' ? {} : { body: mrkdwn(escapeWithin(words, MAX_BODY)) }),
  actions: [button, ...more],
})
