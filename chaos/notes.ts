/** What has been done so far, and by whom: written down while a history is played. */
import type { Asked, Deleted, Erased, Pressed } from './journal.ts'
import { tokenOf } from './tokens.ts'

export type Ask = Omit<Asked, 'sentAt' | 'takenAt'>

export class Notes {
  readonly asked: Ask[] = []
  readonly pressed: Pressed[] = []
  readonly erased: Omit<Erased, 'takenAt'>[] = []
  readonly deleted: Deleted[] = []
  /** When what comes from a page, and not from Slack, was sent, and when it was taken in. */
  readonly fromPages = new Map<string, { sentAt: number; takenAt: number | null }>()
  /** What people are still at. */
  readonly underWay: Promise<unknown>[] = []
  #count = 0

  newToken(): string {
    this.#count += 1
    return tokenOf(this.#count)
  }
}
