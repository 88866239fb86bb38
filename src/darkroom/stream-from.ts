/** A stream of what a generator makes, one piece when somebody asks for one. */
export const streamFrom = (
  pieces: Generator<Uint8Array, void, void> | AsyncGenerator<Uint8Array, void, void>,
): ReadableStream<Uint8Array> =>
  new ReadableStream(
    {
      async pull(controller) {
        const next = await pieces.next()
        if (next.done === true) controller.close()
        else controller.enqueue(next.value)
      },
      async cancel() {
        await pieces.return()
      },
    },
    { highWaterMark: 0 },
  )
