/** All tables of a thread. They are opened with their first use, since a thread may leave nothing behind. */
import type { Clock } from '../lib/clock.ts'
import { errorFields, log } from '../lib/log.ts'
import { ReadOnce } from '../lib/read-once.ts'
import { Wipes } from '../lib/wipes.ts'
import { ApprovalTable } from './approval/approval-table.ts'
import { DeletionTable } from './forgetting/deletion-table.ts'
import { RetentionTable } from './forgetting/retention-table.ts'
import { TurnsOf } from './forgetting/turns-of.ts'
import { makeTables } from './make-tables.ts'
import type { Waiting } from './next-alarm.ts'
import type { Studio } from './studio.ts'
import { type Turn, askedIn } from './turn.ts'
import { type TurnTable, createTurnTable } from './turn-table.ts'
import { VersionTable } from './version-table.ts'

interface Opened {
  readonly sql: ReadOnce
  readonly turns: TurnTable
  readonly versions: VersionTable
  readonly deletions: DeletionTable
  readonly approvals: ApprovalTable
  readonly retention: RetentionTable
  readonly turnsOf: TurnsOf
  readonly wipes: Wipes
}

/** The tables, in the storage of the thread's object. */
export class ThreadTables {
  readonly #storage: DurableObjectStorage
  readonly #clock: Pick<Clock, 'now'>
  #opened: Opened | null = null
  #isWiping = false

  constructor(storage: DurableObjectStorage, clock: Pick<Clock, 'now'>) {
    this.#storage = storage
    this.#clock = clock
  }

  get turns(): TurnTable {
    return this.#tables().turns
  }

  get versions(): VersionTable {
    return this.#tables().versions
  }

  get deletions(): DeletionTable {
    return this.#tables().deletions
  }

  get approvals(): ApprovalTable {
    return this.#tables().approvals
  }

  get retention(): RetentionTable {
    return this.#tables().retention
  }

  get turnsOf(): TurnsOf {
    return this.#tables().turnsOf
  }

  /** When the next turn, the next deletion, the next message about an approval and the next wipe are due. */
  waiting(): Pick<Waiting, 'queue' | 'deletion' | 'approval' | 'wipe'> {
    const { turns, deletions, approvals, wipes } = this.#tables()
    return {
      queue: turns.head()?.wakeAt,
      deletion: deletions.next()?.dueAt,
      approval: approvals.dueAt(),
      wipe: wipes.dueAt(),
    }
  }

  /** Something was deleted: nothing of it stays in the file. */
  wipeSoon(): void {
    this.#tables().wipes.soon(this.#clock.now())
  }

  /** Something has come to its end by itself. @param keptMs how long turns are kept */
  wipeDaily(keptMs: number): void {
    this.#tables().wipes.daily(this.#clock.now(), keptMs)
  }

  /** Wipes the file where that is due. True where nothing at all is left: somebody may have emptied it meanwhile. */
  async wipe(): Promise<boolean> {
    const { wipes, retention } = this.#tables()
    const now = this.#clock.now()
    if ((wipes.dueAt() ?? Infinity) > now) return false
    this.#isWiping = true
    try {
      await wipes.run(this.#storage, [], now)
    } catch (error) {
      // It is due again in a moment.
      log('error', 'wipe_goes_on', errorFields(error))
    }
    this.#isWiping = false
    const isEmpty = retention.isEmpty()
    if (isEmpty) await this.removeAll()
    return isEmpty
  }

  /** A turn that is not deleted. */
  kept(turnId: string): Turn | null {
    const turn = this.turns.get(turnId)
    return turn?.isDeleted === true ? null : turn
  }

  /** Whether the words of a turn were taken back. */
  isUnsaid(turnId: string): boolean {
    return this.turns.get(turnId)?.isUnsaid ?? false
  }

  /** What a turn may ask about the others of its thread. */
  known(): Pick<
    Studio,
    'versions' | 'isUnsaid' | 'askedIn' | 'sharedIn' | 'askOf' | 'isNext' | 'approvalsOf'
  > {
    const askOf = (turnId: string) => this.turns.get(turnId)?.ask ?? null
    return {
      versions: this.versions,
      askedIn: (turnId) => askedIn(this.turns.get(turnId)),
      sharedIn: (turnId) => askOf(turnId)?.shared ?? null,
      askOf,
      isUnsaid: (turnId) => this.isUnsaid(turnId),
      approvalsOf: (turnIds) => this.approvals.marks(turnIds),
      isNext: (turnId) => this.turns.isHead(turnId),
    }
  }

  /** Nothing of what was read stays in memory. */
  rest(): void {
    this.#opened?.sql.clear()
  }

  /** Leaves nothing at all. The object may go on all the same: it begins anew. */
  async removeAll(): Promise<void> {
    // Its end sees to it.
    if (this.#isWiping) return
    const gone = this.#storage.deleteAll()
    this.#opened = null
    await gone
  }

  #tables(): Opened {
    if (this.#opened !== null) return this.#opened
    const wipes = new Wipes(makeTables(this.#storage.sql))
    const sql = new ReadOnce(this.#storage.sql)
    this.#opened = {
      sql,
      turns: createTurnTable(sql, this.#clock),
      versions: new VersionTable(sql),
      deletions: new DeletionTable(sql),
      approvals: new ApprovalTable(sql),
      retention: new RetentionTable(sql),
      turnsOf: new TurnsOf(sql),
      wipes,
    }
    return this.#opened
  }
}
