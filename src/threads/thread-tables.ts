/** All tables of a thread. They are opened with their first use, since a thread may leave nothing behind. */
import type { Clock } from '../lib/clock.ts'
import { DeletionTable } from './forgetting/deletion-table.ts'
import { RetentionTable } from './forgetting/retention-table.ts'
import { TurnsOf } from './forgetting/turns-of.ts'
import type { Waiting } from './next-alarm.ts'
import type { Studio } from './studio.ts'
import { askedIn } from './turn.ts'
import { type TurnTable, createTurnTable } from './turn-table.ts'
import { VersionTable } from './version-table.ts'

interface Opened {
  readonly turns: TurnTable
  readonly versions: VersionTable
  readonly deletions: DeletionTable
  readonly retention: RetentionTable
  readonly turnsOf: TurnsOf
}

/** The tables, in the storage of the thread's object. */
export class ThreadTables {
  readonly #storage: DurableObjectStorage
  readonly #clock: Pick<Clock, 'now'>
  #opened: Opened | null = null

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

  get retention(): RetentionTable {
    return this.#tables().retention
  }

  get turnsOf(): TurnsOf {
    return this.#tables().turnsOf
  }

  /** When the next turn and the next deletion are due. */
  waiting(): Pick<Waiting, 'queue' | 'deletion'> {
    return { queue: this.turns.head()?.wakeAt, deletion: this.deletions.next()?.dueAt }
  }

  /** Whether the words of a turn were taken back. */
  isUnsaid(turnId: string): boolean {
    return this.turns.get(turnId)?.isUnsaid ?? false
  }

  /** What a turn may ask about the others of its thread. */
  known(): Pick<Studio, 'versions' | 'isUnsaid' | 'askedIn' | 'sharedIn' | 'askOf' | 'isNext'> {
    const askOf = (turnId: string) => this.turns.get(turnId)?.ask ?? null
    return {
      versions: this.versions,
      askedIn: (turnId) => askedIn(this.turns.get(turnId)),
      sharedIn: (turnId) => askOf(turnId)?.shared ?? null,
      askOf,
      isUnsaid: (turnId) => this.isUnsaid(turnId),
      isNext: (turnId) => this.turns.isHead(turnId),
    }
  }

  /** Leaves nothing at all. The object may go on all the same: it begins anew. */
  async removeAll(): Promise<void> {
    const gone = this.#storage.deleteAll()
    this.#opened = null
    await gone
  }

  #tables(): Opened {
    const { sql } = this.#storage
    this.#opened ??= {
      turns: createTurnTable(sql, this.#clock),
      versions: new VersionTable(sql),
      deletions: new DeletionTable(sql),
      retention: new RetentionTable(sql),
      turnsOf: new TurnsOf(sql),
    }
    return this.#opened
  }
}
