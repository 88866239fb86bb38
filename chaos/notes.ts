/** What has been done so far, and by whom: written down while a history is played. */
import type { AskedApproval, AskedBrand, AskedSet, Found } from './features.ts'
import type { Asked, Deleted, Erased, Pressed } from './journal.ts'
import { brandTokenOf, formatOf, tokenOf } from './tokens.ts'

export type Ask = Omit<Asked, 'sentAt' | 'takenAt' | 'shapes' | 'isPlain'> &
  Partial<Pick<Asked, 'shapes' | 'isPlain'>>

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
  readonly approvals: Omit<AskedApproval, 'takenAt'>[] = []
  readonly brands: AskedBrand[] = []
  readonly moves: Move[] = []
  /** Forms that somebody fills in. */
  readonly views = new Set<string>()
  /** When what comes from a page, and not from Slack, was sent, and when it was taken in. */
  readonly fromPages = new Map<string, { sentAt: number; takenAt: number | null }>()
  /** What people are still at. */
  readonly underWay: Promise<unknown>[] = []
  #count = 0
  #formats = 0
  #brands = 0

  newToken(): string {
    this.#count += 1
    return tokenOf(this.#count)
  }

  newFormat(): string {
    this.#formats += 1
    return formatOf(this.#formats)
  }

  newBrand(): string {
    this.#brands += 1
    return brandTokenOf(this.#brands)
  }
}
