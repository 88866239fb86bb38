/**
 * Forgets a team that has removed Easel: its threads, then whatever else is in R2 and KV, in bounded parts. What is
 * newer than its end belongs to a later installation and stays.
 */
import * as v from 'valibot'
import type { Clock } from '../../lib/clock.ts'
import { recordsPrefix, teamPrefix } from '../../turns/keys.ts'
import type { InstallationTable } from '../installation/installation-table.ts'
import type { SettingsTable } from '../settings/settings-table.ts'
import type { Chore } from './chores.ts'
import type { Departure, DepartureTable } from './departure-table.ts'

/** What is needed of an R2 bucket. */
interface Bucket {
  list(options: R2ListOptions): Promise<{
    readonly objects: readonly Pick<R2Object, 'key' | 'uploaded'>[]
    readonly truncated: boolean
  }>
  delete(keys: string[]): Promise<void>
}

export interface DepartureTools {
  readonly team: string
  readonly table: DepartureTable
  readonly clock: Pick<Clock, 'now'>
  readonly pictures: Bucket
  readonly history: Pick<KVNamespace, 'list' | 'get' | 'delete'>
  /** Lets a thread forget what is older than a time, ms since 1970. */
  readonly forgetThread: (channel: string, threadTs: string, before: number) => Promise<void>
  /** Leaves not even the pages on which deleted rows stood. */
  readonly removeAll: () => Promise<void>
}

/** Threads that are told side by side. */
const THREADS = 20
/** KV reads so many at a time, and R2 takes more. */
const KEYS = 100

const RecordSchema = v.object({ paintedAt: v.number() })

interface Leaver {
  readonly installation: Pick<InstallationTable, 'since' | 'remove'>
  readonly departure: Pick<DepartureTable, 'begin'>
  readonly settings: Pick<SettingsTable, 'lookAgain'>
}

/**
 * Begins to forget, in one write. Slack repeats an event for up to a day, so it may come when Easel is installed
 * again: then only what is older than the event goes. @param at when Easel was removed, ms since 1970
 */
export function depart(
  { installation, departure: table, settings }: Leaver,
  at: number,
  now: number,
): void {
  const since = installation.since()
  const isPresent = since !== null && since <= at
  if (isPresent) installation.remove()
  table.begin(isPresent ? now + 1 : at)
  settings.lookAgain()
}

/** What is left to be done for a team that has gone. */
export const departure = (tools: DepartureTools): Chore => ({
  name: 'departure',
  pauseMs: 0,
  dueAt: () => (tools.table.get() === null ? null : tools.clock.now()),
  async goOn() {
    const present = tools.table.get()
    if (present !== null) await STEPS[present.step](present, tools)
  },
})

type Step = (present: Departure, tools: DepartureTools) => Promise<void>

const threads: Step = async (present, { table, forgetThread }) => {
  const left = table.threads(THREADS)
  await Promise.all(
    left.map(async (thread) => {
      await forgetThread(thread.channel, thread.threadTs, present.before)
      table.hasLeft(thread)
    }),
  )
  if (left.length < THREADS) goTo(table, present, 'pictures')
}

const pictures: Step = async (present, { table, team, pictures: bucket }) => {
  const { before, after } = present
  const from = after === null ? {} : { startAfter: after }
  const page = await bucket.list({ prefix: teamPrefix(team), limit: KEYS, ...from })
  const old = page.objects.filter(({ uploaded }) => uploaded.getTime() < before)
  if (old.length > 0) await bucket.delete(old.map(({ key }) => key))
  const last = page.objects.at(-1)
  if (page.truncated && last !== undefined) keepOn(table, present, last.key)
  else goTo(table, present, 'records')
}

const records: Step = async (present, tools) => {
  const { table, team, history } = tools
  const { before, after } = present
  const page = await history.list({ prefix: recordsPrefix(team), limit: KEYS, cursor: after })
  const names = page.keys.map(({ name }) => name)
  const found = names.length === 0 ? [] : await history.get(names, 'json')
  const old = [...found].filter(([, record]) => !isNewer(record, before))
  await Promise.all(old.map(([name]) => history.delete(name)))
  if (page.list_complete) await end(present, tools)
  else keepOn(table, present, page.cursor)
}

/** One that cannot be read is nobody's. */
function isNewer(record: unknown, before: number): boolean {
  const read = v.safeParse(RecordSchema, record)
  return read.success && read.output.paintedAt >= before
}

const STEPS: Readonly<Record<Departure['step'], Step>> = { threads, pictures, records }

/** Another departure may have begun meanwhile: it begins from the beginning. */
const isStill = (table: DepartureTable, { before, step }: Departure): boolean => {
  const now = table.get()
  return now?.before === before && now.step === step
}

function keepOn(table: DepartureTable, present: Departure, after: string): void {
  if (isStill(table, present)) table.save({ ...present, after })
}

function goTo(table: DepartureTable, present: Departure, step: Departure['step']): void {
  if (isStill(table, present)) table.save({ ...present, step, after: null })
}

async function end(present: Departure, { table, removeAll }: DepartureTools): Promise<void> {
  if (!isStill(table, present)) return
  table.done()
  if (table.isBare()) await removeAll()
}
