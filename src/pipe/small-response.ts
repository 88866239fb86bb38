/** What an SDK is given in place of the real answer. */
import { MAX_ERROR_BYTES, READ_BYTES } from './constants.ts'
import { joined } from './joined.ts'
import { type ReadRules, readChunks } from './read-chunks.ts'

/** The beginning of a body that explains a failure. Where it breaks off, what came is enough. */
export async function firstBytes(
  body: ReadableStream<Uint8Array> | null,
  rules: ReadRules = {},
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  try {
    for await (const chunk of body === null ? [] : readChunks(body, READ_BYTES, rules)) {
      chunks.push(joined(chunk.subarray(0, MAX_ERROR_BYTES - bytes)))
      bytes += chunk.length
      if (bytes >= MAX_ERROR_BYTES) break
    }
  } catch {
    // The status says more than the missing words.
  }
  return joined(...chunks)
}

/** The same answer with another body: its length and its encoding are not what the headers said. */
export function smallResponse(original: Response, body: string | Uint8Array): Response {
  const type = original.headers.get('content-type')
  const { status, statusText } = original
  return new Response(body, {
    status,
    statusText,
    headers: type === null ? {} : { 'content-type': type },
  })
}
