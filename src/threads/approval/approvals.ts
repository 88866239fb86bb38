/** Puts pictures before people and takes their answers; what Slack or storage cannot show now is shown later. */
import { errorFields } from '../../lib/log.ts'
import type { Press, PressReceipt } from '../../turns/press.ts'
import type { InTurn } from '../in-turn.ts'
import type { Studio } from '../studio.ts'
import { turnOfPress } from '../turn-of-press.ts'
import type { ThreadTables } from '../thread-tables.ts'
import type { Turn } from '../turn.ts'
import { type Approval, answered, newApproval } from './approval.ts'
import { showApproval } from './show-approval.ts'

export interface ApprovalTools {
  readonly tables: Pick<ThreadTables, 'approvals' | 'versions' | 'turns'>
  readonly studioOf: (turn: Turn) => Studio
  /** Sees to it that the object's alarm shows what is left, even after a crash. */
  readonly wake: () => Promise<void>
  /** Goes on with something when the press has its answer. */
  readonly later: (work: Promise<unknown>) => void
  /** No message is changed twice at once, and none is posted while its picture is being deleted. */
  readonly inTurn: InTurn
}

/** One that is being shown is not begun a second time for so long. */
const UNDER_WAY_MS = 10_000
const FIRST_WAIT_MS = 5000
const MAX_WAIT_MS = 3600 * 1000
/** Of one alarm: asks of the thread must not wait for long. */
const BATCH = 20

export class Approvals {
  readonly #tools: ApprovalTools

  constructor(tools: ApprovalTools) {
    this.#tools = tools
  }

  /** The turn that comes of a press, or what became of the press; a wish is an answer and a turn, in one write. */
  turnOf(pressed: Turn, press: Press): Turn | PressReceipt {
    const { tables, studioOf } = this.#tools
    return this.press(pressed, press) ?? turnOfPress(pressed, press, tables, studioOf(pressed))
  }

  /**
   * Writes down what a button says, in one write. null: a turn comes of it; a wish is written down as the answer of
   * whoever makes it, with its turn.
   * @param pressed the turn under which the button stands
   */
  press(pressed: Turn, press: Press): PressReceipt | null {
    if (press.name !== 'approval' && press.name !== 'approve' && press.name !== 'wish') return null
    const { approvals, versions } = this.#tools.tables
    const version = versions.byTurn(press.turnId)
    if (version?.pictures === 0) return 'deleted_already'
    if (version === null || press.picture > version.pictures) return 'unknown'
    const known = approvals.get(press.turnId, press.picture)
    const { clock } = this.#tools.studioOf(pressed)
    const next = this.#next(press, known, clock.now())
    if (typeof next === 'string') return next
    approvals.save(next, clock.now() + UNDER_WAY_MS)
    this.#tools.later(this.#tools.wake())
    this.#tools.later(this.#tools.inTurn.run(() => this.#show(next.turnId, next.picture)))
    return press.name === 'wish' ? null : 'done'
  }

  #next(press: Press, known: Approval | null, now: number): Approval | PressReceipt {
    if (press.name !== 'approval')
      return known === null
        ? 'unknown'
        : answered(known, press, press.name === 'wish' ? 'wish' : 'yes', now)
    if (known?.id === press.newTurnId) return 'done'
    return known !== null && known.approvedAt !== null
      ? 'approved_already'
      : newApproval(press, known)
  }

  /** Shows those that are due, a bounded number of them. @param now ms since 1970 */
  async goOn(now: number): Promise<void> {
    const { approvals } = this.#tools.tables
    for (let done = 0; done < BATCH; done += 1) {
      const next = approvals.next()
      if (next === null || next.dueAt > now) return
      approvals.save(next.approval, now + UNDER_WAY_MS)
      const { turnId, picture } = next.approval
      await this.#tools.inTurn.run(() => this.#show(turnId, picture))
    }
  }

  async #show(turnId: string, picture: number): Promise<void> {
    const { approvals, turns } = this.#tools.tables
    const [approval, turn] = [approvals.get(turnId, picture), turns.get(turnId)]
    if (approval === null) return
    // Whoever deletes the turn sees to its messages.
    if (turn === null || turn.isDeleted) return approvals.save(approval, null)
    const studio = this.#tools.studioOf(turn)
    const keep = (change: (now: Approval) => Approval): boolean => {
      const now = approvals.get(turnId, picture)
      if (now?.id !== approval.id) return false
      approvals.save(change(now), studio.clock.now() + UNDER_WAY_MS)
      return true
    }
    try {
      await showApproval(
        { approval, turn, keep, showing: (version) => turns.showing(version) },
        studio,
      )
      this.#shown(approval)
    } catch (error) {
      studio.log('warn', 'approval_goes_on', { turn: turnId, ...errorFields(error) })
      this.#later(approval, studio)
    }
    await this.#tools.wake()
  }

  /** Unless something has changed meanwhile: then it is shown once more. */
  #shown({ turnId, picture, id, changes }: Approval): void {
    const { approvals } = this.#tools.tables
    const now = approvals.get(turnId, picture)
    if (now !== null) approvals.save(now, now.id === id && now.changes === changes ? null : 0)
  }

  #later({ turnId, picture }: Approval, { clock }: Studio): void {
    const { approvals } = this.#tools.tables
    const now = approvals.get(turnId, picture)
    if (now === null) return
    const wait = Math.min(FIRST_WAIT_MS * 2 ** now.tries, MAX_WAIT_MS)
    approvals.save({ ...now, tries: now.tries + 1 }, clock.now() + wait)
  }
}
