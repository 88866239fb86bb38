/**
 * How long Slack waits for its answer: 500 signed slash commands, one after the other, against
 * `wrangler dev`. The time of an empty request on the same machine is shown beside it, since most of
 * what is measured is the way through the development server.
 */
import { createHmac, randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import { once } from 'node:events'
import { startWorker } from './start-worker.ts'

const COMMANDS = 500
const SECRET = 'bench-signing-secret'

/** Answers every call of Slack's and Gemini's, so that errands and turns come to an end. */
const stub = createServer((request, response) => {
  request.resume()
  const gemini = request.url?.includes(':generateContent') === true
  response.writeHead(gemini ? 400 : 200, { 'content-type': 'application/json' })
  response.end(
    gemini ? '{"error":{"code":400}}' : '{"ok":true,"ts":"1700000000.000100","messages":[]}',
  )
})
stub.listen(0, '127.0.0.1')
await once(stub, 'listening')
const address = stub.address()
if (address === null || typeof address === 'string') throw new Error('no port')
const origin = `http://127.0.0.1:${address.port}`

const worker = await startWorker({
  SLACK_SIGNING_SECRET: SECRET,
  SLACK_BOT_TOKEN: 'xoxb-bench',
  SLACK_API_URL: `${origin}/api/`,
  GEMINI_BASE_URL: origin,
  GEMINI_API_KEY: 'bench',
  EASEL_SECRET: 'bench-secret-0123456789-0123456789',
})

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
    response_url: `${origin}/response`,
  }).toString()
  const timestamp = Math.floor(Date.now() / 1000)
  const mac = createHmac('sha256', SECRET).update(`v0:${timestamp}:${body}`).digest('hex')
  return fetch(`${worker.origin}/slack/events`, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': String(timestamp),
      'x-slack-signature': `v0=${mac}`,
    },
  })
}

async function series(work: () => Promise<Response>): Promise<string> {
  const times: number[] = []
  for (let i = 0; i < COMMANDS; i += 1) times.push(await timed(work))
  times.sort((a, b) => a - b)
  const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(1)
  return `median ${at(0.5)} ms, 99th percentile ${at(0.99)} ms`
}

try {
  for (let i = 0; i < 20; i += 1) await timed(command)
  console.log(`empty request: ${await series(() => fetch(`${worker.origin}/healthz`))}`)
  console.log(`/imagine:      ${await series(command)}`)
} finally {
  worker.stop()
  stub.close()
  stub.closeAllConnections()
}
