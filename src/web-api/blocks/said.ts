import type { KnownBlock } from '@slack/types'
import { escapeText, shorten } from '../text.ts'

/** What is posted: blocks for people who see, and the same as text for notifications and screen readers. */
export interface Said {
  /** mrkdwn, at most 4,000 characters (the limit of chat.update). */
  readonly text: string
  readonly blocks: KnownBlock[]
}

/** Slack's limits: https://docs.slack.dev/reference/block-kit/blocks */
export const LIMITS = {
  blocks: 50,
  sectionText: 3000,
  altText: 2000,
  updateText: 4000,
} as const

/** A line in small type, of plain text. */
export const contextLine = (text: string): KnownBlock => ({
  type: 'context',
  elements: [{ type: 'mrkdwn', text: escapeText(text), verbatim: true }],
})

/** How much of a text Slack shows in one element without trouble. */
const CHUNK = 3000
const MAX_CHUNKS = 4

/** Words to be read and copied: Slack takes them as they are, and offers to copy them. */
export const preformatted = (words: string): KnownBlock => ({
  type: 'rich_text',
  elements: chunksOf(words).map((text) => ({
    type: 'rich_text_preformatted',
    elements: [{ type: 'text', text }],
  })),
})

/** Pieces of a text that fit, never cut through a character. */
function chunksOf(words: string): string[] {
  const chunks: string[] = []
  let rest = words
  while (rest.length > CHUNK && chunks.length < MAX_CHUNKS - 1) {
    const end = /[\uD800-\uDBFF]/.test(rest.charAt(CHUNK - 1)) ? CHUNK - 1 : CHUNK
    chunks.push(rest.slice(0, end))
    rest = rest.slice(end)
  }
  return [...chunks, shorten(rest, CHUNK)]
}

/** A paragraph of mrkdwn that is already safe. Autolinking is off. */
export const section = (mrkdwn: string): KnownBlock => ({
  type: 'section',
  text: { type: 'mrkdwn', text: mrkdwn, verbatim: true },
})
