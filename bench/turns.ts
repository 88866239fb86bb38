/**
 * `node bench/turns.ts`: three turns of one thread with pictures of 20 MB and signatures of 2 MB, in
 * `wrangler dev`. Its R2 lives in the same workerd and costs more than all of Easel, so the same
 * bytes are moved a second time by a Worker that only moves them. Linux only (`/proc`).
 */
import { fileURLToPath } from 'node:url'
import { startLoopback } from './loopback.ts'
import { childProcesses, cpuMs, peakMemory, resetPeak } from './process-stats.ts'
import { type BenchSlack, deliver, startSlack, varsFor } from './slack.ts'
import { startWorker } from './start-worker.ts'

const MB = 1_000_000
const PICTURE_BYTES = 20 * MB
const TURNS = 3
/** Other work on the machine only ever adds to the figures: the least of a few is the truest. */
const ROUNDS = 3
const POLL_MS = 20
const THREAD_TS = '1700000000.000100'

interface Cost {
  /** The highest rise of the resident memory above its level before the turns, in MB. */
  readonly riseMb: number
  readonly cpuMs: number
}

const loopback = await startLoopback()
const slack = await startSlack()
try {
  const moved = await least(movedOnly)
  const easel = await least(withEasel)
  console.log(`${TURNS} turns of one thread, each with a picture of 20 MB and a signature of 2 MB;`)
  console.log(`the least of ${ROUNDS} rounds, each in a fresh workerd.`)
  console.table({
    'Easel, with the R2 of wrangler dev': shown(easel),
    'the same bytes, only moved': shown(moved),
    'Easel alone (the difference)': shown({
      riseMb: easel.riseMb - moved.riseMb,
      cpuMs: easel.cpuMs - moved.cpuMs,
    }),
    'decoding the base64 alone, in Node': { 'memory rise': '', processor: ms(decodingMs()) },
  })
} finally {
  for (const server of [loopback.server, slack.server]) {
    server.close()
    server.closeAllConnections()
  }
}

function shown({ riseMb, cpuMs: spent }: Cost): Record<string, string> {
  return { 'memory rise': `${riseMb.toFixed(0)} MB`, processor: ms(spent) }
}

function ms(amount: number): string {
  return `${amount.toFixed(0)} ms`
}

async function least(measure: () => Promise<Cost>): Promise<Cost> {
  let cost: Cost = { riseMb: Infinity, cpuMs: Infinity }
  for (let round = 0; round < ROUNDS; round += 1) {
    const { riseMb, cpuMs: spent } = await measure()
    cost = { riseMb: Math.min(cost.riseMb, riseMb), cpuMs: Math.min(cost.cpuMs, spent) }
  }
  return cost
}

/** What the turns cost the workerd that runs below this process. */
async function measured(turn: (n: number) => Promise<void>): Promise<Cost> {
  const pids = childProcesses('workerd')
  const sum = (of: (pid: number) => number): number => pids.reduce((all, pid) => all + of(pid), 0)
  const memory = sum(resetPeak)
  const start = sum(cpuMs)
  for (let n = 0; n < TURNS; n += 1) await turn(n)
  return { riseMb: (sum(peakMemory) - memory) / MB, cpuMs: sum(cpuMs) - start }
}

async function movedOnly(): Promise<Cost> {
  const worker = await startWorker({}, fileURLToPath(import.meta.resolve('./wrangler.toml')))
  const target = encodeURIComponent(loopback.origin)
  try {
    return await measured(async (n) => {
      const query = `bytes=${PICTURE_BYTES}&turn=${n}&loopback=${target}`
      const response = await fetch(`${worker.origin}/moved?${query}`)
      const { byteLength } = await response.arrayBuffer()
      if (byteLength !== PICTURE_BYTES) throw new Error(`moved ${byteLength} bytes`)
    })
  } finally {
    worker.stop()
  }
}

async function withEasel(): Promise<Cost> {
  const before = slack.pictures.length
  const model = `${loopback.origin}/model/${PICTURE_BYTES}`
  const worker = await startWorker(varsFor(slack.origin, model))
  try {
    return await measured(async (n) => {
      const response = await deliver(worker.origin, event(n), 'application/json')
      if (!response.ok) throw new Error(`answered ${response.status}`)
      await shownBy(slack, before + n + 1)
    })
  } finally {
    worker.stop()
  }
}

/** A mention that opens a thread, or a reply in it. */
function event(n: number): string {
  const where = { channel: 'C0BENCH', channel_type: 'channel', user: 'U0BENCH' }
  const said =
    n === 0
      ? { type: 'app_mention', text: '<@U0EASEL> a fox', ts: THREAD_TS }
      : { type: 'message', text: 'make it red', ts: `${THREAD_TS}${n}`, thread_ts: THREAD_TS }
  return JSON.stringify({
    type: 'event_callback',
    team_id: 'T0BENCH',
    event_id: `Ev${n}`,
    authorizations: [{ team_id: 'T0BENCH', user_id: 'U0EASEL', is_bot: true }],
    event: { ...where, ...said },
  })
}

async function shownBy({ pictures }: BenchSlack, count: number): Promise<void> {
  while (pictures.length < count) await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  if (pictures.at(-1) !== PICTURE_BYTES) throw new Error(`shown: ${pictures.at(-1)} bytes`)
}

function decodingMs(): number {
  const base64 = Buffer.alloc(PICTURE_BYTES + PICTURE_BYTES / 10, 'easel').toString('base64')
  const start = process.cpuUsage()
  for (let n = 0; n < TURNS; n += 1) Buffer.from(base64, 'base64')
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
