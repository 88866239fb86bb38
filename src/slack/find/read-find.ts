/** Reads what stands behind `/imagine find`: words, and Slack's own `from:`, `in:`, `after:` and `before:`. Pure. */
import { type Result, err, ok } from '../../lib/result.ts'
import { ANYTHING, type Search } from '../../workspace/library/search.ts'

/** What is looked for; a person may be named, and is looked up then. */
export interface Wanted {
  readonly search: Search
  /** What somebody is called; null: nobody is named. */
  readonly called: string | null
}

/** What cannot be read, with what was said. */
export type FindMistake =
  { readonly kind: 'nothing' } | { readonly kind: 'day' | 'channel'; readonly said: string }

/** Who asks, where and when. */
export interface FindPlace {
  readonly userId: string
  readonly channel: string
  /** As the command says it, without `#`; null: it does not. */
  readonly channelName: string | null
  /** ms since 1970. */
  readonly now: number
}

/** Longer words are cut: nobody remembers more of a picture. */
const MAX_WORDS = 300
const DAY_MS = 24 * 3600 * 1000
const FILTER = /^(from|in|after|before):(.+)$/is
const PERSON = /^<@([UW]\w+)(?:\|[^>]*)?>$/

/** What stands behind `find`; undefined: it is another command. */
export const findIn = (said: string): string | undefined =>
  /^find(?:\s|$)/i.test(said) ? said.slice('find'.length).trim() : undefined

/** @param said what stands behind `find` */
export function readFind(said: string, place: FindPlace): Result<Wanted, FindMistake> {
  const filters: Partial<Search>[] = []
  let called: string | null = null
  const words: string[] = []
  for (const word of said.slice(0, 2 * MAX_WORDS).split(/\s+/)) {
    const [, name = '', value = ''] =
      FILTER.exec(word) ?? (PERSON.test(word) ? ['', 'from', word] : [])
    const read = name === '' ? null : readFilter(name.toLowerCase(), value, place)
    if (read === null) words.push(word)
    else if (!read.ok) return read
    else {
      filters.push(read.value.search)
      called = read.value.called ?? called
    }
  }
  const left = words.join(' ').trim().slice(0, MAX_WORDS)
  if (left === '' && filters.length === 0) return err({ kind: 'nothing' })
  const search = { ...ANYTHING, words: left }
  for (const filter of filters) Object.assign(search, filter)
  return ok({ search, called })
}

type Filter = Result<{ readonly search: Partial<Search>; readonly called?: string }, FindMistake>

function readFilter(name: string, value: string, place: FindPlace): Filter {
  if (name === 'from') return readPerson(value, place)
  if (name === 'in') {
    const channel = channelOf(value, place)
    return channel === null ? err({ kind: 'channel', said: value }) : ok({ search: { channel } })
  }
  const day = dayOf(value, place.now)
  if (day === null) return err({ kind: 'day', said: value })
  return ok({ search: name === 'after' ? { since: day } : { until: day } })
}

function readPerson(value: string, { userId }: FindPlace): Filter {
  if (/^@?me$/i.test(value)) return ok({ search: { userId } })
  const [, mentioned] = PERSON.exec(value) ?? []
  if (mentioned !== undefined) return ok({ search: { userId: mentioned } })
  return ok({ search: {}, called: value.replace(/^@/, '') })
}

/** Slack gives a command no ids of channels, but its own name; null: nobody knows. */
function channelOf(value: string, { channel, channelName }: FindPlace): string | null {
  const [, id] = /^<#([CGD]\w+)(?:\|[^>]*)?>$/.exec(value) ?? []
  if (id !== undefined) return id
  const name = value.replace(/^#/, '').toLowerCase()
  return name === 'here' || name === channelName?.toLowerCase() ? channel : null
}

/** The beginning of a day in UTC, ms since 1970; null: it is none. */
function dayOf(value: string, now: number): number | null {
  const said = value.toLowerCase()
  const today = now - (now % DAY_MS)
  if (said === 'today') return today
  if (said === 'yesterday') return today - DAY_MS
  if (!/^\d{4}-\d{2}-\d{2}$/.test(said)) return null
  const day = Date.parse(`${said}T00:00:00Z`)
  // Some days are rolled over to the next month.
  return Number.isNaN(day) || new Date(day).toISOString().slice(0, 10) !== said ? null : day
}
