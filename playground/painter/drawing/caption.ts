/** The strip at the foot of every picture that says what it is: a demo, its turn, and the words. */
import type { SKRSContext2D } from '@napi-rs/canvas'
import { ellipsised } from './fit-text.ts'
import { fontOf, legible } from './fonts.ts'
import { STRIP } from './stage.ts'

export interface Caption {
  readonly turn: number
  /** The last ask. */
  readonly words: string
}

/** @param width and @param height of the whole sheet, in pixels */
export function drawCaption(
  ctx: SKRSContext2D,
  { width, height }: { width: number; height: number },
  { turn, words }: Caption,
): void {
  const unit = Math.min(width, height)
  const tall = unit * STRIP
  const margin = tall * 0.55
  ctx.fillStyle = '#171b26'
  ctx.fillRect(0, height - tall, width, tall)
  ctx.textBaseline = 'middle'
  ctx.textAlign = 'left'
  const middle = height - tall / 2
  const dot = tall * 0.15
  ctx.fillStyle = '#f0b13f'
  ctx.beginPath()
  ctx.arc(margin + dot, middle, dot, 0, Math.PI * 2)
  ctx.fill()
  ctx.font = fontOf(800, tall * 0.43)
  ctx.fillStyle = '#f4efe4'
  const label = `demo painter · turn ${turn}`
  const from = margin + dot * 2 + tall * 0.28
  ctx.fillText(label, from, middle)
  const after = from + ctx.measureText(label).width
  const said = legible(words)
  if (said === '') return
  ctx.font = fontOf(500, tall * 0.43)
  ctx.fillStyle = '#c5c8d0'
  ctx.fillText(ellipsised(ctx, ` · ${said}`, width - after - margin), after, middle)
}
