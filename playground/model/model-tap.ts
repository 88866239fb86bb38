/** Stands between the Worker and the painter: passes every model call on and shows it in the inspector. */
import type { ExchangeEnd, Recorder } from '../inspector/recorder.ts'
import { serve, type RunningServer } from '../lib/http-server.ts'
import { notesOnAnswer, notesOnRequest, outcomeOf } from './model-notes.ts'

/** What the tap needs. */
export interface ModelTapOptions {
  recorder: Recorder
  /** Where a call goes: asked anew for each one. */
  upstream(): string
  /** The thread that a call paints for, told by its words. */
  findThread(words: string): { channel: string; threadTs: string } | undefined
}

/** Starts the tap; its origin is the Worker's GEMINI_BASE_URL. */
export function createModelTap(options: ModelTapOptions): Promise<RunningServer> {
  return serve((request) => passOn(options, request))
}

async function passOn(options: ModelTapOptions, request: Request): Promise<Response> {
  const { pathname, search } = new URL(request.url)
  const body = await request.text()
  const [, model = '', method = pathname] = /models\/([^:]+):(\w+)/.exec(pathname) ?? []
  const { notes, words } = notesOnRequest(body)
  const end = options.recorder.begin({
    kind: 'model',
    title: `${method} ${model}`.trim(),
    method: request.method,
    url: `${options.upstream()}${pathname}`,
    headers: request.headers,
    body,
    notes,
    ...options.findThread(words),
  })
  try {
    const answer = await fetch(`${options.upstream()}${pathname}${search}`, {
      method: request.method,
      headers: passedHeaders(request.headers),
      signal: request.signal,
      ...(body === '' ? {} : { body }),
    })
    return new Response(recorded(answer, end), {
      status: answer.status,
      headers: answerHeaders(answer.headers),
    })
  } catch {
    end({ status: null, ok: false, outcome: request.signal.aborted ? 'hung up' : 'no connection' })
    return brokenResponse()
  }
}

/** Ends in the middle, as a lost connection does. */
const brokenResponse = (): Response =>
  new Response(new ReadableStream({ start: (controller) => controller.error(new Error('lost')) }))

const HOP_BY_HOP = ['host', 'connection', 'content-length', 'accept-encoding', 'expect']

function passedHeaders(headers: Headers): Headers {
  const passed = new Headers(headers)
  for (const name of HOP_BY_HOP) passed.delete(name)
  return passed
}

/** fetch has already unpacked the body, so its packed length is wrong. */
function answerHeaders(headers: Headers): Headers {
  const passed = new Headers(headers)
  if (passed.has('content-encoding')) passed.delete('content-length')
  for (const name of ['content-encoding', 'transfer-encoding', 'connection']) passed.delete(name)
  return passed
}

/** The answer's bytes as they come, noted when they end; a cut-off answer is cut off here, too. */
function recorded(
  answer: Response,
  end: (end: ExchangeEnd) => void,
): ReadableStream<Uint8Array> | null {
  const { status, headers } = answer
  if (answer.body === null) {
    end({ status, ok: answer.ok, outcome: `HTTP ${status}`, headers })
    return null
  }
  const reader = answer.body.getReader()
  const chunks: Uint8Array[] = []
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await reader.read()
        if (!done) {
          chunks.push(value)
          controller.enqueue(value)
          return
        }
        const body = Buffer.concat(chunks).toString()
        const { ok, outcome } = outcomeOf(status, body)
        end({ status, ok, outcome, headers, body, notes: notesOnAnswer(body) })
        controller.close()
      } catch (error) {
        end({ status, ok: false, outcome: 'cut off', headers })
        controller.error(error)
      }
    },
    cancel: (reason) => {
      end({ status, ok: false, outcome: 'hung up', headers })
      return reader.cancel(reason)
    },
  })
}
