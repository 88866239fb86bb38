/** What stands on the horizon, wide and pale. */
import type { Ink, Pen } from '../pen.ts'
import { createRandom } from '../random.ts'
import type { Drawing } from './drawing.ts'

function peaks(pen: Pen, ink: Ink): void {
  pen.path('M-190 4 L-120 -62 L-92 -40 L-30 -100 L24 -48 L70 -80 L190 4 Z', ink.main)
  pen.path('M-30 -100 L24 -48 L70 -80 L190 4 H20 L-6 -50 Z', ink.dark)
  pen.path(
    'M-30 -100 L-54 -77 L-38 -70 L-30 -78 L-20 -66 L-6 -77 Z M70 -80 L50 -66 L66 -62 L74 -66 L90 -64 Z M-120 -62 L-134 -49 L-122 -48 L-110 -54 Z',
    '#ffffff',
  )
}

function skyline(pen: Pen, ink: Ink): void {
  const random = createRandom('skyline')
  for (let x = -190; x < 180; x += 22) {
    const height = 30 + random() * 68 * (1 - Math.abs(x) / 260)
    pen.rect(x, -height, 20, height + 2, random() > 0.5 ? ink.main : ink.dark, 1)
    for (let y = -height + 5; y < -6; y += 9)
      for (const at of [4, 12]) if (random() > 0.5) pen.pane(x + at, y, 4, 4, 0.4)
  }
}

function woods(pen: Pen, ink: Ink): void {
  const random = createRandom('woods')
  for (let x = -260; x < 260; x += 17) {
    const height = 56 + random() * 44
    pen.path(`M${x - 16} 2 L${x} ${-height} L${x + 16} 2 Z`, random() > 0.5 ? ink.main : ink.dark)
  }
}

export const FAR = {
  peaks: { colour: '#8aa0bd', width: 0, draw: peaks },
  skyline: { colour: '#7d90ad', width: 0, draw: skyline },
  woods: { colour: '#4f7f6a', width: 0, draw: woods },
} as const satisfies Record<string, Drawing>
