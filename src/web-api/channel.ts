import * as v from 'valibot'
import type { CallSlack } from './client.ts'

const InfoSchema = v.object({ channel: v.object({ name: v.string(), is_private: v.boolean() }) })

/** What Slack says of a channel. */
export interface ChannelInfo {
  readonly name: string
  readonly isPrivate: boolean
}

/** null: Slack does not say. https://docs.slack.dev/reference/methods/conversations.info */
export async function channelInfo(call: CallSlack, channel: string): Promise<ChannelInfo | null> {
  const found = await call('conversations.info', { channel })
  const read = found.ok ? v.safeParse(InfoSchema, found.value) : null
  if (read?.success !== true) return null
  const { name, is_private: isPrivate } = read.output.channel
  return { name, isPrivate }
}
