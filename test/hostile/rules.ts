/** What holds whatever comes. */
import assert from 'node:assert/strict'
import type { startEasel } from '../integration/easel.ts'
import { linesOf } from '../integration/log-lines.ts'
import { BEN, MARKETING } from '../../playground/slack/seed.ts'
import { pause } from '../../chaos/pause.ts'
import { tokensIn } from '../../chaos/tokens.ts'

export type Easel = Awaited<ReturnType<typeof startEasel>>

/** What is written where something was thrown, by Easel or by the runtime. */
const THROWN = /"event":"(?:\w+_threw|\w+_given_up)"|Uncaught|^\s+at \S+ \(/

/** @throws where an exception stands in the log */
export function nothingThrown({ worker }: Easel): void {
  const thrown = worker
    .log()
    .split('\n')
    .filter((line) => THROWN.test(line))
  assert.deepEqual(thrown, [], 'nothing is thrown')
}

/** What a wrong request may be answered: never that Easel is at fault. */
export const isRefusal = (status: number | null): boolean =>
  status !== null && status >= 400 && status < 500

/** The tokens of all that the model was asked for. */
export const painted = ({ painter }: Easel): Set<string> =>
  new Set(
    painter.requests.flatMap(({ parts }) => parts.flatMap(({ text }) => tokensIn(text ?? ''))),
  )

/** The Worker still does what it is for. What came before may still be worked on, so the thread is one of its own. */
export async function stillPaints({ slack, version }: Easel): Promise<void> {
  slack.say({ user: BEN, channel: MARKETING, text: '<@U0EASEL> an ordinary fox' })
  const asked = slack.messages(MARKETING).at(-1)
  assert.ok(asked)
  await version(asked.ts, 1, MARKETING)
}

const PATIENCE_MS = 60_000
const LOOK_MS = 200
/** Longer than Easel waits before it tries again. */
const WAIT_MS = 130_000

/** Waits until nothing is left of what is looked for; what waits for its time gets it. */
async function untilNone({ moveClock }: Easel, left: () => readonly unknown[]): Promise<void> {
  let before = 0
  for (const end = Date.now() + PATIENCE_MS; ; await pause(LOOK_MS)) {
    const open = left()
    if (open.length === 0) return
    assert.ok(Date.now() < end, `after a minute there are still: ${open.join()}`)
    if (open.length === before) await moveClock(WAIT_MS)
    before = open.length
  }
}

/** Whether an ask has its answer, and nothing says that it is still worked on. */
const isOver = (said: string): boolean => said !== '[]' && !said.includes('easel.cancel')

/** Waits until each of these threads has its answer. */
export const allAnswered = (easel: Easel, threads: readonly string[]): Promise<void> =>
  untilNone(easel, () =>
    threads.map((thread) => easel.said(thread)).filter((said) => !isOver(said)),
  )

/** Waits until as many turns have ended as words were said, and whatever is shown of them. */
export async function turnsEnd(easel: Easel, say: readonly (() => unknown)[]): Promise<void> {
  const ended = (): number =>
    linesOf(easel.worker.log()).filter(({ event }) => event === 'turn_ended').length
  const wanted = ended() + say.length
  for (const one of say) one()
  await untilNone(easel, () => Array.from({ length: Math.max(0, wanted - ended()) }, () => 'turn'))
}
