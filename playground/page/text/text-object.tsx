import type { TextObject } from '@slack/types'
import { withEmoji } from './emoji.ts'
import { FlowView } from './flow-view.tsx'
import { parseMrkdwn } from './mrkdwn.ts'

/** Slack's text object: mrkdwn is parsed, plain text is only given its emoji. */
export function TextObjectView({ text }: { text: TextObject }) {
  if (text.type === 'plain_text') return <span class="plain-text">{withEmoji(text.text)}</span>
  return <FlowView flows={parseMrkdwn(text.text, { verbatim: text.verbatim === true })} />
}
