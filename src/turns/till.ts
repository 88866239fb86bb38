/** What calls of models have cost, on its way from whoever makes them to the books of the workspace. */
import { type Log, errorFields } from '../lib/log.ts'

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
  readonly charges: readonly Charge[]
}

/** Where calls are paid. */
export interface Till {
  /** Enters what calls have cost. Never throws. */
  settle(charges: readonly Charge[]): Promise<void>
}

/** The narrow door to the books. */
export interface TillBooks {
  /** Enters each charge once. */
  settle(bill: Bill): Promise<void>
}

const TRIES = 4
const WAIT_MS = 300

interface Tools {
  readonly log: Log
  /** That of the runtime, where none is given. */
  readonly wait?: (ms: number) => Promise<void>
}

/**
 * The till of one payer. What has been painted is worth more than its line in the books: where they cannot be
 * reached in about two seconds, the log says so.
 */
export const createTill = (
  books: () => TillBooks,
  payer: Payer,
  { log, wait = (ms) => scheduler.wait(ms) }: Tools,
): Till => ({
  async settle(charges) {
    if (charges.length === 0) return
    for (let tried = 1; ; tried += 1) {
      try {
        return await books().settle({ ...payer, charges })
      } catch (error) {
        if (tried === TRIES) return log('error', 'not_booked', errorFields(error))
        await wait(WAIT_MS * tried)
      }
    }
  },
})
