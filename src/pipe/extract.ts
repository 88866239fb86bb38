/**
 * Takes the pictures out of an answer while it arrives: the wanted strings flow into an object store and
 * leave `"r2://<key>"` behind in the JSON text, which is small then. One that cannot be read leaves `""`.
 */
import { Buffer } from 'node:buffer'
import { type Result, err, ok } from '../lib/result.ts'
import { READ_BYTES } from './constants.ts'
import { JsonScanner } from './json-scan.ts'
import { joined } from './joined.ts'
import type { ObjectSink } from './object-store.ts'
import type { PipeFailure } from './pipe-failure.ts'
import { type ReadRules, StalledError, readChunks } from './read-chunks.ts'
import type { ScanEvent } from './scan-event.ts'
import { type StringTarget, createStringTarget } from './string-target.ts'
import { createTrackedSink } from './tracked-sink.ts'
import type { WantedFields } from './wanted.ts'

/** What an answer may be; each limit is held while it arrives. */
export interface AnswerLimits {
  /** Of the whole answer. */
  readonly maxBytes: number
  /** Without the wanted strings. */
  readonly maxRestBytes: number
  readonly maxObjects: number
}

export interface ExtractOptions extends ReadRules {
  readonly fields: WantedFields
  readonly sink: ObjectSink
  readonly limits: AnswerLimits
}

/**
 * The small rest of the answer, a JSON text. After a failure no object of this answer is left in the
 * store, neither half nor whole.
 */
export async function extract(
  body: ReadableStream<Uint8Array>,
  options: ExtractOptions,
): Promise<Result<string, PipeFailure>> {
  const sink = createTrackedSink(options.sink)
  const result = await extractInto(sink, body, options)
  if (!result.ok) await sink.discard()
  return result
}

async function extractInto(
  sink: ObjectSink,
  body: ReadableStream<Uint8Array>,
  { fields, limits, signal, idleMs }: ExtractOptions,
): Promise<Result<string, PipeFailure>> {
  const scanner = new JsonScanner(Object.keys(fields))
  const collector = createCollector(sink, fields, limits)
  let bytes = 0
  try {
    for await (const chunk of readChunks(body, READ_BYTES, { signal, idleMs })) {
      bytes += chunk.length
      if (bytes > limits.maxBytes) return err({ reason: 'too_large' })
      for (const event of scanner.scan(chunk)) {
        const failure = await collector.take(event)
        if (failure !== null) return err(failure)
      }
      if (scanner.isTooDeep) return err({ reason: 'not_json' })
    }
  } catch (error) {
    // The network broke, or says nothing more: the collector returns its own failures.
    return err({ reason: error instanceof StalledError ? 'stalled' : 'cut_off' })
  }
  if (signal?.aborted) return err({ reason: 'aborted' })
  if (!scanner.isBegun) return err({ reason: 'empty' })
  return scanner.isComplete ? asJson(collector.rest()) : err({ reason: 'cut_off' })
}

interface Collector {
  take(event: ScanEvent): Promise<PipeFailure | null>
  rest(): string
}

/** Puts the rest together, and the wanted strings into the sink. */
function createCollector(
  sink: ObjectSink,
  fields: WantedFields,
  { maxRestBytes, maxObjects }: AnswerLimits,
): Collector {
  const rest: Uint8Array[] = []
  let restBytes = 0
  let objects = 0
  let target: StringTarget | null = null
  const counted: ObjectSink = {
    open(form, head) {
      objects += 1
      return sink.open(form, head)
    },
  }
  const keep = (bytes: Uint8Array): PipeFailure | null => {
    restBytes += bytes.length
    if (restBytes > maxRestBytes) return { reason: 'too_large' }
    rest.push(joined(bytes))
    return null
  }
  const handle = async (event: ScanEvent): Promise<PipeFailure | null> => {
    if (event.type === 'rest') return keep(event.bytes)
    if (event.type === 'open') {
      const wanted = fields[event.field]
      target = wanted === undefined ? null : createStringTarget(wanted, counted)
      return null
    }
    if (target === null) return null
    const left = await (event.type === 'text' ? target.push(event.text) : target.close())
    if ('failure' in left) return { reason: left.failure }
    if (objects > maxObjects) return { reason: 'too_large' }
    if (event.type === 'text' && left.text === '') return null
    return keep(Buffer.from(event.type === 'text' ? left.text : `${left.text}"`, 'latin1'))
  }
  return {
    take: (event) => handle(event).catch((cause: unknown) => ({ reason: 'store_failed', cause })),
    rest: () => new TextDecoder().decode(joined(...rest)),
  }
}

function asJson(text: string): Result<string, PipeFailure> {
  try {
    JSON.parse(text)
    return ok(text)
  } catch {
    return err({ reason: 'not_json' })
  }
}
