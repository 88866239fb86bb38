import { describe, expect, it } from 'vitest'
import { limited } from './limited.ts'

function inPieces(...pieces: string[]): Response {
  const body = new ReadableStream<Uint8Array>({
    start(out) {
      for (const piece of pieces) out.enqueue(new TextEncoder().encode(piece))
      out.close()
    },
  })
  return new Response(body, { status: 429, headers: { 'retry-after': '7' } })
}

describe('an answer with a limit', () => {
  it('keeps its words, status and headers', async () => {
    const answer = await limited(inPieces('{"ok":', 'false}'), 14)
    expect(await answer.json()).toEqual({ ok: false })
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '7'])
  })

  it('is read no further than its limit', async () => {
    let given = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(out) {
        given += 1
        out.enqueue(new Uint8Array(10))
      },
    })
    await expect(limited(new Response(endless), 25)).rejects.toThrow(RangeError)
    expect(given).toBeLessThan(6)
  })

  it('may have no body at all', async () => {
    expect(await (await limited(new Response(null), 0)).text()).toBe('')
  })
})
