import type { KnownBlock } from '@slack/types'
import { escapeText } from '../text.ts'

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

/** A paragraph of mrkdwn that is already safe. Autolinking is off. */
export const section = (mrkdwn: string): KnownBlock => ({
  type: 'section',
  text: { type: 'mrkdwn', text: mrkdwn, verbatim: true },
})
