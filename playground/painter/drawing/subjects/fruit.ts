/** Fruit that has a shape of its own. */
import type { Ink, Pen } from '../pen.ts'
import type { Drawing } from './drawing.ts'

function banana(pen: Pen, ink: Ink): void {
  pen.path(
    'M-62 -74 C-58 -26 -22 0 22 0 C48 0 68 -12 74 -26 C66 -30 64 -32 60 -34 C40 -22 6 -22 -18 -42 C-34 -56 -42 -70 -46 -86 Z',
    pen.gradient(ink.light, ink.main, -86, 0),
  )
  pen.path(
    'M-62 -74 C-58 -26 -22 0 22 0 C48 0 68 -12 74 -26 C44 -8 -2 -8 -30 -34 C-46 -48 -54 -62 -56 -80 Z',
    ink.dark,
  )
  pen.path('M-62 -74 L-46 -86 L-50 -100 L-60 -97 Z', '#8a6a3a')
  pen.path('M74 -26 C70 -29 66 -32 60 -34 L67 -40 L79 -32 Z', '#6b4f2e')
}

function lemon(pen: Pen, ink: Ink): void {
  pen.path(
    'M-58 -48 C-50 -52 -46 -60 -40 -68 C-20 -96 22 -96 42 -68 C47 -60 50 -54 58 -50 C64 -46 62 -38 56 -38 C50 -34 46 -28 40 -22 C20 4 -22 4 -42 -22 C-48 -30 -50 -36 -56 -38 C-64 -40 -64 -46 -58 -48 Z',
    pen.gradient(ink.light, ink.main, -92, -4),
  )
  pen.path('M40 -22 C20 4 -22 4 -42 -22 C-16 -8 20 -10 48 -44 C46 -34 44 -28 40 -22 Z', ink.dark)
  pen.ellipse(-16, -68, 13, 6, '#ffffff90', -0.5)
  pen.path('M-2 -86 C6 -100 26 -104 40 -98 C32 -86 14 -80 -2 -86 Z', '#5f9d4f')
}

export const FRUIT = {
  banana: { colour: '#f6c844', width: 110, draw: banana },
  lemon: { colour: '#f4d03f', width: 90, draw: lemon },
} as const satisfies Record<string, Drawing>
