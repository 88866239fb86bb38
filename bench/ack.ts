/**
 * How long Slack waits for its answer: 500 signed slash commands, one after the other, against
 * `wrangler dev`. The time of an empty request on the same machine is shown beside it, since most of
 * what is measured is the way through the development server.
 */
import { randomUUID } from 'node:crypto'
import { printTable, printTitle } from './report.ts'
import { deliver, startSlack, varsFor } from './slack.ts'
import { startWorker } from './start-worker.ts'

const COMMANDS = 500
const WARM_UP = 20

const slack = await startSlack()
// What comes after the answer does not matter here: a model that says no ends each turn at once.
const worker = await startWorker(varsFor(slack.origin, `${slack.origin}/no-model`))

async function timed(work: () => Promise<Response>): Promise<number> {
  const start = performance.now()
  const response = await work()
  await response.arrayBuffer()
  if (!response.ok) throw new Error(`answered ${response.status}`)
  return performance.now() - start
}

function command(): Promise<Response> {
  const body = new URLSearchParams({
    command: '/imagine',
    text: 'a lighthouse at dusk',
    team_id: 'T0BENCH',
    channel_id: 'C0BENCH',
    user_id: 'U0BENCH',
    trigger_id: randomUUID(),
    response_url: `${slack.origin}/response`,
  }).toString()
  return deliver(worker.origin, body, 'application/x-www-form-urlencoded')
}

async function series(work: () => Promise<Response>): Promise<Record<string, string>> {
  const times: number[] = []
  for (let i = 0; i < COMMANDS; i += 1) times.push(await timed(work))
  times.sort((a, b) => a - b)
  const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(1)
  return { median: `${at(0.5)} ms`, '99th percentile': `${at(0.99)} ms` }
}

try {
  for (let i = 0; i < WARM_UP; i += 1) await timed(command)
  const rows = {
    'an empty request': await series(() => fetch(`${worker.origin}/healthz`)),
    '`/imagine`': await series(command),
  }
  printTitle(`The answer to Slack, ${COMMANDS} times`)
  printTable(rows)
} finally {
  worker.stop()
  slack.server.close()
  slack.server.closeAllConnections()
}
