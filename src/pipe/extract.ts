/**
 * Takes the pictures out of an answer while it arrives: the wanted base64 strings flow into an object
 * store and leave `"r2://<key>"` behind in the JSON text, which is small then.
 */
import { type Result, err, ok } from '../lib/result.ts'
import { READ_BYTES, REFERENCE_SCHEME } from './constants.ts'
import { JsonScanner } from './json-scan.ts'
import { joined } from './joined.ts'
import type { ObjectSink } from './object-store.ts'
import type { PipeFailure } from './pipe-failure.ts'
import { readChunks } from './read-chunks.ts'
import type { ScanEvent } from './scan-event.ts'
import { type StringToObject, createStringToObject } from './string-to-object.ts'
import { createTrackedSink } from './tracked-sink.ts'

export interface ExtractOptions {
  /** Names of the members whose string values are base64 and go into the store. */
  readonly fields: readonly string[]
  readonly sink: ObjectSink
  /** The most bytes that may be left without the wanted strings. */
  readonly maxRestBytes: number
  /** Ends the reading; what was written is deleted then, as after any other failure. */
  readonly signal?: AbortSignal | null
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
  { fields, maxRestBytes, signal }: ExtractOptions,
): Promise<Result<string, PipeFailure>> {
  const scanner = new JsonScanner(fields)
  const collector = createCollector(sink, maxRestBytes)
  try {
    for await (const chunk of readChunks(body, READ_BYTES, signal))
      for (const event of scanner.scan(chunk)) {
        const failure = await collector.take(event)
        if (failure !== null) return err(failure)
      }
  } catch {
    return err({ reason: 'cut_off' }) // The network broke: the collector returns its own failures.
  }
  if (signal?.aborted) return err({ reason: 'aborted' })
  return scanner.complete ? asJson(collector.rest()) : err({ reason: 'cut_off' })
}

interface Collector {
  take(event: ScanEvent): Promise<PipeFailure | null>
  rest(): string
}

/** Puts the rest together, and the wanted strings into the sink. */
function createCollector(sink: ObjectSink, maxRestBytes: number): Collector {
  const rest: Uint8Array[] = []
  let restBytes = 0
  let current: { readonly field: string; readonly target: StringToObject } | null = null

  const keep = (bytes: Uint8Array): PipeFailure | null => {
    restBytes += bytes.length
    if (restBytes > maxRestBytes) return { reason: 'too_long', bytes: restBytes }
    rest.push(joined(bytes))
    return null
  }
  const handle = async (event: ScanEvent): Promise<PipeFailure | null> => {
    if (event.type === 'rest') return keep(event.bytes)
    if (event.type === 'open')
      current = { field: event.field, target: createStringToObject(event.field, sink) }
    if (current === null || event.type === 'open') return null
    const { field, target } = current
    if (event.type === 'text')
      return (await target.push(event.text)).ok ? null : { reason: 'not_base64', field }
    const key = await target.close()
    return key.ok ? keep(referenceTo(key.value)) : { reason: 'not_base64', field }
  }
  return {
    take: (event) => handle(event).catch((cause: unknown) => ({ reason: 'store_failed', cause })),
    rest: () => new TextDecoder().decode(joined(...rest)),
  }
}

/** What stands in the JSON text for an object, with the closing quote that the scanner left out. */
function referenceTo(key: string | null): Uint8Array {
  const text = key === null ? '' : `${REFERENCE_SCHEME}${key}`
  return new TextEncoder().encode(JSON.stringify(text).slice(1))
}

function asJson(text: string): Result<string, PipeFailure> {
  try {
    JSON.parse(text)
    return ok(text)
  } catch {
    return err({ reason: 'not_json' })
  }
}
