/** Takes a request in, and waits where only the next moment tells whether it is meant for Easel. */
import type { Desk } from './desk.ts'
import type { Receipt, Request } from './errand.ts'

/** Slack waits 3 s for an answer. */
const PATIENCE_MS = 2000
const LOOK_AGAIN_MS = 50

export interface TakeIn {
  readonly desk: Pick<Desk, 'receive'>
  /** Now, in ms since 1970. */
  readonly now: () => number
  readonly wait: (ms: number) => Promise<void>
}

/**
 * What becomes of a request. A message that begins a thread can be seen, and replied to, before Slack has
 * told its ts; a reply then waits for that.
 */
export async function takeIn(request: Request, { desk, now, wait }: TakeIn): Promise<Receipt> {
  const end = now() + PATIENCE_MS
  let receipt = desk.receive(request, now())
  while (receipt === 'not_known_yet' && now() < end) {
    await wait(LOOK_AGAIN_MS)
    receipt = desk.receive(request, now())
  }
  return receipt
}
