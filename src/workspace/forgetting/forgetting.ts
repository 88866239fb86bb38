/** What people want forgotten, and what threads have deleted. */
import { RpcTarget } from 'cloudflare:workers'
import type { Clock } from '../../lib/clock.ts'
import type { Books } from '../books.ts'
import type { Receipt, Unsaid } from '../desk/errand.ts'

export interface ForgettingNeeds {
  readonly books: Pick<Books, 'unsaid' | 'painted'>
  readonly clock: Pick<Clock, 'now'>
  /** Wakes the object, which carries what is due. */
  readonly wakeAt: (time: number) => Promise<void>
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
    if (receipt === 'taken') await wakeAt(now)
    return receipt
  }

  /** Forgets what a painted turn was asked with. */
  words(turnId: string): void {
    this.#needs.books.painted.forgetWords(turnId)
  }

  /** Forgets a painted turn that was deleted. */
  painted(turnId: string): void {
    this.#needs.books.painted.forget(turnId)
  }
}
