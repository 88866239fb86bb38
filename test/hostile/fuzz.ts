/** Payloads with one odd field each, from a seed: nothing of it may end in a 500, an exception or a stranger's picture. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { KINDS_OF_PAYLOADS, type There, payloadOf } from './payloads.ts'
import { delivery } from './deliver.ts'
import { type Easel, nothingThrown, painted } from './rules.ts'
import { spoilt } from './spoil.ts'
import { send } from './wire.ts'

const AT_ONCE = 6
/** Longer than any of them takes, on a machine that has much else to do; Slack itself gives up after 3 s. */
const LONGEST_MS = 10_000

/** One request, and what became of it. */
interface Sent {
  readonly what: string
  readonly token: string
  readonly status: number | null
}

async function sendOne(easel: Easel, n: number, seed: number, there: There): Promise<Sent> {
  const { name, way, payload, token } = payloadOf(n, there)
  const [odd] = fc.sample(spoilt(payload), { seed: seed + n, numRuns: 1 })
  assert.ok(odd)
  const what = `seed ${seed}, ${n}: ${name}, ${odd.name.slice(0, 200)}`
  const began = performance.now()
  const { status } = await send(easel.worker.url, delivery(easel.slack, way, odd.json))
  const isTaken = status !== null && status < 500
  // Slack would send an event again and again.
  const isRight = isTaken && (way !== 'event' || status === 200)
  assert.ok(isRight, `${what} is answered by ${status}`)
  const took = performance.now() - began
  assert.ok(took < LONGEST_MS, `${what} took ${Math.round(took)} ms`)
  return { what, token, status }
}

/**
 * Sends `count` payloads, from the `from`-th on. All kinds come in turn.
 * @throws where a rule is broken; the message says which seed and number shows it
 */
export async function fuzzPayloads(
  easel: Easel,
  { seed, from, count, there }: { seed: number; from: number; count: number; there: There },
): Promise<void> {
  const refused = new Set<string>()
  for (let at = from; at < from + count; at += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, from + count - at) }, (_, i) => at + i)
    const sent = await Promise.all(some.map((n) => sendOne(easel, n, seed, there)))
    for (const { status, token } of sent) if (status !== 200) refused.add(token)
    nothingThrown(easel)
  }
  const wrong = [...painted(easel)].filter((token) => refused.has(token))
  assert.deepEqual(wrong, [], 'nothing is painted for what was refused')
}

/** So many that each kind comes so often. */
export const rounds = (each: number): number => each * KINDS_OF_PAYLOADS
