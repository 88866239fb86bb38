/** Text that stays inside its box: it wraps, shrinks, and at last ends in an ellipsis. */
import type { SKRSContext2D } from '@napi-rs/canvas'

const ELLIPSIS = '…'

/** The text, shortened with an ellipsis until it fits in this width with the context's font. */
export function ellipsised(ctx: SKRSContext2D, text: string, width: number): string {
  if (ctx.measureText(text).width <= width) return text
  const letters = Array.from(text)
  let [low, high] = [0, letters.length]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    const cut = letters.slice(0, middle).join('').trimEnd() + ELLIPSIS
    if (ctx.measureText(cut).width <= width) low = middle
    else high = middle - 1
  }
  return letters.slice(0, low).join('').trimEnd() + ELLIPSIS
}

/** Lines that are no wider than this; a word that is too long gets an ellipsis. */
function wrapped(ctx: SKRSContext2D, text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    const longer = line === undefined ? word : `${line} ${word}`
    if (line !== undefined && ctx.measureText(longer).width <= width)
      lines[lines.length - 1] = longer
    else lines.push(ellipsised(ctx, word, width))
  }
  return lines
}

export interface TextBox {
  readonly width: number
  readonly height: number
  /** The size to begin with, in pixels. */
  readonly size: number
}

export interface FittedText {
  readonly lines: readonly string[]
  readonly size: number
  readonly lineHeight: number
}

const SMALLEST = 0.42

/** The largest size at which the text fits. @param fontAt the font of a size in pixels */
export function fitText(
  ctx: SKRSContext2D,
  text: string,
  { width, height, size }: TextBox,
  fontAt: (size: number) => string,
): FittedText {
  const words = text.split(' ')
  for (let at = size; at > size * SMALLEST; at *= 0.92) {
    ctx.font = fontAt(at)
    const isWhole = words.every((word) => ctx.measureText(word).width <= width)
    const lines = wrapped(ctx, text, width)
    if (isWhole && lines.length * at * 1.14 <= height)
      return { lines, size: at, lineHeight: at * 1.14 }
  }
  const least = size * SMALLEST
  ctx.font = fontAt(least)
  const lines = wrapped(ctx, text, width)
  const most = Math.max(1, Math.floor(height / (least * 1.14)))
  const shown = lines.slice(0, most)
  if (lines.length > most)
    shown[most - 1] = ellipsised(ctx, `${shown.at(-1) ?? ''}${ELLIPSIS}`, width)
  return { lines: shown, size: least, lineHeight: least * 1.14 }
}
