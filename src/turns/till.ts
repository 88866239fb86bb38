/** What calls of models may cost and have cost, between whoever makes them and the accounts of the workspace. */
import { type Log, errorFields } from '../lib/log.ts'
import type { Refusal, Wish } from './limits.ts'

/** What a call was made for. */
export type CallKind = 'picture' | 'edit' | 'improve' | 'describe' | 'question' | 'decision'

/** A call that was answered, and that is billed. */
export interface Charge {
  /** The same for the same call, however often it is told. */
  readonly id: string
  readonly kind: CallKind
  /** The id of the model. */
  readonly model: string
  /** How many pictures its answer has. */
  readonly pictures: number
  /** USD. */
  readonly usd: number
}

/** Who pays for calls. */
export interface Payer {
  readonly userId: string
  readonly channel: string
}

export interface Bill extends Payer {
  readonly round: string
  readonly charges: readonly Charge[]
  /** Calls of the round for which nothing is held any more. */
  readonly done: readonly string[]
}

/** Where calls are paid. */
export interface Till {
  /**
   * Reserves what calls may cost, before they are made: all of it, or nothing and the limit that stands in the way.
   * What a round has reserved already counts once. Throws where the accounts cannot be reached.
   */
  reserve(wish: Omit<Wish, 'userId'>): Promise<Refusal | null>
  /** Enters what calls have cost, and lets go of what was held for those that are done. Never throws. */
  settle(bill: Omit<Bill, keyof Payer>): Promise<void>
  /** A round has ended, with so many pictures that were paid for: the rest is given back. Never throws. */
  close(round: string, pictures: number): Promise<void>
}

/** The narrow door to the accounts. */
export interface Accounting {
  reserve(wish: Wish): Promise<Refusal | null>
  /** Enters each charge once. */
  settle(bill: Bill): Promise<void>
  close(round: string, pictures: number): Promise<void>
}

const TRIES = 4
const WAIT_MS = 300

interface Tools {
  readonly log: Log
  /** That of the runtime, where none is given. */
  readonly wait?: (ms: number) => Promise<void>
}

const pause = (ms: number) => new Promise<void>((resolve) => void setTimeout(resolve, ms))

/**
 * The till of one payer. What has been painted is worth more than its line in the books: where they cannot be
 * reached in about two seconds, the log says so.
 */
export function createTill(
  accounting: () => Accounting,
  payer: Payer,
  { log, wait = pause }: Tools,
): Till {
  const insist = async (tell: (to: Accounting) => Promise<void>): Promise<void> => {
    for (let tried = 1; ; tried += 1) {
      try {
        return await tell(accounting())
      } catch (error) {
        if (tried === TRIES) return log('error', 'not_booked', errorFields(error))
        await wait(WAIT_MS * tried)
      }
    }
  }
  return {
    reserve: (wish) => accounting().reserve({ ...wish, userId: payer.userId }),
    settle: (bill) => insist((to) => to.settle({ ...payer, ...bill })),
    close: (round, pictures) => insist((to) => to.close(round, pictures)),
  }
}
