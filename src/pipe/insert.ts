/**
 * Puts pictures into a request while it is sent: each placeholder in the JSON text becomes the string
 * that its object was or is, read and encoded as the network takes it.
 */
import { type Result, err, ok } from '../lib/result.ts'
import { encodedLength } from './base64-encoder.ts'
import type { Form, ObjectSource, StoredObject } from './object-store.ts'
import { writeObject } from './object-to-string.ts'
import type { PipeFailure } from './pipe-failure.ts'
import { PipeError } from './pipe-failure.ts'
import { type Segment, splitAtPlaceholders } from './placeholders.ts'

export interface InsertOptions {
  /**
   * What a placeholder begins with; its key follows. Carries a random part for each request, so that
   * no text of a person can imitate it. Printable ASCII without quotes and backslashes.
   */
  readonly prefix: string
  readonly source: ObjectSource
}

export interface Inserted {
  /** The body, made as it is read; one object is open at a time. */
  readonly stream: ReadableStream<Uint8Array>
  /** Its length in bytes. */
  readonly length: number
  /** Why the stream broke, where an object was to blame. */
  failure(): PipeFailure | null
}

/** Fails before anything is sent where the store does not have one of the objects. */
export async function insert(
  body: string,
  { prefix, source }: InsertOptions,
): Promise<Result<Inserted, { reason: 'missing'; keys: string[] }>> {
  const segments = splitAtPlaceholders(body, prefix)
  const objects = await objectsOf(segments, source)
  const missing = [...objects].filter(([, object]) => object === null).map(([key]) => key)
  if (missing.length > 0) return err({ reason: 'missing', keys: missing })

  const pieces = segments.map((segment) => toPiece(segment, objects))
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0)
  const { readable, writable } = new FixedLengthStream(length)
  let failure: PipeFailure | null = null
  void pump(pieces, source, writable.getWriter()).then((reason) => (failure = reason))
  return ok({ stream: readable, length, failure: () => failure })
}

/** A segment with the bytes that it takes in the body. */
type Piece =
  | { readonly type: 'text'; readonly bytes: Uint8Array; readonly length: number }
  | {
      readonly type: 'object'
      readonly key: string
      readonly size: number
      readonly form: Form
      readonly length: number
    }

async function objectsOf(
  segments: readonly Segment[],
  source: ObjectSource,
): Promise<Map<string, StoredObject | null>> {
  const keys = new Set(
    segments.flatMap((segment) => (segment.type === 'object' ? segment.key : [])),
  )
  return new Map(
    await Promise.all([...keys].map(async (key) => [key, await source.find(key)] as const)),
  )
}

function toPiece(segment: Segment, objects: ReadonlyMap<string, StoredObject | null>): Piece {
  if (segment.type === 'object') {
    const { bytes: size, form } = objects.get(segment.key) ?? { bytes: 0, form: 'bytes' }
    const length = form === 'text' ? size : encodedLength(size)
    return { type: 'object', key: segment.key, size, form, length }
  }
  const bytes = new TextEncoder().encode(segment.text)
  return { type: 'text', bytes, length: bytes.length }
}

/** Writes all pieces as fast as they are read. Gives the failure of the object that broke the body. */
async function pump(
  pieces: readonly Piece[],
  source: ObjectSource,
  writer: WritableStreamDefaultWriter<Uint8Array>,
): Promise<PipeFailure | null> {
  try {
    for (const piece of pieces)
      if (piece.type === 'text') await writer.write(piece.bytes)
      else await writeObject(piece, source, writer)
    await writer.close()
    return null
  } catch (error) {
    // Where the reader went away nobody is left to be told; the abort is for a reader that waits.
    await writer.abort(error).catch(() => {})
    return error instanceof PipeError ? error.failure : null
  }
}
