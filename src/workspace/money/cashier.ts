/** Reserves and settles for a team, within the limits that hold at that moment. */
import { RpcTarget } from 'cloudflare:workers'
import type { Clock } from '../../lib/clock.ts'
import type { Left, Limits, Refusal, Wish } from '../../turns/limits.ts'
import type { Accounting, Bill } from '../../turns/till.ts'
import type { Accounts } from './accounts.ts'
import { passed } from './limits.ts'

export interface CashierNeeds {
  readonly accounts: Accounts
  readonly clock: Pick<Clock, 'now'>
  readonly limits: () => Limits
  /** Who can raise a limit, as far as Easel knows: ids of users. */
  readonly admins: () => readonly string[]
  /** The team has spent so many parts of a hundred of what it may spend in a month (USD). */
  readonly tellAdmins: (part: 80 | 100, most: number) => void
  /** Sees to it that what is noted ends in time. */
  readonly remember: () => Promise<void>
}

/** It is reached through the workspace's object. Whatever it is told may be told twice. */
export class Cashier extends RpcTarget implements Accounting {
  readonly #needs: CashierNeeds

  constructor(needs: CashierNeeds) {
    super()
    this.#needs = needs
  }

  /** Reserves all of a wish; or nothing, and which limit stands in the way. */
  async reserve(wish: Wish): Promise<Refusal | null> {
    const refusal = this.reserveNow(wish)
    await this.#needs.remember()
    return refusal
  }

  /** The same, within what else is stored at that moment. */
  reserveNow(wish: Wish): Refusal | null {
    const { accounts, clock, limits, admins } = this.#needs
    const refusal = accounts.reserve(wish, limits(), clock.now())
    return refusal && { ...refusal, admins: [...admins()] }
  }

  /** Enters what calls have cost. */
  async settle(bill: Bill): Promise<void> {
    const { accounts, clock, limits, tellAdmins, remember } = this.#needs
    const { before, after } = accounts.settle(bill, clock.now())
    const { teamUsd } = limits()
    const part = passed(teamUsd, before, after)
    if (teamUsd !== null && part !== null) tellAdmins(part, teamUsd)
    await remember()
  }

  /** Gives back what a round that has ended did not use. */
  async close(round: string, pictures: number): Promise<void> {
    this.#needs.accounts.close(round, pictures)
  }

  /** What a person has left of today's pictures; null: there is no limit. */
  left(userId: string): Left | null {
    const { accounts, clock, limits } = this.#needs
    const { personPictures: most } = limits()
    return most === null ? null : { most, left: accounts.picturesLeft(userId, most, clock.now()) }
  }
}
