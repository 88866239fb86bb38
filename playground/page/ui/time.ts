/** Times as a workspace shows them. Pure, but for Intl. */
import { nearDay } from '../text/slack-date.ts'

/** A Slack ts as a date. */
const dateOfTs = (ts: string): Date => new Date(Number(ts) * 1000)

/** "9:41 AM", in the reader's way. */
export const clockTime = (ts: string): string =>
  new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' }).format(dateOfTs(ts))

/** "14:03:07.120": for the inspector, where order matters. */
export const exactTime = (ms: number): string => {
  const style = { hour: '2-digit', minute: '2-digit', second: '2-digit', hour12: false } as const
  const fraction = String(Math.floor(ms % 1000)).padStart(3, '0')
  return `${new Intl.DateTimeFormat(undefined, style).format(ms)}.${fraction}`
}

/** "Today", "Yesterday" or "Monday, November 23". */
export function dayOf(ts: string, now = new Date()): string {
  const date = dateOfTs(ts)
  const style = { weekday: 'long', month: 'long', day: 'numeric' } as const
  return nearDay(date, now) ?? new Intl.DateTimeFormat(undefined, style).format(date)
}

/** The whole moment, for a tooltip. */
export const fullTime = (ts: string): string =>
  new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'medium' }).format(
    dateOfTs(ts),
  )

/** "just now", "5 minutes ago", "yesterday at 9:41". */
export function agoOf(ts: string, now = new Date()): string {
  const minutes = Math.floor((now.getTime() - dateOfTs(ts).getTime()) / 60_000)
  if (minutes < 1) return 'just now'
  if (minutes < 60) return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} ago`
  const day = nearDay(dateOfTs(ts), now)?.toLowerCase() ?? dayOf(ts, now)
  return `${day} at ${clockTime(ts)}`
}

/** "340 ms", "2.4 s". */
export function duration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`
  return `${(ms / 1000).toFixed(ms < 10_000 ? 1 : 0)} s`
}

/** "640 KB", "2.4 MB". */
export function fileSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  const kilobytes = bytes / 1024
  return kilobytes < 1024 ? `${Math.round(kilobytes)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`
}
