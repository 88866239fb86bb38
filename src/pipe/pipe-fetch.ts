/**
 * A `fetch` for an SDK that wants whole JSON texts: pictures flow past it, out of the store into the
 * request and out of the answer into the store, and the SDK sees only references.
 */
import { type Result, err, ok } from '../lib/result.ts'
import { type AnswerLimits, extract } from './extract.ts'
import { insert } from './insert.ts'
import type { ObjectSink, ObjectSource } from './object-store.ts'
import { PipeError, type PipeFailure } from './pipe-failure.ts'
import { firstBytes, smallResponse } from './small-response.ts'
import { createTrackedSink } from './tracked-sink.ts'
import type { WantedFields } from './wanted.ts'

export interface PipeOptions {
  /** The real one. */
  readonly fetch: typeof fetch
  readonly source: ObjectSource
  readonly sink: ObjectSink
  /** The members of an answer whose strings go into the store, by their names. */
  readonly fields: WantedFields
  /** What a placeholder in a request begins with; made anew, with a random part, for each pipe. */
  readonly prefix: string
  readonly limits: AnswerLimits
  /** How long an answer that has begun may neither go on nor end, in ms; `IDLE_MS` by default. */
  readonly idleMs?: number
}

/** Carries one request after the other, never two at a time. Its functions need no `this`. */
export interface Pipe {
  /**
   * Like the global one. A 2xx answer comes with references where pictures stood, any other with at
   * most 64 KiB of its body. Rejects with a `PipeError` for failures of the pipe, with the signal's
   * reason after an abort, and with the error of the real fetch.
   */
  readonly fetch: (url: string | URL | Request, init?: RequestInit) => Promise<Response>
  /** The JSON text of the last 2xx answer with its references, or null where there is none. */
  readonly answer: string | null
  /** Why the last request failed inside the pipe, or null. */
  readonly failure: PipeFailure | null
  /** Keys of the objects of the last answer, in the order of the answer, without discarded ones. */
  readonly keys: readonly string[]
  /** Deletes objects of the last answer: those with these keys, or all. Never throws. */
  readonly discard: (keys?: readonly string[]) => Promise<void>
}

/** Makes a pipe. An aborted or failed request leaves nothing in the store. */
export function createPipe(options: PipeOptions): Pipe {
  let sink = createTrackedSink(options.sink)
  let answer: string | null = null
  let failure: PipeFailure | null = null

  return {
    async fetch(url, init = {}) {
      sink = createTrackedSink(options.sink)
      answer = failure = null
      const signal = init.signal ?? (url instanceof Request ? url.signal : null)
      try {
        const carried = await carry({ ...options, sink, signal }, url, init)
        signal?.throwIfAborted()
        if (!carried.ok) throw new PipeError(carried.error)
        answer = carried.value.answer
        return carried.value.response
      } catch (error) {
        await sink.discard()
        failure = failureOf(error, signal)
        // A body cut off by an abort looks like a broken one: the caller asks for the abort's reason.
        signal?.throwIfAborted()
        throw error
      }
    },
    get answer() {
      return answer
    },
    get failure() {
      return failure
    },
    get keys() {
      return sink.keys()
    },
    discard: (keys) => sink.discard(keys),
  }
}

function failureOf(error: unknown, signal: AbortSignal | null): PipeFailure | null {
  if (signal?.aborted) return { reason: 'aborted' }
  return error instanceof PipeError ? error.failure : null
}

type Carry = PipeOptions & { readonly signal: AbortSignal | null }

interface Carried {
  readonly response: Response
  /** null where the answer is not 2xx. */
  readonly answer: string | null
}

/** Sends the request and takes the answer apart. Throws what the real fetch throws. */
async function carry(
  options: Carry,
  url: string | URL | Request,
  init: RequestInit,
): Promise<Result<Carried, PipeFailure>> {
  const sent = await send(options, url, init)
  if (!sent.ok) return sent
  const { body, ok: good } = sent.value
  if (!good)
    return ok({
      response: smallResponse(sent.value, await firstBytes(body, options)),
      answer: null,
    })

  const answer = body === null ? err({ reason: 'empty' } as const) : await extract(body, options)
  if (!answer.ok) return answer
  return ok({ response: smallResponse(sent.value, answer.value), answer: answer.value })
}

async function send(
  { fetch, source, prefix }: Carry,
  url: string | URL | Request,
  given: RequestInit,
): Promise<Result<Response, PipeFailure>> {
  // A redirect would take the key, the words and the pictures to wherever it points.
  const init: RequestInit = { ...given, redirect: 'manual' }
  // Without a placeholder the text goes as it is: small, and sent again where the network likes to.
  if (typeof init.body !== 'string' || !init.body.includes(prefix))
    return ok(await fetch(url, init))
  const inserted = await insert(init.body, { source, prefix })
  if (!inserted.ok) return inserted
  try {
    return ok(await fetch(url, { ...init, body: inserted.value.stream }))
  } catch (error) {
    const failure = inserted.value.failure()
    if (failure !== null) return err(failure)
    throw error
  }
}
