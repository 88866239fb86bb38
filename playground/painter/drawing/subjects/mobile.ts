/** A word without a drawing: balanced shapes that are the same for the same word, with its name below. */
import { shade } from '../../words/colours.ts'
import { fontOf, legible } from '../fonts.ts'
import type { Ink, Pen } from '../pen.ts'
import { createRandom, hash } from '../random.ts'
import type { Drawing } from './drawing.ts'

const COLOURS = ['#e0694a', '#2f8f8a', '#f0b13f', '#5f6fc0', '#d9608c', '#6aa84f'] as const

/** A standing mobile in the colours of its word. */
export const mobileOf = (word: string): Drawing => ({
  colour: COLOURS[hash(word) % COLOURS.length] ?? '#e0694a',
  width: 54,
  draw: (pen, ink) => drawMobile(pen, ink, word),
})

function drawMobile(pen: Pen, ink: Ink, word: string): void {
  const random = createRandom(word)
  const pick = (): string => COLOURS[Math.floor(random() * COLOURS.length)] ?? ink.main
  pen.rect(-27, -8, 54, 8, '#5b4a44', 3)
  pen.line('M0 -8 V-96', 2, '#5b4a44')
  const shapes = [-88, -66, -44].map((y, i) => ({ y, half: 18 + random() * 16, i }))
  for (const { y, half, i } of shapes) {
    pen.line(`M${-half} ${y} Q0 ${y - 7} ${half} ${y}`, 1.6, '#5b4a44')
    for (const side of [-1, 1]) {
      const size = 7 + random() * 7
      const colour = side + i === 0 ? ink.main : shade(pick(), 0.1)
      pen.line(`M${side * half} ${y} v5`, 1, '#5b4a44')
      shape(pen, side * half, y + 5 + size, size, Math.floor(random() * 4), colour)
    }
  }
  pen.ellipse(0, -97, 4, 4, ink.main)
  label(pen, word)
}

function shape(pen: Pen, x: number, y: number, size: number, which: number, colour: string): void {
  if (which === 0) pen.ellipse(x, y, size, size, colour)
  else if (which === 1)
    pen.path(`M${x} ${y - size} L${x + size} ${y + size} H${x - size} Z`, colour)
  else if (which === 2) pen.path(`M${x - size} ${y} a${size} ${size} 0 0 1 ${size * 2} 0 Z`, colour)
  else
    pen.path(
      `M${x} ${y - size * 1.2} L${x + size} ${y} L${x} ${y + size * 1.2} L${x - size} ${y} Z`,
      colour,
    )
}

function label(pen: Pen, word: string): void {
  const text = legible(word)
  if (text === '') return
  const { ctx } = pen
  ctx.font = fontOf(500, 7)
  const width = ctx.measureText(text).width + 8
  pen.rect(-width / 2, -25, width, 12, '#fff7e6', 6)
  ctx.fillStyle = pen.tone('#3a3f4c')
  ctx.textAlign = 'center'
  ctx.fillText(text, 0, -16.5)
  ctx.textAlign = 'left'
}
