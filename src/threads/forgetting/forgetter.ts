/** Forgets what was said in a thread, on request: the words of one message, or all that a person has asked for. */
import { RpcTarget } from 'cloudflare:workers'
import { withoutPerson } from '../approval/approval.ts'
import { emptied } from '../turn-changes.ts'
import type { ThreadTables } from '../thread-tables.ts'
import { type Turn, isSettled, onlyShows } from '../turn.ts'
import { unsaidTurn } from './unsaid.ts'

export interface ForgetterTools {
  readonly tables: Pick<
    ThreadTables,
    | 'turns'
    | 'versions'
    | 'deletions'
    | 'approvals'
    | 'retention'
    | 'turnsOf'
    | 'removeAll'
    | 'wipeSoon'
  >
  /** Stops the step of a turn that is under way. */
  readonly stop: (turnId: string) => void
  /** Sees to it that the object's alarm goes on with what is left. */
  readonly wake: () => Promise<void>
}

/**
 * What it takes out of the thread's tables goes in one write; R2, KV, the ledger and Slack follow by the alarm, which
 * never rings while a step is under way. It is reached through the thread's object.
 */
export class Forgetter extends RpcTarget {
  readonly #tools: ForgetterTools

  constructor(tools: ForgetterTools) {
    super()
    this.#tools = tools
  }

  /** Forgets all turns from before a time, ms since 1970; what runs is stopped. The alarm does the rest. */
  everything(before: number): Promise<void> {
    const { tables, stop, wake } = this.#tools
    for (const turnId of tables.retention.endAll(before)) stop(turnId)
    return wake()
  }

  /** A message was deleted in Slack: what is painted loses its words, everything else goes. @param ts of the message */
  unsay(ts: string): Promise<void> {
    const { turnsOf } = this.#tools.tables
    const said = turnsOf.message(ts).filter((turn) => !onlyShows(turn))
    this.#takeBack([...said, ...turnsOf.repeating(wordsOf(said))])
    return this.#goOn(said.length > 0)
  }

  /**
   * Takes out all that a person has asked for before a time, ms since 1970: words and pictures, and their words where
   * others have had them painted again. True when nothing is left of it anywhere.
   */
  async person(userId: string, before: number): Promise<boolean> {
    const { turnsOf, deletions, approvals } = this.#tools.tables
    const theirs = turnsOf.person(userId, before)
    const own = theirs.filter(({ ask }) => ask.userId === userId)
    for (const turn of own)
      if (isSettled(turn.state) && onlyShows(turn)) this.#makeNobodys(turn)
      else this.#strike(turn)
    for (const turn of theirs) if (turn.ask.userId !== userId) this.#forgetPayer(turn)
    this.#takeBack(turnsOf.repeating(wordsOf(own)))
    const isNamed = this.#unname(userId, before)
    const isGone = deletions.next() === null && approvals.dueAt() === null
    await this.#goOn(theirs.length > 0 || isNamed)
    return isGone
  }

  /** The team wants turns to be kept for so many seconds. */
  keepFor(seconds: number): Promise<void> {
    const { tables, wake } = this.#tools
    // A thread that has nothing must not begin to have something.
    if (tables.retention.isEmpty()) return tables.removeAll()
    tables.retention.keepFor(seconds)
    return wake()
  }

  /** Takes somebody out of what was asked and answered about pictures of others. True where they were in it. */
  #unname(userId: string, before: number): boolean {
    const { approvals } = this.#tools.tables
    let isNamed = false
    for (const approval of approvals.naming(userId)) {
      const without = withoutPerson(approval, userId, before)
      if (without === approval) continue
      isNamed = true
      approvals.save(without, 0)
    }
    return isNamed
  }

  #takeBack(said: readonly Turn[]): void {
    for (const turn of said) {
      if (turn.isUnsaid) continue
      if (this.#isPainted(turn)) this.#save(unsaidTurn(turn), 'words')
      else this.#strike(turn)
    }
  }

  #isPainted({ ask, outcome }: Turn): boolean {
    const version = this.#tools.tables.versions.byTurn(ask.turnId)
    return outcome?.kind === 'painted' || (version?.pictures ?? 0) > 0
  }

  /** Cancels a turn where it has not ended, and deletes it. */
  #strike(turn: Turn): void {
    const { turnId } = turn.ask
    this.#tools.stop(turnId)
    this.#save(emptied(isSettled(turn.state) ? turn : { ...turn, state: 'cancelled' }), 'all')
    this.#tools.tables.versions.remove(turnId)
    this.#tools.tables.approvals.strike(turnId)
  }

  /** It shows what others have painted, so it stays, and nobody has asked for it. */
  #makeNobodys(turn: Turn): void {
    const nobody = { userId: '', paidBy: undefined, askerName: null }
    this.#tools.tables.turns.save({ ...turn, ask: { ...turn.ask, ...nobody } })
  }

  #forgetPayer(turn: Turn): void {
    this.#save({ ...turn, ask: { ...turn.ask, paidBy: undefined } }, 'words')
  }

  #save(turn: Turn, what: 'all' | 'words'): void {
    const { turns, deletions, approvals } = this.#tools.tables
    deletions.save({ turnId: turn.ask.turnId, tries: 0, dueAt: 0, what })
    if (what === 'words') approvals.showAnew(turn.ask.turnId)
    turns.save(turn)
  }

  /**
   * A thread that has nothing was none, and leaves nothing.
   * @param hasChanged whether something was taken out: whoever asks again and again has the file wiped once
   */
  async #goOn(hasChanged: boolean): Promise<void> {
    const { tables, wake } = this.#tools
    if (tables.retention.isEmpty()) return tables.removeAll()
    if (hasChanged) tables.wipeSoon()
    await wake()
  }
}

const wordsOf = (turns: readonly Turn[]): string[] => turns.map(({ ask }) => ask.prompt)
