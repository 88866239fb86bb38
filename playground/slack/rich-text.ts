/** The `rich_text` block that Slack's clients add to what a person writes. */
import type { KnownBlock, RichTextElement } from '@slack/types'
import { makeId } from './ids.ts'
import { decodeText } from './text.ts'

const TAG = /<([@#!]?)([^<>|]+)(?:\|([^<>]*))?>/g

/** One section with text, mentions and links in their order. */
export function richTextOf(text: string): KnownBlock[] {
  if (text === '') return []
  const elements = elementsOf(text)
  const section = { type: 'rich_text_section' as const, elements }
  return [{ type: 'rich_text', block_id: makeId('', 5), elements: [section] }]
}

function elementsOf(text: string): RichTextElement[] {
  const elements: RichTextElement[] = []
  const addText = (part: string) => {
    if (part !== '') elements.push({ type: 'text', text: decodeText(part) })
  }
  let from = 0
  for (const match of text.matchAll(TAG)) {
    addText(text.slice(from, match.index))
    elements.push(elementOfTag(match[1] ?? '', match[2] ?? '', match[3]))
    from = match.index + match[0].length
  }
  addText(text.slice(from))
  return elements
}

function elementOfTag(sign: string, target: string, label: string | undefined): RichTextElement {
  if (sign === '@') return { type: 'user', user_id: target }
  if (sign === '#') return { type: 'channel', channel_id: target }
  if (sign === '!' && (target === 'here' || target === 'channel' || target === 'everyone')) {
    return { type: 'broadcast', range: target }
  }
  if (sign === '!') return { type: 'text', text: label ?? target }
  const link = { type: 'link' as const, url: decodeText(target) }
  return label === undefined ? link : { ...link, text: decodeText(label) }
}
