/** The way from Slack to the Worker: requests come twice, late, or not at all, and answers get lost. */
import { pause } from './pause.ts'
import type { DeliveryFate } from './deeds.ts'
import { type Relay, startRelay } from './relay.ts'

/** When the Worker heard of something for the first time, and when it took it in. */
export interface Taking {
  readonly sentAt: number
  readonly takenAt: number | null
}

export interface DeliveryRelay extends Relay {
  /** What becomes of the next request that is one of these. */
  next(fate: DeliveryFate): void
  calm(): void
  /** By what tells them apart. */
  readonly takings: ReadonlyMap<string, Taking>
  /** When a request last came to nothing: Slack may send it again. */
  lastFailure(): number
  underWay(): number
}

/** Longer than Slack waits for an answer. */
const TOO_LATE_MS = 3300
const LATE_MS = 700

const NO_ANSWER = { status: 503, headers: {}, body: Buffer.alloc(0), isCut: false }

/** Events about Easel's own messages, which come in such numbers that they would take all fates. */
const isOwn = (body: string): boolean => body.startsWith('{') && body.includes('"bot_id"')

/** A form whose fields say why nothing comes of it. */
const isRefusal = (answer: Buffer): boolean => answer.includes('"response_action":"errors"')

/** @param keysIn what a request is known by */
export async function startDeliveryRelay(
  worker: () => string,
  keysIn: (body: string) => readonly string[],
): Promise<DeliveryRelay> {
  const fates: DeliveryFate[] = []
  const takings = new Map<string, Taking>()
  let failedAt = 0
  let underWay = 0
  const note = (body: Buffer, at: Partial<Taking>): void => {
    if (isOwn(body.toString())) return
    for (const key of keysIn(body.toString())) {
      const before = takings.get(key) ?? { sentAt: Date.now(), takenAt: null }
      takings.set(key, { ...before, takenAt: before.takenAt ?? at.takenAt ?? null })
    }
  }
  const relay = await startRelay(worker, async ({ body, pass }) => {
    const fate = isOwn(body.toString()) ? undefined : fates.shift()
    const deliver = async () => {
      note(body, {})
      const answer = await pass()
      if (answer !== null && answer.status < 300 && !isRefusal(answer.body))
        note(body, { takenAt: Date.now() })
      return answer
    }
    underWay += 1
    try {
      if (fate === 'refused') return NO_ANSWER
      if (fate === 'late') await pause(LATE_MS)
      if (fate === 'too_late') await pause(TOO_LATE_MS)
      const [answer] = await Promise.all([deliver(), fate === 'twice' ? deliver() : null])
      const heard = fate === 'lost' ? null : answer
      if (heard === null || heard.status >= 300 || fate === 'too_late') failedAt = Date.now()
      return heard
    } finally {
      underWay -= 1
      if (fate === 'refused') failedAt = Date.now()
    }
  })
  return {
    ...relay,
    next: (fate) => void fates.push(fate),
    calm: () => void fates.splice(0),
    takings,
    lastFailure: () => failedAt,
    underWay: () => underWay,
  }
}
