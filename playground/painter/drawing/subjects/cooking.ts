/** What is cooked in, and what comes fresh out of the pan. */
import type { Ink, Pen } from '../pen.ts'
import type { Drawing } from './drawing.ts'

function bowl(pen: Pen, ink: Ink): void {
  pen.line('M30 -104 L8 -50', 5, '#b07d4f')
  for (const bend of [-15, -6, 4, 14])
    pen.line(`M12 -62 Q${bend - 6} -48 ${bend - 12} -30`, 1.8, '#aeb6bf')
  pen.ellipse(0, -60, 66, 15, ink.dark)
  pen.ellipse(0, -58, 59, 11.5, '#f6e2ad')
  pen.path('M-40 -60 Q-14 -68 6 -60 T42 -58 Q10 -50 -40 -60 Z', '#fdf2cf')
  pen.path(
    'M-66 -60 C-62 -20 -40 -6 -24 -4 H24 C40 -6 62 -20 66 -60 C46 -44 -46 -44 -66 -60 Z',
    pen.gradient(ink.light, ink.main, -60, -4),
  )
  pen.path('M30 -49 C50 -51 60 -55 66 -60 C62 -20 40 -6 24 -4 H8 C28 -12 38 -28 30 -49 Z', ink.dark)
  pen.line('M-58 -42 C-40 -30 40 -30 58 -42', 2.6, ink.pale)
  pen.rect(-26, -6, 52, 6, ink.deep, 2)
}

function pot(pen: Pen, ink: Ink): void {
  for (const x of [-18, 4, 24]) pen.line(`M${x} -84 q-8 -8 0 -16 t0 -16`, 3.4, '#ffffff8c')
  pen.rect(-82, -52, 24, 9, ink.deep, 4)
  pen.rect(58, -52, 24, 9, ink.deep, 4)
  pen.path(
    'M-60 -64 H60 V-14 Q60 0 44 0 H-44 Q-60 0 -60 -14 Z',
    pen.gradient(ink.light, ink.main, -64, 0),
  )
  pen.path('M26 -64 H60 V-14 Q60 0 44 0 H10 Q28 -8 26 -28 Z', ink.dark)
  pen.rect(-64, -72, 128, 10, ink.dark, 5)
  pen.path('M-58 -72 Q0 -94 58 -72 Z', ink.light)
  pen.ellipse(0, -86, 9, 6, ink.deep)
  pen.line('M-48 -46 V-22', 5, ink.pale)
}

function pancakes(pen: Pen, ink: Ink): void {
  pen.ellipse(0, -5, 84, 9, '#d9e2e6')
  pen.ellipse(0, -8, 78, 7.5, '#f6f9fa')
  for (let i = 0; i < 5; i += 1) {
    const [x, y] = [i % 2 === 0 ? -3 : 3, -15 - i * 12]
    pen.rect(x - 58, y - 8, 116, 13, '#f3cf8d', 7)
    pen.ellipse(x, y - 8, 58, 9, ink.main)
    pen.ellipse(x, y - 8.6, 52, 7.2, ink.light)
  }
  pen.path(
    'M-42 -75 C-30 -84 34 -84 42 -74 C48 -66 40 -60 38 -50 C37 -42 30 -42 29 -52 C26 -64 6 -58 0 -62 C-4 -50 -16 -32 -20 -40 C-24 -50 -34 -62 -42 -75 Z',
    '#b5642c',
  )
  pen.path('M-14 -80 L2 -90 L20 -84 L6 -74 Z', '#fbe58e')
  pen.path('M-14 -80 L6 -74 V-66 L-14 -72 Z M6 -74 L20 -84 V-76 L6 -66 Z', '#efcf62')
}

function croissant(pen: Pen, ink: Ink): void {
  pen.ellipse(0, -3, 78, 6, '#e8ded0')
  pen.path(
    'M-70 -14 C-72 -56 -34 -86 0 -86 C34 -86 72 -56 70 -14 C58 -6 52 -14 48 -22 C38 -44 18 -48 0 -48 C-18 -48 -38 -44 -48 -22 C-52 -14 -58 -6 -70 -14 Z',
    ink.main,
  )
  pen.path(
    'M-20 -84 C-28 -70 -26 -56 -16 -46 C-8 -48 8 -48 16 -46 C26 -56 28 -70 20 -84 C6 -87 -6 -87 -20 -84 Z',
    ink.light,
  )
  pen.path(
    'M-52 -66 C-54 -50 -48 -36 -40 -32 C-34 -40 -28 -44 -16 -46 C-28 -58 -28 -70 -22 -83 C-34 -80 -44 -74 -52 -66 Z M52 -66 C54 -50 48 -36 40 -32 C34 -40 28 -44 16 -46 C28 -58 28 -70 22 -83 C34 -80 44 -74 52 -66 Z',
    ink.dark,
  )
  pen.line(
    'M-14 -78 Q-20 -64 -12 -54 M14 -78 Q20 -64 12 -54 M-42 -66 Q-44 -52 -38 -44 M42 -66 Q44 -52 38 -44',
    2,
    ink.pale,
  )
}

export const COOKING = {
  bowl: { colour: '#4f8fa8', width: 60, draw: bowl },
  pot: { colour: '#d0553f', width: 116, draw: pot },
  pancakes: { colour: '#d99a4e', width: 140, draw: pancakes },
  croissant: { colour: '#d8934a', width: 130, draw: croissant },
} as const satisfies Record<string, Drawing>
