/** Carries the characters of one wanted string into an object of the store. */
import { type Result, err, ok } from '../lib/result.ts'
import { HEAD_BYTES } from './constants.ts'
import { joined } from './joined.ts'
import type { Form, ObjectSink, ObjectWriter } from './object-store.ts'
import { createStringReader } from './string-reader.ts'

/** The string is not what its form says, or its object is longer than it may be. */
export type StringFailure = 'unreadable' | 'too_large'

/** Takes one string. Throws what the sink throws. After a failure nothing of it is left in the store. */
export interface StringToObject {
  /** The next characters, as they stand in the JSON text. */
  push(raw: string): Promise<StringFailure | null>
  /** The key of the finished object, or null where the string was empty and nothing was opened. */
  close(): Promise<Result<string | null, StringFailure>>
}

/** Reads one string into the next object of `sink`, which is opened with its first bytes. */
export function createStringToObject(
  form: Form,
  maxBytes: number,
  sink: ObjectSink,
): StringToObject {
  const reader = createStringReader(form)
  let writer: ObjectWriter | null = null
  /** What came before the object was opened. */
  let head = new Uint8Array(0)
  let length = 0

  const open = async (): Promise<ObjectWriter> => {
    const opened = sink.open(form, head.subarray(0, HEAD_BYTES))
    writer = opened
    await opened.write(head)
    return opened
  }
  const take = async (bytes: Uint8Array | null): Promise<StringFailure | null> => {
    length += bytes?.length ?? 0
    if (bytes === null || length > maxBytes) {
      await writer?.abort()
      return bytes === null ? 'unreadable' : 'too_large'
    }
    if (writer !== null) await writer.write(bytes)
    else {
      head = joined(head, bytes)
      if (head.length >= HEAD_BYTES) await open()
    }
    return null
  }
  return {
    push: (raw) => take(reader.push(raw)),
    async close() {
      const failure = await take(reader.end())
      if (failure !== null) return err(failure)
      if (length === 0) return ok(null)
      const opened = writer ?? (await open())
      await opened.close()
      return ok(opened.key)
    },
  }
}
