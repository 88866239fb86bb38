/** Checks a modal or a Home tab as `views.open` and `views.publish` do. */
import { MAX_MODAL_TITLE, MAX_PRIVATE_METADATA, MAX_VIEW_BYTES } from '../limits.ts'
import { checkBlocks } from './check-blocks.ts'
import { isJson, type Json } from '../../lib/json.ts'
import { Complaints } from './complaints.ts'

/** Slack's error and its complaints; undefined when the view is fine. */
export function checkView(
  view: unknown,
  type: 'modal' | 'home',
): { error: string; messages: string[] } | undefined {
  if (!isJson(view)) return { error: 'invalid_arguments', messages: ['view must be an object'] }
  const size = new TextEncoder().encode(JSON.stringify(view)).length
  if (size > MAX_VIEW_BYTES) return { error: 'view_too_large', messages: [`${size} bytes`] }
  const complaints = new Complaints()
  complaints.oneOf(view['type'] ?? '', '/view/type', [type])
  if (view['blocks'] === undefined) complaints.missing('/view/blocks')
  complaints.text(view['callback_id'], '/view/callback_id', 0, 255)
  complaints.text(view['private_metadata'], '/view/private_metadata', 0, MAX_PRIVATE_METADATA)
  if (type === 'modal') checkModal(complaints, view)
  const inBlocks = checkBlocks(view['blocks'] ?? [], type).map((why) => {
    return why.replace('json-pointer:/', 'json-pointer:/view/')
  })
  const messages = [...complaints.list, ...inBlocks].map((why) => `[ERROR] ${why}`)
  return messages.length === 0 ? undefined : { error: 'invalid_arguments', messages }
}

function checkModal(complaints: Complaints, view: Json): void {
  complaints.textObject(view['title'], '/view/title', MAX_MODAL_TITLE, true)
  complaints.optionalText(view['submit'], '/view/submit', MAX_MODAL_TITLE, true)
  complaints.optionalText(view['close'], '/view/close', MAX_MODAL_TITLE, true)
  const blocks = Array.isArray(view['blocks']) ? view['blocks'].filter(isJson) : []
  const hasInput = blocks.some((block) => block['type'] === 'input')
  if (hasInput && !isJson(view['submit'])) complaints.missing('/view/submit')
}
