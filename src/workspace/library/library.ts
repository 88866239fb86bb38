/** The painted pictures of a team, and what they took: what its people may look at. */
import { RpcTarget } from 'cloudflare:workers'
import type { Clock } from '../../lib/clock.ts'
import type { Books } from '../books.ts'
import { type Overview, overviewOf } from './overview.ts'
import type { Hit, Part, Search } from './search.ts'

export interface LibraryNeeds {
  readonly books: Pick<Books, 'painted' | 'approvals' | 'ledger'>
  readonly clock: Pick<Clock, 'now'>
}

/** It is reached through the workspace's object. */
export class Library extends RpcTarget {
  readonly #needs: LibraryNeeds

  constructor(needs: LibraryNeeds) {
    super()
    this.#needs = needs
  }

  /** The use of this month. */
  overview(userId: string): Overview {
    return overviewOf(this.#needs.books.ledger, userId, this.#needs.clock.now())
  }

  /**
   * A part of what somebody looks for, the newest first. In which of the channels they are is not known here: whoever
   * shows it has to ask Slack.
   */
  search(search: Search, part: Part): Hit[] {
    const { painted, approvals } = this.#needs.books
    const hits = painted.search(search, part)
    return hits.map((hit) => Object.assign(hit, { approvals: approvals.of(hit.turnId) }))
  }
}
