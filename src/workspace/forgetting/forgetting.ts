/** What people want forgotten, and what threads have deleted. */
import { RpcTarget } from 'cloudflare:workers'
import type { Clock } from '../../lib/clock.ts'
import { type TableLeft, rowsLeft } from '../../lib/rows-left.ts'
import { knownThreads } from './known-threads.ts'
import type { ApprovalEntry } from '../approvals.ts'
import { DAY_MS } from '../money/times.ts'
import type { AlarmClock } from '../alarm-clock.ts'
import type { Books } from '../books.ts'
import type { Chores } from './chores.ts'
import type { Receipt, Unsaid } from '../desk/errand.ts'
import type { Language } from '../../turns/language.ts'
import type { KeptOfPerson } from './person-table.ts'

export interface ForgettingNeeds {
  readonly books: Pick<
    Books,
    'unsaid' | 'painted' | 'approvals' | 'ledger' | 'leavers' | 'wipes' | 'brands'
  >
  readonly sql: SqlStorage
  readonly clock: Pick<Clock, 'now'>
  /** Wakes the object, which carries what is due. */
  readonly wakeAt: (time: number) => Promise<void>
  readonly alarm: Pick<AlarmClock, 'atLatest'>
  readonly chores: Pick<Chores, 'lookAgain'>
}

/** It is reached through the workspace's object. */
export class Forgetting extends RpcTarget {
  readonly #needs: ForgettingNeeds

  constructor(needs: ForgettingNeeds) {
    super()
    this.#needs = needs
  }

  /** A message was deleted in Slack: takes its words back. */
  async unsay(said: Unsaid): Promise<Receipt> {
    const { books, clock, wakeAt } = this.#needs
    const now = clock.now()
    const receipt = books.unsaid.receive(said, now)
    if (receipt === 'taken') {
      books.wipes.soon(now, 'words')
      await wakeAt(now)
    }
    return receipt
  }

  /** What is kept of a person. */
  kept(userId: string): KeptOfPerson {
    return this.#needs.books.leavers.kept(userId)
  }

  /** Begins to forget a person, in one write. @param language in which they hear that it is done */
  async person(userId: string, language: Language): Promise<void> {
    const { books, clock, wakeAt } = this.#needs
    const now = clock.now()
    books.leavers.begin(userId, now + 1, language)
    books.painted.forgetPerson(userId)
    books.approvals.forgetPerson(userId)
    books.ledger.forgetPerson(userId)
    books.brands.forgetPerson(userId)
    books.wipes.soon(now)
    await wakeAt(now)
  }

  /** What every table has. @param needle only rows in which this stands; null: all */
  rowsLeft(needle: string | null): TableLeft[] {
    return rowsLeft(this.#needs.sql, needle)
  }

  /** Some of the threads that are known in any way, in the order of their names. @param after those behind that one */
  threads(after: string, count: number): { channel: string; threadTs: string }[] {
    return knownThreads(this.#needs.sql, after, count)
  }

  /** Forgets what a painted turn was asked with. */
  words(turnId: string): Promise<void> {
    this.#needs.books.painted.forgetWords(turnId)
    return this.#wipeSoon()
  }

  /** Forgets a painted turn that was deleted. */
  painted(turnId: string): Promise<void> {
    this.#needs.books.painted.forget(turnId)
    this.#needs.books.approvals.forget(turnId)
    return this.#wipeSoon()
  }

  /** How far the approval of a picture has come. An approved version, and its thread, are kept for longer. */
  async approval(entry: ApprovalEntry): Promise<void> {
    const { books, clock, alarm, chores } = this.#needs
    const now = clock.now()
    books.approvals.note(entry, now)
    chores.lookAgain()
    await alarm.atLatest(now + DAY_MS)
  }

  /** The outbox had the words as well, when they were asked. */
  #wipeSoon(): Promise<void> {
    const { books, clock, alarm, chores } = this.#needs
    books.wipes.soon(clock.now(), 'words')
    chores.lookAgain()
    return alarm.atLatest(books.wipes.dueAt())
  }
}
