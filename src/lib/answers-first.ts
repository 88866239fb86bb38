/**
 * The way of an ask goes before the work of turns. An isolate does one thing at a time, and Slack gives up on an
 * answer after 3 s: while answers are under way, work that nobody waits for in seconds steps aside, for a while.
 */
import { type PlaceTools, isolateTools } from './places.ts'

/** Longer than Slack waits: an answer that has taken so long has been given up, or ended from outside. */
const GIVEN_UP_MS = 3500
const LOOK_AGAIN_MS = 5
/** However many requests come, turns go on. */
const PATIENCE_MS = 1000

export interface AnswersFirst {
  /** Gives an answer; what is `calm` only waits for it. */
  readonly answering: <T>(work: () => Promise<T>) => Promise<T>
  /** Resolves when no answer is under way, or after a second. */
  readonly calm: () => Promise<void>
}

/** @param tools the isolate's own time by default */
export function createAnswersFirst({ now, pause }: PlaceTools = isolateTools): AnswersFirst {
  /** When each answer that is under way was begun. */
  const begun = new Set<{ readonly at: number }>()
  const isCalm = (): boolean => {
    for (const one of begun) if (now() - one.at > GIVEN_UP_MS) begun.delete(one)
    return begun.size === 0
  }
  return {
    async answering(work) {
      const one = { at: now() }
      begun.add(one)
      try {
        return await work()
      } finally {
        begun.delete(one)
      }
    },
    async calm() {
      for (const end = now() + PATIENCE_MS; !isCalm() && now() < end;) await pause(LOOK_AGAIN_MS)
    },
  }
}

/** Those of this isolate. */
export const { answering, calm } = createAnswersFirst()
