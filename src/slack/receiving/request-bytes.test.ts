import { describe, test } from 'vitest'
import { readBytes } from './request-bytes.ts'

const NOW = () => 1_700_000_000_000
const LIMITS = { bytes: 100_000, stallMs: 60_000, totalMs: 60_000 }

/** A stream of these pieces; then it ends, breaks, or says nothing any more. */
function pieces(sizes: readonly number[], then: 'ends' | 'breaks' | 'waits' = 'ends') {
  const state = { cancelled: false, ended: false }
  const end = (controller: ReadableStreamDefaultController): void => {
    state.ended = true
    controller.close()
  }
  let at = 0
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      const size = sizes[at]
      at += 1
      if (size !== undefined) controller.enqueue(new Uint8Array(size).fill(at))
      else if (then === 'ends') end(controller)
      else if (then === 'breaks') controller.error(new Error('gone'))
      else return new Promise<void>(() => {})
      return undefined
    },
    cancel() {
      state.cancelled = true
    },
  })
  return { stream, state }
}

describe('the body of a request', () => {
  test.for([[[]], [[3, 4]], [[20_000, 1, 50_000, 29_999]]])(
    'in pieces of %j',
    async ([sizes = []], { expect }) => {
      const bytes = await readBytes(pieces(sizes).stream, LIMITS, NOW)
      const whole = sizes.flatMap((size, i) => Array.from({ length: size }, () => i + 1))
      expect(bytes).toEqual(Uint8Array.from(whole))
    },
  )

  test('there may be none', async ({ expect }) => {
    expect(await readBytes(null, LIMITS, NOW)).toEqual(new Uint8Array())
  })

  test('is not kept where it is too large, and read to its end', async ({ expect }) => {
    const { stream, state } = pieces([60_000, 40_001, 60_000])
    expect(await readBytes(stream, LIMITS, NOW)).toBe('too_large')
    expect(state).toEqual({ cancelled: false, ended: true })
  })

  test('is left where nothing more comes', async ({ expect }) => {
    const { stream, state } = pieces([1, 1], 'waits')
    expect(await readBytes(stream, { ...LIMITS, stallMs: 0 }, NOW)).toBe('too_slow')
    expect(state.cancelled).toBe(true)
  })

  test('is left where it trickles', async ({ expect }) => {
    let time = 0
    const trickle = pieces(Array.from({ length: 1000 }, () => 1))
    const read = readBytes(trickle.stream, LIMITS, () => (time += 1000))
    expect(await read).toBe('too_slow')
  })

  test('may break', async ({ expect }) => {
    expect(await readBytes(pieces([1], 'breaks').stream, LIMITS, NOW)).toBe('cut_off')
  })
})
