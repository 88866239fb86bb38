/** Furniture and things that lie about a home. */
import type { Ink, Pen } from '../pen.ts'
import type { Drawing } from './drawing.ts'

const WOOD = '#a06c45'
const DARK_WOOD = '#7a4f33'

function book(pen: Pen, ink: Ink): void {
  pen.path('M-82 -84 L0 -70 L82 -84 V-6 L0 8 L-82 -6 Z', ink.dark)
  pen.path('M-76 -90 C-50 -94 -20 -90 0 -76 V0 C-20 -12 -50 -14 -76 -10 Z', '#fdf8ec')
  pen.path('M76 -90 C50 -94 20 -90 0 -76 V0 C20 -12 50 -14 76 -10 Z', '#efe6d2')
  pen.line(
    'M-64 -72 C-46 -74 -28 -71 -12 -63 M-64 -58 C-46 -60 -28 -57 -12 -49 M-64 -44 C-46 -46 -28 -43 -12 -35 M64 -58 C46 -60 28 -57 12 -49 M64 -44 C46 -46 28 -43 12 -35',
    2.4,
    '#c9bfa8',
  )
  pen.path('M54 -92 V-52 L61 -58 L68 -52 V-91 Z', ink.main)
}

function guitar(pen: Pen, ink: Ink): void {
  pen.rect(-3.2, -86, 6.4, 54, DARK_WOOD)
  pen.path('M-5 -86 L-6 -100 H6 L5 -86 Z', '#4a342b')
  pen.line('M-8 -97 h2 M-8 -91 h2 M6 -97 h2 M6 -91 h2', 1.6, '#d5dae2')
  pen.path(
    'M0 -48 C14 -50 17 -42 14 -34 C12 -30 16 -28 19 -22 C24 -10 14 0 0 0 C-14 0 -24 -10 -19 -22 C-16 -28 -12 -30 -14 -34 C-17 -42 -14 -50 0 -48 Z',
    pen.gradient(ink.light, ink.dark, -50, 0),
  )
  pen.line(
    'M0 -48 C14 -50 17 -42 14 -34 C12 -30 16 -28 19 -22 C24 -10 14 0 0 0 C-14 0 -24 -10 -19 -22 C-16 -28 -12 -30 -14 -34 C-17 -42 -14 -50 0 -48 Z',
    1.4,
    ink.deep,
  )
  pen.ellipse(0, -31, 6, 6, '#3a2721')
  pen.line('M-6.6 -31 a6.6 6.6 0 1 0 13.2 0 a6.6 6.6 0 1 0 -13.2 0', 0.8, '#f1d9a8')
  pen.rect(-8, -13, 16, 3, '#4a342b', 1)
  pen.line('M-1.8 -94 V-12 M-0.6 -94 V-12 M0.6 -94 V-12 M1.8 -94 V-12', 0.32, '#f5ead2')
}

function lamp(pen: Pen, ink: Ink): void {
  pen.ellipse(0, -3, 22, 4, DARK_WOOD)
  pen.line('M0 -4 V-58', 3.4, WOOD)
  pen.ellipse(0, -22, 8, 10, WOOD)
  pen.path(
    'M-16 -100 H16 L30 -56 H-30 Z',
    pen.isDark ? ink.light : pen.gradient(ink.light, ink.main, -100, -56),
  )
  if (pen.isDark) pen.shine('M-15 -99 H15 L28 -57 H-28 Z', '#ffe3a3')
  pen.glow(0, -70, 110, '#ffd690')
}

function chair(pen: Pen, ink: Ink): void {
  pen.line('M-26 -34 L-30 -2 M26 -34 L30 -2 M-18 -36 L-18 -8 M18 -36 L18 -8', 5, DARK_WOOD)
  pen.rect(-30, -98, 60, 62, pen.gradient(ink.light, ink.main, -98, -36), 14)
  pen.rect(-20, -86, 40, 40, ink.main, 10)
  pen.rect(-36, -48, 72, 16, ink.dark, 8)
  pen.rect(-36, -51, 72, 12, ink.light, 6)
}

function sofa(pen: Pen, ink: Ink): void {
  pen.line('M-92 -10 V-2 M92 -10 V-2', 6, DARK_WOOD)
  pen.rect(-92, -96, 184, 74, pen.gradient(ink.main, ink.dark, -96, -22), 20)
  pen.rect(-80, -60, 80, 46, ink.light, 12)
  pen.rect(0, -60, 80, 46, ink.light, 12)
  pen.rect(-112, -68, 36, 60, ink.main, 16)
  pen.rect(76, -68, 36, 60, ink.main, 16)
  pen.rect(-110, -20, 220, 14, ink.dark, 7)
  pen.within(-48, -62, 1, () => pen.rect(-18, -18, 36, 32, '#f1b24a', 7), -0.25)
}

