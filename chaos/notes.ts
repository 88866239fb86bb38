/** What has been done so far, and by whom: written down while a history is played. */
import type { AskedSet, Found } from './features.ts'
import type { Asked, Deleted, Erased, Pressed } from './journal.ts'
import { formatOf, tokenOf } from './tokens.ts'

export type Ask = Omit<Asked, 'sentAt' | 'takenAt' | 'shapes'> & Partial<Pick<Asked, 'shapes'>>

/** Somebody comes into a channel, or leaves it. */
export interface Move {
  readonly at: number
  readonly user: string
  readonly channel: string
  readonly isIn: boolean
}

export class Notes {
  readonly asked: Ask[] = []
  readonly pressed: Pressed[] = []
  readonly erased: Omit<Erased, 'takenAt'>[] = []
  readonly deleted: Deleted[] = []
  readonly sets: Omit<AskedSet, 'takenAt'>[] = []
  readonly found: Found[] = []
  readonly moves: Move[] = []
  /** When what comes from a page, and not from Slack, was sent, and when it was taken in. */
  readonly fromPages = new Map<string, { sentAt: number; takenAt: number | null }>()
  /** What people are still at. */
  readonly underWay: Promise<unknown>[] = []
  #count = 0
  #formats = 0

  newToken(): string {
    this.#count += 1
    return tokenOf(this.#count)
  }

  newFormat(): string {
    this.#formats += 1
    return formatOf(this.#formats)
  }
}
