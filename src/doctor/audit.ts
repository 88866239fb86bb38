/** What is left of a team, of a person or of a thread: counts only, so whoever may ask reads nothing of anybody. */
import { threadOf, workspaceOf } from '../objects.ts'
import {
  BRANDS,
  type Place,
  readTurnKey,
  recordsPrefix,
  teamPrefix,
  threadName,
  turnPrefix,
} from '../turns/keys.ts'

/** Whose rests are looked for. */
export interface Wanted {
  readonly team: string
  /** null: everybody's. */
  readonly person: string | null
  /** null: of every thread. */
  readonly thread: Omit<Place, 'team'> | null
}

const STEPS = ['workspace', 'threads', 'pictures', 'records'] as const
type Step = (typeof STEPS)[number]

/** Where an audit goes on. */
export interface Cursor {
  readonly step: Step
  /** Behind what; empty: at the beginning of the step. */
  readonly after: string
}

export interface Remain {
  readonly where: 'Workspace object' | 'Thread object' | 'R2' | 'KV'
  /** A table, the place of a thread and its table, or a prefix of keys. */
  readonly what: string
  readonly count: number
}

export interface Audited {
  readonly remains: readonly Remain[]
  /** null: everything was looked at. */
  readonly next: Cursor | null
}

/** What one request looks at: with a free plan, a Worker may make 50 calls. */
const THREADS = 20
const KEYS = 20

export const BEGINNING: Cursor = { step: 'workspace', after: '' }

/** A cursor as it comes back; null for anything else. */
export function readCursor(step: string, after: string): Cursor | null {
  const known = STEPS.find((one) => one === step)
  return known === undefined ? null : { step: known, after }
}

/** Looks at a bounded part of it. */
export function audit(env: Env, wanted: Wanted, { step, after }: Cursor): Promise<Audited> {
  switch (step) {
    case 'workspace':
      return auditWorkspace(env, wanted)
    case 'threads':
      return auditThreads(env, wanted, after)
    case 'pictures':
      return auditPictures(env, wanted, after)
    case 'records':
      return auditRecords(env, wanted, after)
  }
}

const then = (step: Step): Cursor => ({ step, after: '' })

async function auditWorkspace(env: Env, { team, person, thread }: Wanted): Promise<Audited> {
  const needle = person ?? thread?.threadTs ?? null
  const left = await workspaceOf(env, team).forgetting().rowsLeft(needle)
  const remains = left.map(({ table, rows }): Remain => ({
    where: 'Workspace object',
    what: table,
    count: rows,
  }))
  return { remains, next: then('threads') }
}

/** The threads that the workspace knows, or the one that is named. */
async function auditThreads(env: Env, wanted: Wanted, after: string): Promise<Audited> {
  const { team, person, thread } = wanted
  const threads =
    thread === null ? await workspaceOf(env, team).forgetting().threads(after, THREADS) : [thread]
  const found = threads.map((one) => leftIn(env, { team, ...one }, person))
  const last = threads.at(-1)
  const isMore = thread === null && threads.length === THREADS && last !== undefined
  return {
    remains: (await Promise.all(found)).flat(),
    next: isMore
      ? { step: 'threads', after: `${last.channel}/${last.threadTs}` }
      : then('pictures'),
  }
}

async function leftIn(env: Env, place: Place, person: string | null): Promise<Remain[]> {
  const left = await threadOf(env, place).rowsLeft(person)
  return left.map(({ table, rows }) => ({
    where: 'Thread object',
    what: `${threadName(place)} ${table}`,
    count: rows,
  }))
}

/** Objects carry no names: those of a person are found by the records that name them. */
async function auditPictures(env: Env, wanted: Wanted, after: string): Promise<Audited> {
  const { team, person, thread } = wanted
  if (person !== null) return { remains: [], next: then('records') }
  const prefix = thread === null ? teamPrefix(team) : `${threadName({ team, ...thread })}/`
  const from = after === '' ? {} : { startAfter: after }
  const page = await env.PICTURES.list({ prefix, ...from })
  const last = page.objects.at(-1)
  const places = new Set(page.objects.map(({ key }) => key.split('/').slice(0, 3).join('/')))
  const strays = thread === null ? await strayThreads(env, team, [...places]) : []
  return {
    remains: [...counted('R2', prefix, page.objects.length), ...strays],
    next:
      page.truncated && last !== undefined
        ? { step: 'pictures', after: last.key }
        : then('records'),
  }
}

/** Threads that only their objects in R2 tell of. */
async function strayThreads(env: Env, team: string, places: readonly string[]): Promise<Remain[]> {
  const found = places.slice(0, THREADS).map((place) => {
    const [, channel, threadTs] = place.split('/')
    if (!channel || !threadTs || channel === 'described' || channel === BRANDS)
      return Promise.resolve([])
    return leftIn(env, { team, channel, threadTs }, null)
  })
  return (await Promise.all(found)).flat()
}

async function auditRecords(env: Env, wanted: Wanted, after: string): Promise<Audited> {
  const { team, person, thread } = wanted
  const prefix =
    thread === null ? recordsPrefix(team) : `turn:v1:${threadName({ team, ...thread })}/`
  const cursor = after === '' ? {} : { cursor: after }
  const page = await env.HISTORY.list({ prefix, limit: person === null ? 1000 : KEYS, ...cursor })
  const names = page.keys.map(({ name }) => name)
  const theirs = person === null ? names : await naming(env, names, person)
  const objects = person === null ? [] : await objectsOf(env, theirs)
  return {
    remains: [...counted('KV', prefix, theirs.length), ...objects],
    next: page.list_complete ? null : { step: 'records', after: page.cursor },
  }
}

/** The records in which a person stands. */
async function naming(env: Env, names: readonly string[], person: string): Promise<string[]> {
  if (names.length === 0) return []
  const found = await env.HISTORY.get([...names], 'text')
  return [...found].flatMap(([name, text]) => (text?.includes(person) ? [name] : []))
}

async function objectsOf(env: Env, names: readonly string[]): Promise<Remain[]> {
  const found = names.map(async (name) => {
    const place = readTurnKey(name)
    if (place === null) return []
    const prefix = turnPrefix(place, place.turnId)
    return counted('R2', prefix, (await env.PICTURES.list({ prefix })).objects.length)
  })
  return (await Promise.all(found)).flat()
}

const counted = (where: Remain['where'], what: string, count: number): Remain[] =>
  count === 0 ? [] : [{ where, what, count }]
