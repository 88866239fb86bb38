/** Bolt's receiver on Hono and Workers: verify, read, run the listeners, answer. */
import type { App, Receiver } from '@slack/bolt'
import type { Log } from '../../lib/log.ts'
import { errorFields } from '../../lib/log.ts'
import type { Secret } from '../../lib/secret.ts'
import { discard } from '../../pipe/discard.ts'
import { fieldsOf, isForm, isSslCheck, readBody } from './body.ts'
import { type ReadDelivery, type Way, readDelivery } from './delivery.ts'
import { readBytes, saysTooLarge } from './request-bytes.ts'
import { NotYet, thrownIn } from './thrown.ts'
import { isSignedBySlack, readSignature } from './verify.ts'

export interface ReceiverOptions {
  readonly signingSecret: Secret
  /** Now, in ms since 1970. */
  readonly now: () => number
  readonly log: Log
  /** Slack has checked the address of requests. */
  readonly onVerified?: () => void
  /** Makes the app for a delivery to a team. */
  readonly appFor: (receiver: Receiver, team: string) => App
  /** The answer for a team in which Easel is not installed; null: it is. */
  readonly turnAway: (delivery: ReadDelivery, way: Way) => Promise<Response | null>
}

/**
 * Slack's largest requests (a message shortcut with its message) have a few hundred kB, and Slack gives
 * up on an answer after 3 s.
 */
const LIMITS = { bytes: 1024 * 1024, stallMs: 3000, totalMs: 10_000 }
/** A certificate check says a token and that it is one. */
const UNSIGNED_LIMITS = { ...LIMITS, bytes: 1024 }

const NOT_READ = { too_large: 413, too_slow: 408, cut_off: 400 } as const

/** Without words it has no body: an empty text would be compressed for nothing. */
const text = (status: number, words?: string, headers: Record<string, string> = {}): Response =>
  new Response(words ?? null, { status, headers })

async function refuse(body: Request['body'], status: number): Promise<Response> {
  await discard(body)
  return text(status)
}

/** Slack is told not to send it again: it would be the same again. */
const malformed = (): Response =>
  text(400, 'This is not a request that Slack sends.', { 'x-slack-no-retry': '1' })

const decode = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: false, ignoreBOM: true }).decode(bytes)

/**
 * Takes one signed request from Slack. The answer goes out when the listeners are through, so that
 * a 200 means "stored", and a 500 makes Slack send an event again.
 */
export class HonoReceiver implements Receiver {
  readonly #options: ReceiverOptions

  constructor(options: ReceiverOptions) {
    this.#options = options
  }

  init(): void {}

  start(): Promise<void> {
    return Promise.resolve()
  }

  stop(): Promise<void> {
    return Promise.resolve()
  }

  /** The HTTP answer to a request of Slack. Nothing is kept of what cannot be Slack's. */
  async handle({ headers, body }: Request): Promise<Response> {
    const { signingSecret, now } = this.#options
    if (saysTooLarge(headers, LIMITS.bytes)) return refuse(body, 413)
    const signature = readSignature(headers, now())
    if (signature === null) return this.#unsigned(headers, body)
    const bytes = await readBytes(body, LIMITS, now)
    if (typeof bytes === 'string') return text(NOT_READ[bytes])
    const type = headers.get('content-type') ?? ''
    if (await isSignedBySlack(bytes, signature, signingSecret))
      return this.#signed(decode(bytes), type, headers)
    return isForm(type) && isSslCheck(fieldsOf(decode(bytes))) ? text(200) : text(401)
  }

  /** Slack checks the certificate without a signature, and nothing else. */
  async #unsigned(headers: Headers, body: Request['body']): Promise<Response> {
    const mayCheck =
      isForm(headers.get('content-type') ?? '') && !saysTooLarge(headers, UNSIGNED_LIMITS.bytes)
    if (!mayCheck) return refuse(body, 401)
    const bytes = await readBytes(body, UNSIGNED_LIMITS, this.#options.now)
    const isCheck = bytes instanceof Uint8Array && isSslCheck(fieldsOf(decode(bytes)))
    return text(isCheck ? 200 : 401)
  }

  #signed(body: string, type: string, headers: Headers): Response | Promise<Response> {
    const read = readBody(body, type)
    switch (read.kind) {
      case 'ssl_check':
        return text(200)
      case 'url_verification':
        this.#options.onVerified?.()
        return Response.json({ challenge: read.challenge })
      case 'rate_limited':
        this.#options.log('warn', 'slack_rate_limits_events', { minute: read.minute })
        return text(200)
      case 'malformed':
        return malformed()
      case 'payload':
        return this.#deliver(read.payload, read.way, headers)
    }
  }

  #deliver(
    payload: Readonly<Record<string, unknown>>,
    way: Way,
    headers: Headers,
  ): Response | Promise<Response> {
    const delivery = readDelivery(payload, way)
    switch (delivery.kind) {
      case 'read':
        return this.#dispatch(delivery, way, headers)
      case 'left_alone':
        return text(way === 'event' ? 200 : 404)
      case 'unreadable':
        this.#options.log('warn', 'delivery_unreadable', { way, field: delivery.field })
        // An event would come again and again, the same each time; nobody repeats the rest.
        return way === 'event' ? text(200) : malformed()
    }
  }

  async #dispatch(delivery: ReadDelivery, way: Way, headers: Headers): Promise<Response> {
    const { appFor, turnAway } = this.#options
    let answer: Response | null = null
    const retryNum = Number(headers.get('x-slack-retry-num'))
    const retryReason = headers.get('x-slack-retry-reason')
    try {
      answer = await turnAway(delivery, way)
      if (answer !== null) return answer
      await appFor(this, delivery.team).processEvent({
        body: { ...delivery.body },
        ...(retryNum > 0 ? { retryNum } : {}),
        ...(retryReason === null ? {} : { retryReason }),
        // Bolt acknowledges events by itself and before the listeners, hence the answer waits below.
        ack: (said?: unknown) => {
          answer = toResponse(said)
          return Promise.resolve()
        },
      })
    } catch (error) {
      const thrown = thrownIn(error)
      if (thrown instanceof NotYet) this.#options.log('info', 'asked_to_send_again')
      else this.#options.log('error', 'listener_threw', errorFields(thrown))
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
