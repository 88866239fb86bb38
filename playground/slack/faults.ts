/** What goes wrong on purpose in the Web API: the trouble switches, and single faults for tests. */
import type { SlackState } from './state.ts'

/** An answer in the place of the method's own. */
export interface Fault {
  /** An HTTP status: 429 is a rate limit, others are Slack being down. */
  status?: number
  /** Seconds that a 429 asks to wait. @default 1 */
  retryAfter?: number
  /** Slack's `ok: false` with this error. */
  error?: string
  /** More fields of that answer. */
  more?: Record<string, unknown>
  /** A body of any kind with status 200, in the place of JSON that Slack would send. */
  raw?: string
}

/** Decides for each call whether it fails. */
export interface Faults {
  take(method: string): Fault | undefined
  /** The next `times` calls of `method` fail so. */
  failNext(method: string, fault: Fault, times?: number): void
}

/** Seconds that the switch "rate-limited" asks to wait. */
const RETRY_AFTER_S = 5

/** Reads the switches from the workspace at each call. */
export function createFaults(state: SlackState): Faults {
  const planned: { method: string; fault: Fault; times: number }[] = []

  function bySwitch(method: string): Fault | undefined {
    const { slack, slackMethods } = state.trouble
    const isMeant = slackMethods.length === 0 || slackMethods.includes(method)
    if (slack === 'none' || !isMeant) return undefined
    return slack === 'down' ? { status: 503 } : { status: 429, retryAfter: RETRY_AFTER_S }
  }

  return {
    take(method) {
      const next = planned.find((one) => one.method === method && one.times > 0)
      if (next === undefined) return bySwitch(method)
      next.times -= 1
      return next.fault
    },
    failNext(method, fault, times = 1) {
      planned.push({ method, fault, times })
    },
  }
}
