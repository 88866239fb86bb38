/**
 * Brings signed requests to the app, waits three seconds for each, and repeats events as Slack
 * does.
 */
import type { Recorder } from '../inspector/recorder.ts'
import type { Clock } from '../lib/clock.ts'
import type { AppAnswer } from '../protocol.ts'
import { ACK_MS } from './limits.ts'
import { signatureHeaders } from './signature.ts'

/** A request for the app, before it is signed. */
interface Parcel {
  title: string
  type: 'application/json' | 'application/x-www-form-urlencoded'
  body: string
  channel?: string | undefined
  threadTs?: string | undefined
}

/** The app's answer to one request. */
export interface Delivered extends Omit<AppAnswer, 'words'> {
  text: string
  headers: Headers
}

/** Slack's postman. */
export interface Deliveries {
  /** Sets where the app listens (`…/slack/events`); undefined: nowhere, all deliveries fail. */
  connect(url: string | undefined): void
  /** One request, once: commands and interactions. */
  send(parcel: Parcel): Promise<Delivered>
  /** An event: sent again after each failure. Resolves with the first answer. */
  sendEvent(parcel: Parcel, twice: boolean): Promise<Delivered>
  /** Resolves when no request is on its way. Waiting repetitions do not count. */
  settled(): Promise<void>
  stop(): void
}

/** What the postman needs. */
export interface DeliveryOptions {
  signingSecret: string
  clock: Clock
  recorder: Recorder
  /** Waits before the repetitions of an event, in milliseconds. */
  retryDelaysMs: readonly number[]
}

/** A postman for one app. */
export function createDeliveries(options: DeliveryOptions): Deliveries {
  const underWay = new Set<Promise<unknown>>()
  const pending = new Set<() => void>()
  let url: string | undefined

  function send(parcel: Parcel, retry = 0, reason = ''): Promise<Delivered> {
    const sent = postOnce(options, url, parcel, retry, reason)
    underWay.add(sent)
    void sent.finally(() => underWay.delete(sent))
    return sent
  }

  async function sendEvent(parcel: Parcel, twice: boolean): Promise<Delivered> {
    const [first] = await Promise.all([
      send(parcel),
      twice ? send(parcel, 1, 'http_timeout') : undefined,
    ])
    if (!twice) repeatLater(parcel, first, 1)
    return first
  }

  function repeatLater(parcel: Parcel, last: Delivered, retry: number): void {
    const delay = options.retryDelaysMs[retry - 1]
    const refused = last.headers.get('x-slack-no-retry') === '1' && last.status !== 200
    if (last.acknowledged || refused || delay === undefined) return
    const cancel = options.clock.after(delay, () => {
      pending.delete(cancel)
      void send(parcel, retry, retryReason(last)).then((next) =>
        repeatLater(parcel, next, retry + 1),
      )
    })
    pending.add(cancel)
  }

  return {
    connect: (to) => void (url = to),
    send: (parcel) => send(parcel),
    sendEvent,
    async settled() {
      while (underWay.size > 0) await Promise.allSettled(underWay)
    },
    stop() {
      for (const cancel of pending) cancel()
    },
  }
}

/** Slack's word for why it repeats. */
function retryReason(last: Delivered): string {
  if (last.failure === 'operation_timeout') return 'http_timeout'
  return last.status === null ? 'connection_failed' : 'http_error'
}

async function postOnce(
  options: DeliveryOptions,
  url: string | undefined,
  parcel: Parcel,
  retry: number,
  reason: string,
): Promise<Delivered> {
  const headers = deliveryHeaders(options, parcel, retry, reason)
  const { title, body, channel = null, threadTs = null } = parcel
  const target = url ?? 'http://127.0.0.1:9/not-connected'
  const at = { kind: 'delivery', title, channel, threadTs, retry } as const
  const end = options.recorder.begin({ ...at, method: 'POST', url: target, headers, body })
  const abort = new AbortController()
  const disarm = options.clock.after(ACK_MS, () => abort.abort())
  const began = performance.now()
  const ms = () => Math.round(performance.now() - began)
  try {
    const init = {
      method: 'POST',
      headers,
      body,
      redirect: 'manual',
      signal: abort.signal,
    } as const
    const response = await fetch(target, init)
    const text = await response.text()
    const { status } = response
    const failure = response.ok ? null : 'dispatch_failed'
    const outcome = response.ok ? 'ok' : `HTTP ${status}`
    end({ status, ok: response.ok, outcome, headers: response.headers, body: text })
    const answer = { acknowledged: response.ok, status, ms: ms(), failure } as const
    return { ...answer, text, headers: response.headers }
  } catch {
    const late = abort.signal.aborted
    end({ status: null, ok: false, outcome: late ? 'no answer within 3 s' : 'no connection' })
    const failure = late ? 'operation_timeout' : 'dispatch_failed'
    const nothing = { text: '', headers: new Headers() }
    return { acknowledged: false, status: null, ms: ms(), failure, ...nothing }
  } finally {
    disarm()
  }
}

function deliveryHeaders(
  { signingSecret, clock }: DeliveryOptions,
  { body, type }: Parcel,
  retry: number,
  reason: string,
): Headers {
  const seconds = Math.floor(clock.now() / 1000)
  const headers = new Headers({
    ...signatureHeaders(signingSecret, body, seconds),
    'content-type': type,
    accept: '*/*',
    'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
  })
  if (retry > 0) {
    headers.set('x-slack-retry-num', String(retry))
    headers.set('x-slack-retry-reason', reason)
  }
  return headers
}
