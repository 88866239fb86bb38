import { type Result, err, ok } from '../lib/result.ts'
import { READ_BYTES } from './constants.ts'
import type { ObjectWriter } from './object-store.ts'
import { type ReadRules, readChunks } from './read-chunks.ts'

export type WriteStreamFailure = 'too_large' | 'broken' | 'store_failed'

/**
 * Writes a whole stream into one object and gives its length in bytes. On failure nothing is left in
 * the store: the stream is longer than `limitBytes`, it broke off or stood still, or the store refused it.
 */
export async function writeStream(
  writer: ObjectWriter,
  stream: ReadableStream<Uint8Array>,
  limitBytes: number,
  rules: ReadRules = {},
): Promise<Result<number, WriteStreamFailure>> {
  const result = await copy(writer, stream, limitBytes, rules)
  if (!result.ok) await writer.abort().catch(() => {}) // The failure that matters is known already.
  return result
}

async function copy(
  writer: ObjectWriter,
  stream: ReadableStream<Uint8Array>,
  limitBytes: number,
  rules: ReadRules,
): Promise<Result<number, WriteStreamFailure>> {
  let bytes = 0
  try {
    for await (const chunk of readChunks(stream, READ_BYTES, rules)) {
      bytes += chunk.length
      if (bytes > limitBytes) return err('too_large')
      if (!(await succeeds(writer.write(chunk)))) return err('store_failed')
    }
  } catch {
    return err('broken')
  }
  return (await succeeds(writer.close())) ? ok(bytes) : err('store_failed')
}

async function succeeds(work: Promise<void>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  )
}
