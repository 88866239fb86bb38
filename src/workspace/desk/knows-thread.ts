/** Tells whose thread a reply is in, and waits where only the next moment tells. */
import type { Desk } from './desk.ts'
import type { Known, ReplyTo } from './errand.ts'

/** Slack waits 3 s for an answer. */
const PATIENCE_MS = 2000
const LOOK_AGAIN_MS = 50

export interface Waiting {
  readonly desk: Pick<Desk, 'knows'>
  /** Now, in ms since 1970. */
  readonly now: () => number
  /** That of the runtime, where none is given. */
  readonly wait?: (ms: number) => Promise<void>
}

/**
 * Whose thread it is. A message that begins a thread can be seen, and replied to, before Slack has told
 * its ts; a reply then waits for that.
 */
export async function knowsThread(
  reply: ReplyTo,
  { desk, now, wait = (ms) => scheduler.wait(ms) }: Waiting,
): Promise<Known> {
  const end = now() + PATIENCE_MS
  let known = desk.knows(reply)
  while (known === 'not_known_yet' && now() < end) {
    await wait(LOOK_AGAIN_MS)
    known = desk.knows(reply)
  }
  return known
}
