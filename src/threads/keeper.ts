/** Keeps the turns of a thread: what was cancelled or forgotten stays so, whatever a step under way makes of it. */
import { lateSave } from './forgetting/late-save.ts'
import type { ThreadTables } from './thread-tables.ts'
import { cancelled } from './turn-changes.ts'
import { type Turn, isSettled } from './turn.ts'

export class Keeper {
  readonly #tables: Pick<ThreadTables, 'turns' | 'deletions'>
  readonly #wake: () => void
  /** Turns that somebody has cancelled, and whose steps may still be under way. */
  readonly cancelled = new Set<string>()

  /** @param wake sees to it that the object's alarm deletes what has come late */
  constructor(tables: Pick<ThreadTables, 'turns' | 'deletions'>, wake: () => void) {
    this.#tables = tables
    this.#wake = wake
  }

  /** Stores a turn; as it is then. */
  save(turn: Turn): Turn {
    const { turns, deletions } = this.#tables
    const { turnId } = turn.ask
    const isUnwanted = this.cancelled.has(turnId) && !isSettled(turn.state)
    const next = isUnwanted ? cancelled(turn) : turn
    if (turns.goesOn(next)) return next
    const meanwhile = turns.meanwhile(turnId)
    if (meanwhile === 'gone') return { ...turn, state: 'cancelled' }
    const late = lateSave(next, meanwhile)
    if (late.stored !== null) turns.save(late.stored)
    if (late.isMore) {
      deletions.save({ turnId, tries: 0, dueAt: 0 })
      this.#wake()
    }
    return late.turn
  }
}
