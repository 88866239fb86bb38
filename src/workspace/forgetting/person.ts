/**
 * Forgets a person who has asked for it: their turns in every thread, then whatever else in R2 and KV names them, in
 * bounded parts that go on after a failure or a crash. At last they hear that it is done.
 */
import * as v from 'valibot'
import type { Clock } from '../../lib/clock.ts'
import { describedPrefix, readTurnKey, recordsPrefix, turnPrefix } from '../../turns/keys.ts'
import { wordsIn } from '../../words/words.ts'
import type { Desk } from '../desk/desk.ts'
import type { Chore } from './chores.ts'
import type { PersonJob, PersonTable } from './person-table.ts'

export interface PersonTools {
  readonly team: string
  readonly table: PersonTable
  readonly desk: Pick<Desk, 'put'>
  readonly clock: Pick<Clock, 'now'>
  readonly history: Pick<KVNamespace, 'list' | 'get' | 'delete'>
  /** Removes all objects of R2 whose keys begin so. */
  readonly removeObjects: (prefix: string) => Promise<void>
  /** Takes a person out of the books that outlive their pictures. */
  readonly forgetInBooks: (userId: string) => void
  /** Lets a thread forget a person; true when nothing is left there. */
  readonly forgetInThread: (
    channel: string,
    threadTs: string,
    userId: string,
    before: number,
  ) => Promise<boolean>
}

/** Threads that are asked side by side. */
const THREADS = 20
/** KV reads so many at a time. */
const KEYS = 100
/** A thread that is still at it is asked again after so long. */
const PAUSE_MS = 2000

const RecordSchema = v.object({
  userId: v.string(),
  paidBy: v.optional(v.string()),
  paintedAt: v.number(),
})

/** What is left to be done for people who want to be forgotten. */
export function forgetPeople(tools: PersonTools): Chore {
  const { table, clock } = tools
  let notBefore = 0
  return {
    name: 'forget_people',
    pauseMs: 0,
    dueAt: () => (table.next() === null ? null : Math.max(clock.now(), notBefore)),
    async goOn() {
      const job = table.next()
      if (job !== null && !(await STEPS[job.step](job, tools))) notBefore = clock.now() + PAUSE_MS
    },
  }
}

/** False where somebody is waited for. */
type Step = (job: PersonJob, tools: PersonTools) => Promise<boolean>

/** Asks some of the threads; those that are not through yet are asked again when all others were. */
const inThreads =
  (then: (job: PersonJob, tools: PersonTools) => void): Step =>
  async (job, tools) => {
    const { table, forgetInThread } = tools
    const { userId, before } = job
    const asked = table.threads(userId, job.after ?? '', THREADS)
    const forgotten = asked.map(async (thread) => {
      if (await forgetInThread(thread.channel, thread.threadTs, userId, before))
        table.hasForgotten(userId, thread)
    })
    await Promise.all(forgotten)
    if (!table.isStill(job)) return true
    const last = asked.at(-1)
    if (asked.length === THREADS && last !== undefined) {
      table.save({ ...job, after: `${last.channel}/${last.threadTs}` })
      return true
    }
    const isThrough = table.left(userId) === 0
    if (isThrough) then(job, tools)
    else table.save({ ...job, after: null })
    return isThrough
  }

/** Records that their threads do not know any more. */
const records: Step = async (job, tools) => {
  const { table, team, history, removeObjects } = tools
  const { userId, before, after } = job
  const page = await history.list({ prefix: recordsPrefix(team), limit: KEYS, cursor: after })
  const names = page.keys.map(({ name }) => name)
  const found = names.length === 0 ? [] : await history.get(names, 'json')
  for (const [name, record] of found) {
    if (!isTheirs(record, userId, before)) continue
    const place = readTurnKey(name)
    if (place !== null) await removeObjects(turnPrefix(place, place.turnId))
    await history.delete(name)
  }
  if (!table.isStill(job)) return true
  if (!page.list_complete) table.save({ ...job, after: page.cursor })
  else {
    for (const id of job.described) await removeObjects(describedPrefix(team, id))
    // What was on its way to its thread when it began.
    table.listSince(userId, before - 1)
    table.save({ ...job, step: 'last_threads', after: null })
  }
  return true
}

/** A record that only names them as the one who has paid is rewritten by its thread. */
function isTheirs(record: unknown, userId: string, before: number): boolean {
  const read = v.safeParse(RecordSchema, record)
  return read.success && read.output.userId === userId && read.output.paintedAt < before
}

const STEPS: Readonly<Record<PersonJob['step'], Step>> = {
  threads: inThreads((job, { table }) => table.save({ ...job, step: 'records', after: null })),
  records,
  last_threads: inThreads(end),
}

function end({ userId, language }: PersonJob, { table, desk, clock, forgetInBooks }: PersonTools) {
  forgetInBooks(userId)
  table.done(userId)
  const to = { channel: userId, threadTs: null, userId, responseUrl: null }
  const text = wordsIn(language).forgetting.done
  desk.put({ kind: 'tell', ...to, isDirect: true, text }, clock.now())
}
