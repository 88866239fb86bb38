/** The tree that Slack's mrkdwn and standard Markdown are both parsed into, and that the page draws. */

export type Inline =
  | { type: 'text'; text: string }
  | { type: 'bold' | 'italic' | 'strike' | 'underline'; children: Inline[] }
  | { type: 'code'; text: string }
  | { type: 'link'; url: string; children: Inline[] }
  | { type: 'user'; id: string; label?: string }
  | { type: 'channel'; id: string; label?: string }
  | { type: 'group'; label: string }
  | { type: 'date'; seconds: number; format: string; url?: string; fallback: string }
  | { type: 'emoji'; name: string; character: string }
  | { type: 'break' }

export type Flow =
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'heading'; level: number; children: Inline[] }
  | { type: 'quote'; children: Inline[] }
  | { type: 'preformatted'; text: string }
  | { type: 'list'; ordered: boolean; indent?: number; items: Inline[][] }
  | { type: 'rule' }

const LINK_PROTOCOLS = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/** The address when it is safe to link to; `javascript:` and its like are never links. */
export function safeUrl(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined
  return LINK_PROTOCOLS.has(new URL(text).protocol) ? text : undefined
}
