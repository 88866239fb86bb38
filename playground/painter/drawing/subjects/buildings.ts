/** Things that people built to live in, to work in and to find their way by. */
import type { Ink, Pen } from '../pen.ts'
import type { Drawing } from './drawing.ts'

const WALL = '#f3e7d3'

function lighthouse(pen: Pen, ink: Ink): void {
  pen.rect(-16, -6, 32, 8, '#8a8f98', 1.5)
  pen.path('M-12.5 -4 L-8 -74 H8 L12.5 -4 Z', '#f6f0e6')
  for (const y of [-16, -36, -56]) {
    const at = (up: number): number => 12.5 + ((up + 4) / 70) * 4.5
    pen.path(`M${-at(y)} ${y} L${-at(y - 10)} ${y - 10} H${at(y - 10)} L${at(y)} ${y} Z`, ink.main)
  }
  pen.path('M2 -4 L1.5 -74 H8 L12.5 -4 Z', '#1b224022')
  pen.rect(-11.5, -78, 23, 4, ink.deep, 1)
  pen.line(
    'M-10.5 -78 V-83 M-5 -78 V-83 M5 -78 V-83 M10.5 -78 V-83 M-10.5 -83 H10.5',
    0.7,
    ink.deep,
  )
  pen.rect(-6, -89, 12, 11, '#37415c', 0.8)
  pen.shine('M-4.6 -88 H4.6 V-79 H-4.6 Z', pen.isDark ? '#fff0bf' : '#cfe3ee')
  pen.line('M0 -89 V-78', 0.7, '#37415c')
  pen.path('M-8 -88.5 Q0 -100 8 -88.5 Z', ink.dark)
  pen.line('M0 -94 V-99', 0.9, ink.deep)
  pen.rect(-3, -13, 6, 13, '#4a3b35', 3)
  pen.pane(-1.8, -31, 3.6, 5, 1.8)
  pen.pane(-1.6, -51, 3.2, 5, 1.6)
  pen.pane(-1.5, -68, 3, 5, 1.5)
  if (pen.isDark) beams(pen)
}

/** Two beams that sweep the dark from the lamp. */
function beams(pen: Pen): void {
  pen.glow(0, -84, 34, '#ffe9ae')
  pen.later(() => {
    const { ctx } = pen
    ctx.globalCompositeOperation = 'screen'
    for (const [side, rise] of [
      [-1, -16],
      [1, 12],
    ] as const) {
      const beam = ctx.createLinearGradient(0, -84, side * 150, -84)
      beam.addColorStop(0, '#ffeebbb0')
      beam.addColorStop(0.5, '#ffe9ae38')
      beam.addColorStop(1, '#ffe9ae00')
      ctx.fillStyle = beam
      ctx.beginPath()
      ctx.moveTo(0, -86)
      ctx.lineTo(side * 150, -100 + rise)
      ctx.lineTo(side * 150, -62 + rise)
      ctx.lineTo(0, -82)
      ctx.fill()
    }
  })
}

function windmill(pen: Pen, ink: Ink): void {
  pen.path('M-17 0 L-10 -58 H10 L17 0 Z', pen.gradient(WALL, '#dcc8ab', -58, 0))
  pen.path('M0 0 V-58 H10 L17 0 Z', '#1b22401a')
  pen.path('M-12 -57 Q-11 -72 0 -73 Q11 -72 12 -57 Z', ink.main)
  pen.rect(-4, -14, 8, 14, ink.deep, 4)
  pen.pane(-3, -32, 6, 7, 1)
  pen.pane(-2.5, -48, 5, 6, 1)
  for (const turn of [0.35, 1.92, 3.49, 5.06])
    pen.within(
      0,
      -64,
      1,
      () => {
        pen.line('M0 0 V-36', 1.6, '#6b4a38')
        pen.rect(0.6, -36, 8.4, 29, '#fffaf0', 0.8)
        pen.line('M0.6 -29 H9 M0.6 -22 H9 M0.6 -15 H9', 0.6, '#c9b79c')
      },
      turn,
    )
  pen.ellipse(0, -64, 3, 3, '#5b4334')
}

function skyscraper(pen: Pen, ink: Ink): void {
  const block = (x: number, width: number, height: number, fill: string): void => {
    pen.rect(x, -height, width, height, pen.gradient(fill, ink.deep, -height, 0), 0.8)
    for (let y = -height + 4; y < -6; y += 6)
      for (let at = x + 2.4; at < x + width - 3; at += 5)
        if ((Math.round(at * 7 + y * 3) & 3) !== 0) pen.pane(at, y, 2.8, 3.6, 0.3)
        else pen.rect(at, y, 2.8, 3.6, ink.deep, 0.3)
  }
  block(-26, 19, 58, ink.dark)
  block(9, 18, 46, ink.dark)
  block(-11, 23, 86, ink.main)
  pen.rect(-7, -91, 15, 6, ink.dark, 0.6)
  pen.line('M0.5 -91 V-100', 0.9, ink.deep)
  pen.ellipse(0.5, -100, 0.9, 0.9, '#ff6b5e')
}

export const BUILDINGS = {
  lighthouse: { colour: '#cf4037', width: 36, draw: lighthouse },
  windmill: { colour: '#8c4a3c', width: 40, draw: windmill },
  skyscraper: { colour: '#4a6a94', width: 56, draw: skyscraper },
} as const satisfies Record<string, Drawing>
