/** What the page of a touch-up does, without a browser: it opens a ticket, and sends marks and words. */
import { createCanvas } from '@napi-rs/canvas'
import * as v from 'valibot'

const OpenedSchema = v.object({
  bearer: v.string(),
  picture: v.object({ width: v.number(), height: v.number() }),
})

/** The part that is marked, as a share of each side. */
const PART = 0.25

/** Whether it was taken in. False as well where nobody answers. */
export async function touchUp(origin: string, ticket: string, prompt: string): Promise<boolean> {
  try {
    const opened = await fetch(new URL('/touch-up/open', origin), {
      ...{ method: 'POST', body: JSON.stringify({ ticket }) },
    })
    if (!opened.ok) return false
    const { bearer, picture } = v.parse(OpenedSchema, await opened.json())
    const body = new FormData()
    body.set('prompt', prompt)
    body.set('mask', new Blob([maskOf(picture)]), 'mask.png')
    const headers = { authorization: `Bearer ${bearer}` }
    const sent = await fetch(new URL('/touch-up', origin), { method: 'POST', body, headers })
    return sent.status === 202
  } catch {
    return false
  }
}

/** A PNG of that size, white in its middle. */
function maskOf({ width, height }: { width: number; height: number }): Uint8Array<ArrayBuffer> {
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.fillRect(0, 0, width, height)
  context.fillStyle = 'white'
  const [w, h] = [Math.round(width * PART), Math.round(height * PART)]
  context.fillRect(Math.round(width / 2), Math.round(height / 2), w, h)
  return new Uint8Array(canvas.toBuffer('image/png'))
}
