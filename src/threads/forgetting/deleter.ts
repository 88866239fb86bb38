/** Deletes turns of a thread, to the end: what storage or Slack cannot do now is done later. */
import { type LogFields, errorFields } from '../../lib/log.ts'
import type { PressReceipt } from '../../turns/press.ts'
import type { ApprovalTable } from '../approval/approval-table.ts'
import type { InTurn } from '../in-turn.ts'
import type { Studio } from '../studio.ts'
import type { TurnTable } from '../turn-table.ts'
import { emptied } from '../turn-changes.ts'
import { type Turn, isSettled, onlyShows } from '../turn.ts'
import { clearMessages } from './clear-messages.ts'
import type { Deletion, DeletionTable } from './deletion-table.ts'
import { forgetTurn } from './forget-turn.ts'
import { rewriteTurn } from './rewrite-turn.ts'

export interface DeleterTools {
  readonly tables: {
    readonly turns: Pick<TurnTable, 'get' | 'save' | 'showing'>
    readonly deletions: DeletionTable
    readonly approvals: Pick<ApprovalTable, 'of' | 'strike' | 'remove'>
    readonly wipeSoon: () => void
  }
  readonly studioOf: (turn: Turn) => Studio
  /** Sees to it that the object's alarm goes on with what is left, even after a crash. */
  readonly wake: () => Promise<void>
  /** Of one turn, nothing is put back while it is removed. */
  readonly inTurn: InTurn
}

/** One that is under way is not begun a second time for so long. */
const UNDER_WAY_MS = 10_000
const FIRST_WAIT_MS = 5000
const MAX_WAIT_MS = 3600 * 1000
/** Deletions of one alarm: asks of the thread must not wait for long. */
const BATCH = 20

export class Deleter {
  readonly #tools: DeleterTools

  constructor(tools: DeleterTools) {
    this.#tools = tools
  }

  /**
   * Deletes a turn. Its words and its place in the thread go at once, in one write, so nothing of it is sent
   * to the model from then on; `done` only when nothing is left anywhere.
   */
  async delete(turn: Turn): Promise<PressReceipt> {
    const { tables, studioOf, wake } = this.#tools
    const { turns, deletions, approvals } = tables
    const { turnId } = turn.ask
    if (turn.isDeleted) return deletions.get(turnId) === null ? 'deleted_already' : 'deletes_on'
    if (!isSettled(turn.state)) return 'not_ended'
    if (onlyShows(turn)) return 'unknown'
    const { clock, versions } = studioOf(turn)
    const deletion = { turnId, tries: 0, dueAt: clock.now() + UNDER_WAY_MS }
    deletions.save(deletion)
    turns.save(emptied(turn))
    versions.remove(turnId)
    approvals.strike(turnId)
    tables.wipeSoon()
    await wake()
    const isDone = await this.#tools.inTurn.run(() => this.#attempt(turnId, 0))
    return isDone ? 'done' : 'deletes_on'
  }

  /** Goes on with those that are due, a bounded number of them. */
  async goOn(now: number): Promise<void> {
    const { deletions } = this.#tools.tables
    for (let done = 0; done < BATCH; done += 1) {
      const next = deletions.next()
      if (next === null || next.dueAt > now) return
      deletions.save({ ...next, dueAt: now + UNDER_WAY_MS })
      await this.#tools.inTurn.run(() => this.#carryOn(next.turnId))
    }
  }

  /** It may have come to its end while this waited. */
  async #carryOn(turnId: string): Promise<void> {
    const deletion = this.#tools.tables.deletions.get(turnId)
    if (deletion?.what === 'words') await this.#rewrite(deletion)
    else if (deletion !== null) await this.#attempt(turnId, deletion.tries)
  }

  /** What was painted stays, without its words. */
  async #rewrite({ turnId, tries, what }: Deletion): Promise<void> {
    const { tables, studioOf } = this.#tools
    const turn = tables.turns.get(turnId)
    if (turn === null) return tables.deletions.done(turnId)
    const studio = studioOf(turn)
    const fields = { turn: turnId, tries }
    const isDone = await this.#try(fields, studio, () =>
      rewriteTurn(turn, tables.turns.showing, studio),
    )
    // Somebody has deleted it meanwhile, and that goes on.
    if (tables.deletions.get(turnId)?.what !== what) return
    if (isDone) this.#done(turnId)
    else await this.#later({ turnId, tries, what }, studio)
  }

  /** Whether nothing is left of it. Storage that fails does not keep the messages from being changed. */
  async #attempt(turnId: string, tries: number): Promise<boolean> {
    const { tables, studioOf } = this.#tools
    const { turns, deletions } = tables
    const turn = turns.get(turnId)
    if (turn === null) return (deletions.done(turnId), true)
    const studio = studioOf(turn)
    // A step that was under way may have kept it as a version.
    studio.versions.remove(turnId)
    const version = studio.versions.byTurn(turnId)
    const shownIn = version === null ? [] : turns.showing(version.version)
    const asked = tables.approvals.of(turnId)
    const fields = { turn: turnId, tries }
    const isForgotten = await this.#try(fields, studio, () => forgetTurn(turnId, turn.ask, studio))
    const isCleared = await this.#try(fields, studio, () =>
      clearMessages({ turn, shownIn, asked, wasPainted: version !== null, isForgotten }, studio),
    )
    if (isForgotten && isCleared) {
      turns.save({ ...turn, slackFiles: [] })
      tables.approvals.remove(turnId)
      this.#done(turnId)
      return true
    }
    await this.#later({ turnId, tries }, studio)
    return false
  }

  /** The alarm is set already: for this, or for what followed it. */
  #done(turnId: string): void {
    const { tables } = this.#tools
    tables.deletions.done(turnId)
    tables.wipeSoon()
  }

  async #later(deletion: Omit<Deletion, 'dueAt'>, { clock }: Studio): Promise<void> {
    const { tries } = deletion
    const wait = Math.min(FIRST_WAIT_MS * 2 ** tries, MAX_WAIT_MS)
    const dueAt = clock.now() + wait
    this.#tools.tables.deletions.save({ ...deletion, tries: tries + 1, dueAt })
    await this.#tools.wake()
  }

  async #try(fields: LogFields, { log }: Studio, work: () => Promise<void>): Promise<boolean> {
    try {
      await work()
      return true
    } catch (error) {
      log('error', 'deletion_goes_on', { ...fields, ...errorFields(error) })
      return false
    }
  }
}