function table(pen: Pen, ink: Ink): void {
  pen.line('M-72 -84 L-78 -2 M72 -84 L78 -2', 7, ink.dark)
  pen.rect(-66, -78, 132, 10, ink.dark)
  pen.rect(-96, -92, 192, 13, pen.gradient(ink.light, ink.main, -92, -79), 5)
  pen.path('M-12 -92 L-16 -122 H16 L12 -92 Z', '#cfe3e8')
  for (const [x, y, colour] of [
    [-10, -134, '#e8668a'],
    [8, -140, '#f1b24a'],
    [16, -128, '#e8668a'],
  ] as const) {
    pen.line(`M0 -104 L${x} ${y}`, 2, '#5f9a5c')
    pen.ellipse(x, y, 8, 8, colour)
  }
}

function umbrella(pen: Pen, ink: Ink): void {
  pen.line('M0 -96 V-8 C0 4 -14 4 -14 -6', 3, '#5b4334')
  pen.path(
    'M-58 -52 C-54 -84 -28 -96 0 -96 C28 -96 54 -84 58 -52 C50 -60 40 -60 30 -52 C22 -60 8 -60 0 -52 C-8 -60 -22 -60 -30 -52 C-40 -60 -50 -60 -58 -52 Z',
    ink.main,
  )
  pen.path(
    'M-30 -52 C-28 -76 -14 -92 0 -96 C-30 -96 -54 -84 -58 -52 C-50 -60 -40 -60 -30 -52 Z',
    ink.light,
  )
  pen.path('M30 -52 C28 -76 14 -92 0 -96 C14 -92 0 -70 0 -52 C8 -60 22 -60 30 -52 Z', ink.dark)
  pen.line('M0 -96 V-102', 3, '#5b4334')
}

function clock(pen: Pen, ink: Ink): void {
  pen.line('M-26 -8 L-34 0 M26 -8 L34 0', 7, ink.deep)
  pen.ellipse(-26, -86, 15, 11, ink.dark, -0.6)
  pen.ellipse(26, -86, 15, 11, ink.dark, 0.6)
  pen.ellipse(0, -45, 45, 45, ink.main)
  pen.ellipse(0, -45, 36, 36, '#fdf8ec')
  for (let i = 0; i < 12; i += 1)
    pen.within(
      0,
      -45,
      1,
      () => pen.line(i % 3 === 0 ? 'M0 -32 V-26' : 'M0 -32 V-30', 2.4, '#3a3f4c'),
      (i * Math.PI) / 6,
    )
  pen.line('M0 -45 L-15 -54', 4.4, '#3a3f4c')
  pen.line('M0 -45 L12 -69', 3, '#3a3f4c')
  pen.ellipse(0, -45, 3.4, 3.4, ink.main)
}

function gift(pen: Pen, ink: Ink): void {
  pen.rect(-48, -60, 96, 60, pen.gradient(ink.main, ink.dark, -60, 0), 4)
  pen.rect(-54, -74, 108, 20, ink.light, 4)
  pen.rect(-9, -74, 18, 74, '#fff2d6')
  pen.path(
    'M0 -74 C-40 -70 -40 -106 -16 -100 C-4 -96 -1 -84 0 -74 C1 -84 4 -96 16 -100 C40 -106 40 -70 0 -74 Z',
    '#f6dfa6',
  )
  pen.ellipse(0, -75, 8, 7, '#fff2d6')
}

function vase(pen: Pen, ink: Ink): void {
  for (const [x, y, turn] of [
    [-22, -78, -0.7],
    [20, -80, 0.7],
    [-8, -88, -0.25],
    [10, -90, 0.2],
    [-30, -62, -1.2],
    [30, -64, 1.2],
  ] as const) {
    pen.line(`M0 -40 Q${x * 0.3} ${y * 0.8} ${x} ${y}`, 1.8, '#4f8a52')
    pen.ellipse(x, y, 8, 14, Math.abs(x) > 15 ? '#5f9a5c' : '#4b8450', turn)
  }
  pen.path(
    'M-20 -44 H20 L15 -2 Q14 0 12 0 H-12 Q-14 0 -15 -2 Z',
    pen.gradient(ink.light, ink.dark, -44, 0),
  )
  pen.rect(-23, -50, 46, 10, ink.main, 3)
}

export const HOUSEHOLD = {
  book: { colour: '#b5413a', width: 150, draw: book },
  guitar: { colour: '#d08a4a', width: 40, draw: guitar },
  lamp: { colour: '#e8a65a', width: 44, draw: lamp },
  chair: { colour: '#3f7f86', width: 64, draw: chair },
  sofa: { colour: '#4a7f86', width: 210, draw: sofa },
  table: { colour: WOOD, width: 160, draw: table },
  umbrella: { colour: '#d8433b', width: 16, draw: umbrella },
  clock: { colour: '#d8563f', width: 76, draw: clock },
  gift: { colour: '#d8433b', width: 100, draw: gift },
  vase: { colour: '#c8694a', width: 32, draw: vase },
} as const satisfies Record<string, Drawing>
