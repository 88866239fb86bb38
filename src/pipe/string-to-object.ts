/** Carries the characters of one wanted string into an object of the store. */
import { type Result, err, ok } from '../lib/result.ts'
import { createBase64Decoder } from './base64.ts'
import { HEAD_BYTES } from './constants.ts'
import { joined } from './joined.ts'
import { createJsonUnescaper } from './json-unescape.ts'
import type { ObjectSink, ObjectWriter } from './object-store.ts'

/** Takes one string. Throws what the sink throws. */
export interface StringToObject {
  /** The next characters, as they stand in the JSON text. */
  push(raw: string): Promise<Result<void, 'not_base64'>>
  /** The key of the finished object, or null where the string was empty and nothing was opened. */
  close(): Promise<Result<string | null, 'not_base64'>>
}

const NOT_BASE64 = err('not_base64' as const)

/** Decodes the string `field` into the next object of `sink`, which is opened with its first bytes. */
export function createStringToObject(field: string, sink: ObjectSink): StringToObject {
  const unescaper = createJsonUnescaper()
  const decoder = createBase64Decoder()
  let writer: ObjectWriter | null = null
  /** What came before the object was opened. */
  let head = new Uint8Array(0)

  const open = async (): Promise<ObjectWriter> => {
    const opened = sink.open(field, head.subarray(0, HEAD_BYTES))
    await opened.write(head)
    return opened
  }
  return {
    async push(raw) {
      const text = unescaper.push(raw)
      const bytes = text === null ? null : decoder.push(text)
      if (bytes === null) return NOT_BASE64
      if (writer === null) {
        head = joined(head, bytes)
        if (head.length >= HEAD_BYTES) writer = await open()
      } else await writer.write(bytes)
      return ok(undefined)
    },
    async close() {
      if (!unescaper.end() || !decoder.end()) return NOT_BASE64
      if (writer === null && head.length === 0) return ok(null)
      writer ??= await open()
      await writer.close()
      return ok(writer.key)
    },
  }
}
