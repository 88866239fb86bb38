/** What is put on: a space helmet, and a shoe that stands by itself. */
import type { Ink, Pen } from '../pen.ts'
import type { Drawing } from './drawing.ts'

/** Glass around a head; the face stays visible. */
function helmet(pen: Pen, ink: Ink): void {
  pen.ellipse(0, -50, 49, 49, '#cfe9ff22')
  pen.path(
    'M-34 -80 C-22 -94 -4 -98 8 -96 C-8 -90 -24 -80 -30 -62 C-36 -62 -38 -72 -34 -80 Z',
    '#ffffff8c',
  )
  pen.line('M-48 -50 a48 48 0 1 0 96 0 a48 48 0 1 0 -96 0', 3.4, ink.light)
  pen.path('M-40 -18 Q0 8 40 -18 L37 -4 Q0 18 -37 -4 Z', ink.main)
  pen.ellipse(50, -46, 6, 10, ink.dark)
  pen.ellipse(-50, -46, 6, 10, ink.dark)
}

function shoe(pen: Pen, ink: Ink): void {
  pen.path('M-82 -10 H84 C92 -10 92 0 84 0 H-78 C-88 0 -88 -10 -82 -10 Z', '#fbf7ef')
  pen.path(
    'M-80 -12 C-84 -40 -76 -70 -70 -88 C-60 -92 -36 -92 -26 -86 C-18 -66 2 -54 30 -46 C58 -40 84 -36 86 -12 Z',
    pen.gradient(ink.light, ink.main, -92, -10),
  )
  pen.path('M86 -12 C86 -28 74 -36 58 -39 C60 -28 54 -18 44 -12 Z', '#fff7e6')
  pen.path('M-80 -12 C-82 -30 -80 -50 -76 -66 L-58 -62 C-62 -44 -62 -26 -58 -12 Z', ink.dark)
  pen.path('M-70 -88 C-60 -94 -36 -94 -26 -86 L-30 -80 C-40 -86 -58 -86 -68 -82 Z', ink.deep)
  pen.line('M-22 -72 L-6 -80 M-10 -61 L6 -71 M4 -53 L20 -64', 4.4, '#ffffff')
  pen.path('M-46 -22 C-26 -26 -2 -34 18 -46 C10 -26 -14 -14 -40 -14 Z', '#fff7e6')
}

export const WARDROBE = {
  helmet: { colour: '#dfe6ee', width: 0, draw: helmet },
  shoe: { colour: '#4f86c9', width: 150, draw: shoe },
} as const satisfies Record<string, Drawing>
