/** The same answer, whose body breaks off with an error after `maxBytes`: nobody is read for ever. */
export function limited(answer: Response, maxBytes: number): Response {
  if (answer.body === null) return answer
  let bytes = 0
  const count = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, out) {
      bytes += chunk.byteLength
      if (bytes > maxBytes) throw new RangeError('The answer is too long')
      out.enqueue(chunk)
    },
  })
  return new Response(answer.body.pipeThrough(count), answer)
}
