import { joined } from '../pipe/joined.ts'

/**
 * The same answer, read to its end: nobody is read for ever. Its text is small, and a stream that counts would
 * cost more than the whole call (measured). @throws `RangeError` after `maxBytes`
 */
export async function limited(answer: Response, maxBytes: number): Promise<Response> {
  if (answer.body === null) return answer
  const reader = answer.body.getReader()
  const pieces: Uint8Array[] = []
  let bytes = 0
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    bytes += read.value.byteLength
    if (bytes > maxBytes) {
      await reader.cancel()
      throw new RangeError('The answer is too long')
    }
    pieces.push(read.value)
  }
  return new Response(joined(...pieces), answer)
}
