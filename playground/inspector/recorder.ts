/**
 * Keeps the latest exchanges between Slack, the app and the painter, and announces each of them.
 */
import type { Clock } from '../lib/clock.ts'
import type { Change, InspectorEntry } from '../protocol.ts'
import { toCurl } from './curl.ts'
import { parseBody, readHeaders, trimBody } from './trim.ts'

/** Older entries are forgotten. */
const MAX_ENTRIES = 400

/** What is known when an exchange begins. */
interface ExchangeStart {
  kind: InspectorEntry['kind']
  title: string
  method: string
  url: string
  headers: Headers
  body: string
  channel?: string | null
  threadTs?: string | null
  retry?: number
  notes?: string[]
}

/** What is known when it ended. */
export interface ExchangeEnd {
  status: number | null
  ok: boolean
  outcome: string
  headers?: Headers
  body?: string
  channel?: string | null
  threadTs?: string | null
  notes?: string[]
}

/** The inspector's memory. */
export interface Recorder {
  /** The latest entries, oldest first. */
  entries(): InspectorEntry[]
  /** Notes that an exchange begins; the returned function notes its end. */
  begin(start: ExchangeStart): (end: ExchangeEnd) => void
  clear(): void
}

/** A recorder that announces its entries to `emit`. */
export function createRecorder(clock: Clock, emit: (change: Change) => void): Recorder {
  let entries: InspectorEntry[] = []
  let count = 0

  function put(entry: InspectorEntry): void {
    const known = entries.findIndex((other) => other.id === entry.id)
    if (known >= 0) entries[known] = entry
    else entries = [...entries.slice(1 - MAX_ENTRIES), entry]
    emit({ type: 'inspector', entry })
  }

  return {
    entries: () => entries,
    begin(start) {
      count += 1
      const entry = beginEntry(`x${count}`, clock.now(), start)
      put(entry)
      const began = performance.now()
      return (end) => put(endEntry(entry, Math.round(performance.now() - began), end))
    },
    clear() {
      entries = []
      emit({ type: 'inspector-cleared' })
    },
  }
}

function beginEntry(id: string, at: number, start: ExchangeStart): InspectorEntry {
  const headers = readHeaders(start.headers)
  const body = parseBody(start.body, start.headers.get('content-type'))
  return {
    id,
    at,
    kind: start.kind,
    title: start.title,
    status: null,
    ok: null,
    outcome: null,
    ms: null,
    retry: start.retry ?? 0,
    request: { line: `${start.method} ${start.url}`, headers, body: trimBody(body) },
    response: null,
    channel: start.channel ?? null,
    threadTs: start.threadTs ?? null,
    notes: start.notes ?? [],
    curl: toCurl(start.method, start.url, headers, start.body),
  }
}

function endEntry(entry: InspectorEntry, ms: number, end: ExchangeEnd): InspectorEntry {
  const { status, ok, outcome, headers = new Headers(), body = '' } = end
  const parsed = trimBody(parseBody(body, headers.get('content-type')))
  const line = status === null ? outcome : `HTTP ${status}`
  return {
    ...entry,
    status,
    ok,
    outcome,
    ms,
    response: { line, headers: readHeaders(headers), body: parsed },
    channel: end.channel ?? entry.channel,
    threadTs: end.threadTs ?? entry.threadTs,
    notes: [...entry.notes, ...(end.notes ?? [])],
  }
}
