/** Checks rich text: which parts it may have, and what may stand in them. */
import { isJson, type Json } from '../../lib/json.ts'
import type { Complaints } from './complaints.ts'

const PARTS = [
  'rich_text_section',
  'rich_text_list',
  'rich_text_quote',
  'rich_text_preformatted',
] as const

const INLINE = [
  'broadcast',
  'channel',
  'color',
  'date',
  'emoji',
  'link',
  'team',
  'text',
  'user',
  'usergroup',
] as const

/** The sections, lists, quotes and code of a `rich_text` block. */
export function checkRichText(complaints: Complaints, block: Json, pointer: string): void {
  const parts = complaints.items(block['elements'], `${pointer}/elements`, 0, 1_000)
  for (const [index, part] of parts.entries()) {
    const at = `${pointer}/elements/${index}`
    if (!isJson(part)) complaints.add(at, 'must be an object')
    else checkPart(complaints, part, at)
  }
}

function checkPart(complaints: Complaints, part: Json, pointer: string): void {
  complaints.oneOf(part['type'] ?? '', `${pointer}/type`, PARTS)
  const isList = part['type'] === 'rich_text_list'
  if (isList) complaints.oneOf(part['style'] ?? '', `${pointer}/style`, ['bullet', 'ordered'])
  const inner = complaints.items(part['elements'], `${pointer}/elements`, 0, 1_000)
  for (const [index, element] of inner.entries()) {
    const at = `${pointer}/elements/${index}`
    if (!isJson(element)) complaints.add(at, 'must be an object')
    else if (isList) {
      complaints.oneOf(element['type'] ?? '', `${at}/type`, ['rich_text_section'])
      checkPart(complaints, element, at)
    } else checkInline(complaints, element, at)
  }
}

function checkInline(complaints: Complaints, element: Json, pointer: string): void {
  complaints.oneOf(element['type'] ?? '', `${pointer}/type`, INLINE)
  if (element['type'] === 'text') complaints.text(element['text'], `${pointer}/text`, 1, 12_000)
  if (element['type'] === 'link') complaints.text(element['url'], `${pointer}/url`, 1, 3_000)
  if (element['type'] === 'user') complaints.text(element['user_id'], `${pointer}/user_id`, 1, 255)
}
