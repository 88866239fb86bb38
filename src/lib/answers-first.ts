/**
 * The way of an ask goes before the work of turns. An isolate does one thing at a time, and Slack gives up on an
 * answer after 3 s: while answers are under way, work that nobody waits for in seconds steps aside.
 */
import { type PlaceTools, isolateTools } from './places.ts'

/** Longer than Slack waits: an answer that has taken so long has been given up, or ended from outside. */
const GIVEN_UP_MS = 3500
/** Who asks again and again leaves pauses that are shorter than this. */
const QUIET_MS = 20
/** However many requests come, turns go on: one step in each of these times. */
const RATION_MS = 100
/** Looking again costs something as well, and more where many wait. */
const LOOK_AGAIN_MS = 10
const LOOK_AGAIN_FOR_EACH_MS = 2

export interface AnswersFirst {
  /** Gives an answer; what is `calm` only waits for it. */
  readonly answering: <T>(work: () => Promise<T>) => Promise<T>
  /** Resolves when no answer is under way, or when it is one's turn all the same. */
  readonly calm: () => Promise<void>
}

/** @param tools the isolate's own time by default */
export function createAnswersFirst({ now, pause }: PlaceTools = isolateTools): AnswersFirst {
  /** When each answer that is under way was begun. */
  const begun = new Set<{ readonly at: number }>()
  let endedAt = 0
  let letGoAt = 0
  let waiting = 0
  const isQuiet = (): boolean => {
    for (const one of begun) if (now() - one.at > GIVEN_UP_MS) begun.delete(one)
    return begun.size === 0 && now() - endedAt >= QUIET_MS
  }
  const mayGo = (): boolean => {
    if (isQuiet()) return true
    if (now() - letGoAt < RATION_MS) return false
    letGoAt = now()
    return true
  }
  return {
    async answering(work) {
      const one = { at: now() }
      if (begun.size === 0 && isQuiet()) letGoAt = one.at
      begun.add(one)
      try {
        return await work()
      } finally {
        begun.delete(one)
        endedAt = now()
      }
    },
    async calm() {
      waiting += 1
      try {
        while (!mayGo()) await pause(Math.max(LOOK_AGAIN_MS, waiting * LOOK_AGAIN_FOR_EACH_MS))
      } finally {
        waiting -= 1
      }
    },
  }
}

/** Those of this isolate. */
export const { answering, calm } = createAnswersFirst()
