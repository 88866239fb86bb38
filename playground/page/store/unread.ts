/** Which conversations hold something new for a person. */
import { signal } from '@preact/signals'
import { isReply } from '../messages/timeline.ts'
import { now } from './now.ts'
import { messages } from './state.ts'

const seen = signal<Readonly<Record<string, string>>>({})
/** When the page first counted, by the playground's time. */
let openedAt: string | undefined

/** The person has seen the channel up to this message. */
export function markSeen(user: string, channel: string, ts: string): void {
  const key = `${user}/${channel}`
  if ((seen.value[key] ?? '') < ts) seen.value = { ...seen.value, [key]: ts }
}

/** How many messages of others are new to the person; all from before the page opened count as seen. */
export function unreadCount(user: string, channel: string): number {
  openedAt ??= String(now().getTime() / 1000)
  const since = seen.value[`${user}/${channel}`] ?? openedAt
  return messages.value.filter(
    (message) =>
      message.channel === channel &&
      message.ts > since &&
      message.user !== user &&
      !isReply(message),
  ).length
}
