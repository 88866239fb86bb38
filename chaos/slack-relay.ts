/** The way from the Worker to Slack: calls fail, take long, or are done without anybody hearing of it. */
import type { Method, SlackFate } from './deeds.ts'
import type { Exchanges } from './journal.ts'
import { pause } from './pause.ts'
import { type Answer, type Exchange, type Relay, startRelay } from './relay.ts'

export interface SlackRelay extends Relay {
  /** What becomes of the next calls of a method. */
  next(method: Method, fate: SlackFate, times: number): void
  calm(): void
  /** How many files were not given as they should be. */
  spoiltFiles(): number
  readonly exchanges: Omit<Exchanges, 'expired'>
  /** When anything was last asked. */
  lastCall(): number
}

const LATE_MS = 1200

const answer = (status: number, body: string, headers: Record<string, string> = {}): Answer => ({
  ...{ status, body: Buffer.from(body), isCut: false },
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
})

const PAGE = '<html><body><h1>Service Unavailable</h1></body></html>'
const HTML = { 'content-type': 'text/html; charset=utf-8' }

/** The method of a call; what is none of the Web API's is about files. */
const methodOf = (path: string): string => /^\/api\/([\w.]+)/.exec(path)?.[1] ?? 'files'

export async function startSlackRelay(slack: () => string): Promise<SlackRelay> {
  const fates: { method: Method; fate: SlackFate }[] = []
  let lastCall = 0
  let spoiltFiles = 0
  const exchanges = { exchanged: 0, refused: 0 }
  const relay = await startRelay(slack, async (exchange) => {
    lastCall = Date.now()
    const method = methodOf(exchange.path)
    // Who does not hear of a next token has none: that is Slack's way, and nobody can mend it.
    if (method === EXCHANGE && exchange.body.includes('refresh_token'))
      return noted(await exchange.pass(), exchanges)
    const at = fates.findIndex((one) => one.method === method || one.method === '*')
    const [next] = at === -1 ? [] : fates.splice(at, 1)
    if (next !== undefined && method === 'files') spoiltFiles += 1
    return next === undefined ? exchange.pass() : befall(next.fate, exchange)
  })
  return {
    ...relay,
    next: (method, fate, times) =>
      void fates.push(...Array.from({ length: times }, () => ({ method, fate }))),
    calm: () => void fates.splice(0),
    spoiltFiles: () => spoiltFiles,
    exchanges,
    lastCall: () => lastCall,
  }
}

const EXCHANGE = 'oauth.v2.access'

function noted(
  whole: Answer | null,
  exchanges: { exchanged: number; refused: number },
): Answer | null {
  const isDone = whole?.body.includes('"ok":true') === true
  exchanges[isDone ? 'exchanged' : 'refused'] += 1
  return whole
}

const halfOf = (whole: Answer | null): Answer | null =>
  whole && { ...whole, body: whole.body.subarray(0, whole.body.length / 2), isCut: true }

async function befall(fate: SlackFate, { pass }: Exchange): Promise<Answer | null> {
  switch (fate) {
    case 'down':
      return answer(503, PAGE, HTML)
    case 'limited':
      return answer(429, '{"ok":false,"error":"ratelimited"}', { 'retry-after': '1' })
    case 'refused':
      return answer(200, '{"ok":false,"error":"internal_error"}')
    case 'late':
      await pause(LATE_MS)
      return pass()
    case 'lost':
      await pass()
      return null
    case 'cut':
      return halfOf(await pass())
    case 'lost_page':
      await pass()
      return answer(200, PAGE, HTML)
  }
}
