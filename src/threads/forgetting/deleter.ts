/** Deletes turns of a thread, to the end: what storage or Slack cannot do now is done later. */
import { type LogFields, errorFields } from '../../lib/log.ts'
import type { PressReceipt } from '../../turns/press.ts'
import type { Studio } from '../studio.ts'
import type { TurnTable } from '../turn-table.ts'
import { emptied } from '../turn-changes.ts'
import { type Turn, isSettled, onlyShows } from '../turn.ts'
import { clearMessages } from './clear-messages.ts'
import type { DeletionTable } from './deletion-table.ts'
import { forgetTurn } from './forget-turn.ts'

export interface DeleterTools {
  readonly tables: {
    readonly turns: Pick<TurnTable, 'get' | 'save' | 'showing'>
    readonly deletions: DeletionTable
  }
  readonly studioOf: (turn: Turn) => Studio
  /** Sees to it that the object's alarm goes on with what is left, even after a crash. */
  readonly wake: () => Promise<void>
}

/** One that is under way is not begun a second time for so long. */
const UNDER_WAY_MS = 60_000
const FIRST_WAIT_MS = 5000
const MAX_WAIT_MS = 3600 * 1000

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
    const { turns, deletions } = tables
    const { turnId } = turn.ask
    if (turn.isDeleted) return deletions.get(turnId) === null ? 'deleted_already' : 'deletes_on'
    if (!isSettled(turn.state)) return 'not_ended'
    if (onlyShows(turn)) return 'unknown'
    const { clock, versions } = studioOf(turn)
    const deletion = { turnId, tries: 0, dueAt: clock.now() + UNDER_WAY_MS }
    deletions.save(deletion)
    turns.save(emptied(turn))
    versions.remove(turnId)
    await wake()
    return (await this.#attempt(turnId, 0)) ? 'done' : 'deletes_on'
  }

  /** Goes on with those that are due. */
  async goOn(now: number): Promise<void> {
    const { deletions } = this.#tools.tables
    for (let next = deletions.next(); next !== null && next.dueAt <= now; next = deletions.next()) {
      deletions.save({ ...next, dueAt: now + UNDER_WAY_MS })
      await this.#attempt(next.turnId, next.tries)
    }
  }

  /** Whether nothing is left of it. Storage that fails does not keep the messages from being changed. */
  async #attempt(turnId: string, tries: number): Promise<boolean> {
    const { tables, studioOf } = this.#tools
    const { turns, deletions } = tables
    const turn = turns.get(turnId)
    if (turn === null) return (deletions.done(turnId), true)
    const studio = studioOf(turn)
    const version = studio.versions.byTurn(turnId)
    const shownIn = version === null ? [] : turns.showing(version.version)
    const fields = { turn: turnId, tries }
    const isForgotten = await this.#try(fields, studio, () => forgetTurn(turnId, turn.ask, studio))
    const isCleared = await this.#try(fields, studio, () =>
      clearMessages({ turn, shownIn, wasPainted: version !== null, isForgotten }, studio),
    )
    if (isForgotten && isCleared) {
      turns.save({ ...turn, slackFiles: [] })
      deletions.done(turnId)
      return true
    }
    const wait = Math.min(FIRST_WAIT_MS * 2 ** tries, MAX_WAIT_MS)
    deletions.save({ turnId, tries: tries + 1, dueAt: studio.clock.now() + wait })
    await this.#tools.wake()
    return false
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
