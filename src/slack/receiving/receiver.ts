/** Bolt's receiver on Hono and Workers: verify, read, run the listeners, answer. */
import type { App, Receiver } from '@slack/bolt'
import type { Log } from '../../lib/log.ts'
import { errorFields } from '../../lib/log.ts'
import { isSslCheck, readBody } from './body.ts'
import { isSignedBySlack } from './verify.ts'

export interface ReceiverOptions {
  readonly signingSecret: string
  /** Now, in ms since 1970. */
  readonly now: () => number
  readonly log: Log
}

/** Slack's largest requests (a message shortcut with its message) have a few hundred kB. */
const MAX_BODY_BYTES = 1024 * 1024

const text = (status: number, words = ''): Response => new Response(words, { status })

/**
 * Takes one signed request from Slack. The answer goes out when the listeners are through, so that
 * a 200 means "stored", and a 500 makes Slack send an event again.
 */
export class HonoReceiver implements Receiver {
  readonly #options: ReceiverOptions
  #app: App | undefined

  constructor(options: ReceiverOptions) {
    this.#options = options
  }

  init(app: App): void {
    this.#app = app
  }

  start(): Promise<void> {
    return Promise.resolve()
  }

  stop(): Promise<void> {
    return Promise.resolve()
  }

  /** The HTTP answer to a request of Slack. */
  async handle(request: Request): Promise<Response> {
    const bytes = new Uint8Array(await request.arrayBuffer())
    if (bytes.length > MAX_BODY_BYTES) return text(413)
    const body = new TextDecoder('utf-8', { fatal: false, ignoreBOM: true }).decode(bytes)
    const type = request.headers.get('content-type') ?? ''
    const { signingSecret, now, log } = this.#options
    if (type.includes('form') && isSslCheck(new URLSearchParams(body))) return text(200)
    if (!(await isSignedBySlack(bytes, request.headers, signingSecret, now()))) return text(401)
    const read = readBody(body, type)
    switch (read.kind) {
      case 'ssl_check':
        return text(200)
      case 'url_verification':
        return Response.json({ challenge: read.challenge })
      case 'rate_limited':
        log('warn', 'slack_rate_limits_events', { minute: read.minute })
        return text(200)
      case 'malformed':
        return text(400, 'This is not a request that Slack sends.')
      case 'payload':
        return this.#dispatch(read.payload, request.headers)
    }
  }

  async #dispatch(body: Record<string, unknown>, headers: Headers): Promise<Response> {
    let answer: Response | null = null
    const retryNum = Number(headers.get('x-slack-retry-num'))
    const retryReason = headers.get('x-slack-retry-reason')
    try {
      await this.#app?.processEvent({
        body,
        ...(retryNum > 0 ? { retryNum } : {}),
        ...(retryReason === null ? {} : { retryReason }),
        // Bolt acknowledges events by itself and before the listeners, hence the answer waits below.
        ack: (said?: unknown) => {
          answer = toResponse(said)
          return Promise.resolve()
        },
      })
    } catch (error) {
      this.#options.log('error', 'listener_threw', errorFields(error))
      return text(500)
    }
    return answer ?? text(404)
  }
}

/** What a listener acknowledged with: nothing, words, or a message or view answer as JSON. */
function toResponse(said: unknown): Response {
  if (said === undefined || said === null || said === '') return text(200)
  return typeof said === 'string' ? text(200, said) : Response.json(said)
}
