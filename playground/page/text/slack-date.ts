/** Writes Slack's `<!date^…>` formats in the reader's language and time zone. Pure, but for Intl. */
import type { Locale } from '../../protocol.ts'

const DAY_MS = 86_400_000

const DATE_STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  date: { month: 'long', day: 'numeric', year: 'numeric' },
  date_short: { month: 'short', day: 'numeric', year: 'numeric' },
  date_long: { weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' },
  time: { hour: 'numeric', minute: '2-digit' },
  time_secs: { hour: 'numeric', minute: '2-digit', second: '2-digit' },
}

const startOfDay = (date: Date) =>
  new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime()

/** "today", "yesterday", "tomorrow" in that language, or nothing for other days. */
export function nearDay(date: Date, now: Date, locale: Locale): string | undefined {
  const days = Math.round((startOfDay(date) - startOfDay(now)) / DAY_MS)
  if (Math.abs(days) > 1) return undefined
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day')
}

/** "today" → "Today". */
export const withCapital = (words: string): string =>
  words.slice(0, 1).toUpperCase() + words.slice(1)

/** `2014-02-18`, in the reader's time zone: of all languages, Swedish writes days like that. */
const isoDay = (date: Date): string => new Intl.DateTimeFormat('sv-SE').format(date)

function ago(date: Date, now: Date, locale: Locale): string {
  const seconds = Math.round((date.getTime() - now.getTime()) / 1000)
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const size = Math.abs(seconds)
  if (size < 60) return relative.format(seconds, 'second')
  if (size < 3600) return relative.format(Math.round(seconds / 60), 'minute')
  if (size < 86_400) return relative.format(Math.round(seconds / 3600), 'hour')
  return relative.format(Math.round(seconds / 86_400), 'day')
}

/** Fills a format such as `{date_short_pretty} at {time}`; unknown tokens stay as they are. */
export function formatSlackDate(
  seconds: number,
  format: string,
  locale: Locale,
  now = new Date(),
): string {
  const date = new Date(seconds * 1000)
  return format.replace(/\{(\w+)\}/g, (whole, token: string, offset: number) => {
    if (token === 'ago') return ago(date, now, locale)
    if (token === 'date_num') return isoDay(date)
    const pretty = token.endsWith('_pretty')
    const style = DATE_STYLES[pretty ? token.slice(0, -'_pretty'.length) : token]
    if (style === undefined) return whole
    const near = pretty ? nearDay(date, now, locale) : undefined
    if (near !== undefined) return offset === 0 ? withCapital(near) : near
    return new Intl.DateTimeFormat(locale, style).format(date)
  })
}
