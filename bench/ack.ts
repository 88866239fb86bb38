/**
 * `node bench/ack.ts [NAME]`: how long Slack waits for its answer to `/imagine`, with 1, 50 and 200 commands in flight, beside what
 * else could take them. Only Easel has stored a command when it answers. Its turns run behind its answers: once with a
 * model that ends them at once, and once with pictures of 1 MB, for as long as commands come.
 */
import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { startLoopback } from './loopback.ts'
import { printTable, printTitle, times } from './report.ts'
import { type BenchSlack, deliver, startSlack, varsFor } from './slack.ts'
import { type RunningWorker, startOnNode, startWorker } from './start-worker.ts'

/** The ways whose names have this in them. */
const ONLY = process.argv[2] ?? ''
const IN_FLIGHT = [1, 50, 200]
const COMMANDS = 200
const WARM_UP = 40
const PICTURE_BYTES = 1_000_000

const pathOf = (name: string): string => fileURLToPath(import.meta.resolve(`./peers/${name}`))

const slack = await startSlack()
const loopback = await startLoopback()
// A model that says no ends each turn at once.
const vars = varsFor(slack.origin, `${slack.origin}/no-model`)
const painting = varsFor(slack.origin, `${loopback.origin}/model/${PICTURE_BYTES}`)

const WAYS: Record<string, () => Promise<RunningWorker>> = {
  'slack-edge on workerd': () => startWorker(vars, pathOf('slack-edge.toml')),
  'Bolt on Node': () => startOnNode(pathOf('bolt.ts'), vars),
  'Chat SDK on Node': () => startOnNode(pathOf('chat-sdk.ts'), vars),
  Easel: () => startWorker(vars),
  'Easel, while it paints': () => startWorker(painting),
}

async function timed(origin: string, { origin: slackOrigin }: BenchSlack): Promise<number> {
  const body = new URLSearchParams({
    ...{ command: '/imagine', text: 'a lighthouse at dusk', trigger_id: randomUUID() },
    ...{ team_id: 'T0BENCH', channel_id: 'C0BENCH', user_id: 'U0BENCH' },
    ...{ channel_name: 'bench', user_name: 'ana', team_domain: 'bench', api_app_id: 'A0BENCH' },
    response_url: `${slackOrigin}/response`,
  }).toString()
  const start = performance.now()
  const response = await deliver(origin, body, 'application/x-www-form-urlencoded')
  await response.arrayBuffer()
  if (!response.ok) throw new Error(`answered ${response.status}`)
  return performance.now() - start
}

/** So many commands, of which so many are under way at any time; how long each took, the shortest first. */
async function series(origin: string, commands: number, inFlight: number): Promise<number[]> {
  const took: number[] = []
  let left = commands
  const one = async (): Promise<void> => {
    while (left > 0) {
      left -= 1
      took.push(await timed(origin, slack))
    }
  }
  await Promise.all(Array.from({ length: inFlight }, one))
  return took.toSorted((a, b) => a - b)
}

/** Medians by the number in flight, of the way that the others are beside. */
const floor = new Map<number, number>()

async function row(start: () => Promise<RunningWorker>): Promise<Record<string, string>> {
  const worker = await start()
  try {
    await series(worker.origin, WARM_UP, 1)
    const cells: Record<string, string> = {}
    const ratios: string[] = []
    for (const inFlight of IN_FLIGHT) {
      const took = await series(worker.origin, COMMANDS, inFlight)
      const at = (share: number): number => took[Math.floor(took.length * share)] ?? 0
      cells[`${inFlight} in flight`] = `${at(0.5).toFixed(1)} / ${at(0.99).toFixed(1)} ms`
      if (!floor.has(inFlight)) floor.set(inFlight, at(0.5))
      ratios.push(times(at(0.5), floor.get(inFlight)))
    }
    return { ...cells, 'medians, times slack-edge': ratios.join(' / ') }
  } finally {
    worker.stop()
  }
}

try {
  const rows: Record<string, Record<string, string>> = {}
  for (const [name, start] of Object.entries(WAYS))
    if (name.includes(ONLY)) rows[name] = await row(start)
  printTitle('The answer to Slack')
  console.log(
    `The median and the 99th percentile of ${COMMANDS} commands. Easel alone has stored a command when it answers.\n`,
  )
  printTable(rows)
} finally {
  for (const { server } of [slack, loopback]) {
    server.close()
    server.closeAllConnections()
  }
}
