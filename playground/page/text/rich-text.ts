/** Turns Slack's rich_text blocks into the same tree as mrkdwn. Pure; nothing in them is parsed. */
import type { RichTextBlock, RichTextBlockElement, RichTextElement } from '@slack/types'
import { emojiOf } from './emoji.ts'
import { type Flow, type Inline, safeUrl } from './nodes.ts'

const STYLES = ['bold', 'italic', 'strike', 'underline'] as const

function emojiCharacter(element: { name: string; unicode?: string }): string {
  const points = element.unicode?.split('-').map((hex) => Number.parseInt(hex, 16)) ?? []
  const isKnown = points.length > 0 && points.every((point) => point > 0 && point <= 0x10_ff_ff)
  return isKnown ? String.fromCodePoint(...points) : (emojiOf(element.name) ?? `:${element.name}:`)
}

function textNodes(text: string, code: boolean): Inline[] {
  if (code) return [{ type: 'code', text }]
  return text
    .split(/(\n)/)
    .filter((part) => part !== '')
    .map((part) => (part === '\n' ? { type: 'break' } : { type: 'text', text: part }))
}

function bareNodes(element: RichTextElement): Inline[] {
  switch (element.type) {
    case 'text':
      return textNodes(element.text, element.style?.code === true)
    case 'link': {
      const words = textNodes(element.text ?? element.url, element.style?.code === true)
      const url = safeUrl(element.url)
      return url === undefined ? words : [{ type: 'link', url, children: words }]
    }
    case 'user':
      return [{ type: 'user', id: element.user_id }]
    case 'channel':
      return [{ type: 'channel', id: element.channel_id }]
    case 'usergroup':
      return [{ type: 'group', label: `@${element.usergroup_id}` }]
    case 'team':
      return [{ type: 'group', label: `@${element.team_id}` }]
    case 'broadcast':
      return [{ type: 'group', label: `@${element.range}` }]
    case 'emoji':
      return [{ type: 'emoji', name: element.name, character: emojiCharacter(element) }]
    case 'color':
      return [{ type: 'code', text: element.value }]
    case 'date': {
      const url = element.url === undefined ? undefined : safeUrl(element.url)
      const { timestamp: seconds, format, fallback = '' } = element
      return [{ type: 'date', seconds, format, fallback, ...(url === undefined ? {} : { url }) }]
    }
  }
}

/** The nodes of a run of rich text elements, wrapped in their styles. */
const richInlines = (elements: readonly RichTextElement[]): Inline[] =>
  elements.flatMap((element) =>
    STYLES.filter((style) => element.style?.[style] === true).reduce<Inline[]>(
      (children, type) => [{ type, children }],
      bareNodes(element),
    ),
  )

function richFlow(element: RichTextBlockElement): Flow {
  switch (element.type) {
    case 'rich_text_section':
      return { type: 'paragraph', children: richInlines(element.elements) }
    case 'rich_text_quote':
      return { type: 'quote', children: richInlines(element.elements) }
    case 'rich_text_preformatted': {
      const words = element.elements.map((each) => each.text ?? ('url' in each ? each.url : ''))
      return { type: 'preformatted', text: words.join('') }
    }
    case 'rich_text_list': {
      const items = element.elements.map((item) => richInlines(item.elements))
      const indent = element.indent ?? 0
      return { type: 'list', ordered: element.style === 'ordered', indent, items }
    }
  }
}

/** The whole block as paragraphs, quotes, lists and code. */
export const richFlows = (block: RichTextBlock): Flow[] => block.elements.map(richFlow)
