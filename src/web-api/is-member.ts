/** Whether a person is in a channel. */
import * as v from 'valibot'
import type { CallSlack } from './client.ts'

/** https://docs.slack.dev/reference/methods/conversations.members: at most 1,000 at a time. */
const PAGE = 1000
/** Whoever is in none of so many pages is not looked for any longer. */
const MAX_PAGES = 20

const PageSchema = v.object({
  members: v.array(v.string()),
  response_metadata: v.optional(v.object({ next_cursor: v.optional(v.string(), '') })),
})

/** `unknown`: Slack does not say at the moment, or not to Easel. */
export async function isMember(
  call: CallSlack,
  channel: string,
  userId: string,
): Promise<boolean | 'unknown'> {
  // Easel's own conversation with a person has nobody else in it.
  if (channel.startsWith('D')) return true
  let cursor = ''
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const found = await call('conversations.members', {
      channel,
      limit: PAGE,
      ...(cursor === '' ? {} : { cursor }),
    })
    // A channel that Easel cannot see is none in which it could paint.
    if (!found.ok) return found.error.reason === 'not_in_channel' ? false : 'unknown'
    const { members, response_metadata: more } = v.parse(PageSchema, found.value)
    if (members.includes(userId)) return true
    cursor = more?.next_cursor ?? ''
    if (cursor === '') return false
  }
  return 'unknown'
}
