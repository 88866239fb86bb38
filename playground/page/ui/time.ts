/** Times as a workspace shows them. */
import { now } from '../store/now.ts'
import { nearDay, withCapital } from '../text/slack-date.ts'

/** The page around Slack speaks English. */
const PAGE_LOCALE = 'en-US'

/** A Slack ts as a date. */
const dateOfTs = (ts: string): Date => new Date(Number(ts) * 1000)

/** "9:41 AM". */
export const clockTime = (ts: string): string =>
  new Intl.DateTimeFormat(PAGE_LOCALE, { hour: 'numeric', minute: '2-digit' }).format(dateOfTs(ts))

/** "14:03:07.120": for the inspector, where order matters. */
export const exactTime = (ms: number): string => {
  const style = { hour: '2-digit', minute: '2-digit', second: '2-digit', hour12: false } as const
  const fraction = String(Math.floor(ms % 1000)).padStart(3, '0')
  return `${new Intl.DateTimeFormat(PAGE_LOCALE, style).format(ms)}.${fraction}`
}

/** "Today", "Yesterday" or "Monday, November 23". */
export function dayOf(ts: string, today = now()): string {
  const date = dateOfTs(ts)
  const style = { weekday: 'long', month: 'long', day: 'numeric' } as const
  const near = nearDay(date, today, PAGE_LOCALE)
  return near === undefined
    ? new Intl.DateTimeFormat(PAGE_LOCALE, style).format(date)
    : withCapital(near)
}

/** "Thursday, November 26, 2026 at 9:41 AM". */
export const fullDay = (date: Date): string =>
  new Intl.DateTimeFormat(PAGE_LOCALE, { dateStyle: 'full', timeStyle: 'short' }).format(date)

/** The whole moment, for a tooltip. */
export const fullTime = (ts: string): string =>
  new Intl.DateTimeFormat(PAGE_LOCALE, { dateStyle: 'full', timeStyle: 'medium' }).format(
    dateOfTs(ts),
  )

/** "just now", "5 minutes ago", "yesterday at 9:41". */
export function agoOf(ts: string, at = now()): string {
  const minutes = Math.floor((at.getTime() - dateOfTs(ts).getTime()) / 60_000)
  if (minutes < 1) return 'just now'
  if (minutes < 60) return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} ago`
  const day = nearDay(dateOfTs(ts), at, PAGE_LOCALE) ?? dayOf(ts, at)
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
