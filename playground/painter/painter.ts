/**
 * The demo painter: a small HTTP server that speaks Gemini's wire form, checks requests as strictly
 * as Google does, and draws. It needs no key and no network.
 */
import http from 'node:http'
import { text as textOf } from 'node:stream/consumers'
import { type Clock, realClock } from '../lib/clock.ts'
import {
  DECISIONS_PATH,
  type DecisionEntry,
  type DecisionTrouble,
  createDecisionDesk,
} from './decisions/desk.ts'
import { SIGNATURE_BYTES } from './constants.ts'
import { type RequestEntry, createJournal, summarise } from './journal.ts'
import { keyEnd } from './key-desk.ts'
import { replyAboutModel } from './model-desk.ts'
import { type Order, pathOf, readOrder } from './order.ts'
import { createStudio } from './studio.ts'
import { type Answer, type Hold, type Spoil, createTroubleDesk } from './trouble-desk.ts'
import type { Trouble } from './trouble.ts'
import { type Reply, errorReply, outcomeOf, send, statusOf } from './wire/reply.ts'

export type { Trouble } from './trouble.ts'

export interface PainterOptions {
  /** @default 0, any free port */
  port?: number
  /** How long each picture takes at least, in ms. @default 0 */
  latencyMs?: number
  /** Bytes of a signature before base64. @default 825000, as long as Gemini's */
  signatureBytes?: number
  /** Called when a request has ended. */
  onRequest?: (entry: RequestEntry) => void
  /** Tells the time for latency and slowness. @default the machine's clock */
  clock?: Clock
}

export interface Painter {
  /** For `GEMINI_BASE_URL`: `http://127.0.0.1:…` */
  readonly baseUrl: string
  /** The latest requests, oldest first. */
  readonly requests: readonly RequestEntry[]
  /** From now on, until `{ kind: 'none' }` or until its `times` are used up. */
  setTrouble(trouble: Trouble): void
  /** Scripts the answer to the next request; several calls queue up. */
  next(answer: Answer): void
  /** Takes the next requests in and answers none of them before `release`. @param count how many */
  hold(count?: number): Hold
  /** Questions to the Decisions API, oldest first: no pictures, so not among the requests. */
  readonly decisions: readonly DecisionEntry[]
  /** How they are answered from now on. */
  setDecisionTrouble(trouble: DecisionTrouble): void
  stop(): Promise<void>
}

/** Starts a painter on loopback. @throws when the port is taken */
export async function createPainter(options: PainterOptions = {}): Promise<Painter> {
  const { port = 0, latencyMs = 0, signatureBytes = SIGNATURE_BYTES, clock = realClock } = options
  const desk = createTroubleDesk()
  const journal = createJournal(options.onRequest)
  const studio = createStudio(signatureBytes)
  const decisions = createDecisionDesk()

  const serve = createService({ desk, journal, studio, latencyMs, clock })
  const server = http.createServer((request, response) => {
    const aboutModel = replyAboutModel(request)
    if (aboutModel !== null) return send(response, aboutModel, 0)
    const isDecision = request.method === 'POST' && pathOf(request) === DECISIONS_PATH
    const served = isDecision
      ? serveDecision(decisions, request, response)
      : serve(request, response)
    served.catch((error: unknown) => {
      // A caller that hangs up while it sends is no bug of ours.
      if (!request.destroyed || request.complete) console.error('demo painter:', error)
      response.destroy()
    })
  })
  const boundPort = await listen(server, port)
  return {
    baseUrl: `http://127.0.0.1:${boundPort}`,
    requests: journal.entries,
    setTrouble: (trouble) => desk.set(trouble),
    next: (answer) => desk.next(answer),
    hold: (count = 1) => desk.hold(count),
    decisions: decisions.entries,
    setDecisionTrouble: (trouble) => decisions.set(trouble),
    stop: () => close(server),
  }
}

interface Service {
  readonly desk: ReturnType<typeof createTroubleDesk>
  readonly journal: ReturnType<typeof createJournal>
  readonly studio: ReturnType<typeof createStudio>
  readonly latencyMs: number
  readonly clock: Clock
}

/** Answers requests for pictures and words, late where it is told to, and notes each. */
function createService({ desk, journal, studio, latencyMs, clock }: Service) {
  const serve = async (request: http.IncomingMessage, response: http.ServerResponse) => {
    const at = clock.now()
    const started = performance.now()
    const body = await textOf(request)
    const order = readOrder(request, body)
    const spoil = 'error' in order ? null : desk.takeSpoil(order.request, body)
    const reply = await replyTo(order, spoil)
    await spoil?.until
    await pause(clock, latencyMs + (spoil?.delayMs ?? 0), response)
    const ms = performance.now() - started
    const isGone = response.destroyed
    if (!isGone) send(response, reply, ms)
    journal.add({
      at,
      model: order.model,
      keyEnd: keyEnd(request),
      parts: 'error' in order ? [] : summarise(order.request),
      settings: 'error' in order ? null : order.request.generationConfig,
      bytes: Buffer.byteLength(body),
      status: isGone ? null : statusOf(reply),
      outcome: isGone ? 'caller hung up' : outcomeOf(reply),
      ms: Math.round(ms),
    })
  }

  const replyTo = (order: Order, spoil: Spoil | null): Promise<Reply> | Reply =>
    'error' in order ? errorReply(order.error) : studio.reply(order, spoil)
  return serve
}

async function serveDecision(
  decisions: ReturnType<typeof createDecisionDesk>,
  request: http.IncomingMessage,
  response: http.ServerResponse,
): Promise<void> {
  const started = performance.now()
  const reply = decisions.reply(await textOf(request), Boolean(request.headers['x-goog-api-key']))
  if (reply !== null) send(response, reply, performance.now() - started)
}

const close = (server: http.Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })

/** Waits, but not for a caller that has hung up. */
function pause(clock: Clock, ms: number, response: http.ServerResponse): Promise<void> {
  if (ms <= 0 || response.destroyed) return Promise.resolve()
  return new Promise((resolve) => {
    const cancel = clock.after(ms, resolve)
    response.once('close', () => {
      cancel()
      resolve()
    })
  })
}

async function listen(server: http.Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port to listen on')
  return address.port
}
