/** Animals seen from the side, and a dragon. */
import type { Ink, Pen } from '../pen.ts'
import type { Drawing, Head } from './drawing.ts'
import { EYE, eye } from './eye.ts'

/** Four legs under a body, the far pair in the shade. */
function legs(
  pen: Pen,
  ink: Ink,
  xs: readonly number[],
  top: number,
  width: number,
  hoof: string,
): void {
  xs.forEach((x, i) => {
    pen.line(`M${x} ${top} V${-width / 2}`, width, i % 2 === 0 ? ink.dark : ink.main)
    pen.rect(x - width / 2, -width * 0.6, width, width * 0.6, hoof, width * 0.2)
  })
}

const horse =
  (horn: boolean) =>
  (pen: Pen, ink: Ink): void => {
    const mane = horn ? '#d993c8' : ink.deep
    pen.path('M38 -56 C56 -54 58 -34 52 -16 C48 -24 44 -36 36 -44 Z', mane)
    legs(pen, ink, [-18, -26, 32, 25], -40, 7.5, ink.deep)
    pen.path(
      'M-30 -46 C-32 -64 -10 -62 6 -60 C24 -62 42 -60 40 -44 C40 -30 28 -28 18 -30 C0 -26 -26 -26 -30 -46 Z',
      ink.main,
    )
    pen.path(
      'M-32 -44 C-36 -62 -34 -76 -30 -84 L-14 -84 C-14 -72 -8 -62 -2 -58 L-12 -34 Z',
      ink.main,
    )
    pen.path(
      'M-34 -92 L-26 -94 C-16 -92 -12 -84 -14 -76 L-24 -78 C-34 -72 -44 -68 -50 -70 C-54 -72 -52 -78 -46 -82 Z',
      ink.main,
    )
    pen.path('M-26 -94 C-12 -96 -8 -80 -2 -60 C4 -58 2 -54 -2 -56 C-12 -66 -12 -82 -22 -90 Z', mane)
    pen.path('M-28 -92 L-25 -101 L-20 -92 Z', ink.dark)
    if (horn) pen.path('M-36 -92 L-46 -112 L-31 -94 Z', '#f1c75b')
    eye(pen, -33, -84, 2.2)
    pen.ellipse(-48, -75, 1.4, 1, ink.deep)
  }

function cow(pen: Pen, ink: Ink): void {
  pen.line('M50 -66 C58 -60 54 -40 56 -32', 2.4, '#3a3438')
  legs(pen, ink, [-24, -34, 40, 31], -34, 9, '#3a3438')
  pen.rect(-44, -78, 94, 50, ink.main, 20)
  pen.path(
    'M-10 -78 C-14 -58 14 -52 16 -78 Z M24 -48 C30 -60 50 -56 50 -46 C50 -34 32 -30 24 -48 Z M-36 -44 C-26 -52 -16 -44 -22 -34 C-30 -28 -38 -36 -36 -44 Z',
    '#3a3438',
  )
  pen.ellipse(14, -28, 10, 5, '#f0b0a8')
  pen.path('M-66 -92 L-36 -92 C-34 -74 -38 -60 -46 -56 H-58 C-66 -62 -68 -78 -66 -92 Z', ink.main)
  pen.path('M-66 -92 H-52 C-50 -80 -56 -72 -66 -76 Z', '#3a3438')
  pen.ellipse(-52, -62, 11, 8, '#f0b0a8')
  pen.ellipse(-56, -62, 1.6, 2, '#8a5a58')
  pen.ellipse(-48, -62, 1.6, 2, '#8a5a58')
  pen.path(
    'M-62 -91 C-68 -96 -66 -102 -63 -101 C-63 -96 -58 -94 -56 -92 Z M-40 -91 C-34 -96 -36 -102 -39 -101 C-39 -96 -44 -94 -46 -92 Z',
    '#e8dcc4',
  )
  pen.ellipse(-72, -86, 8, 4, ink.dark, -0.4)
  pen.ellipse(-30, -86, 8, 4, ink.dark, 0.4)
  eye(pen, -59, -80, 2.6)
  eye(pen, -44, -80, 2.6)
}

function sheep(pen: Pen, ink: Ink): void {
  for (const x of [-24, -12, 22, 34]) pen.line(`M${x} -30 V-4`, 8, '#4a4550')
  for (const [x, y, r] of [
    [-30, -52, 22],
    [-8, -66, 25],
    [18, -68, 25],
    [40, -52, 22],
    [22, -40, 24],
    [-10, -38, 24],
  ] as const)
    pen.ellipse(x, y, r, r * 0.92, ink.main)
  for (const [x, y, r] of [
    [-6, -78, 10],
    [22, -80, 10],
    [-34, -60, 9],
  ] as const)
    pen.ellipse(x, y, r, r * 0.8, '#ffffff')
  pen.ellipse(-44, -66, 16, 20, '#4a4550', 0.2)
  pen.ellipse(-62, -74, 9, 4.5, '#4a4550', -0.5)
  pen.ellipse(-27, -76, 9, 4.5, '#4a4550', 0.5)
  pen.ellipse(-43, -86, 14, 9, ink.main)
  pen.ellipse(-50, -68, 2.6, 3, '#ffffff')
  pen.ellipse(-39, -67, 2.6, 3, '#ffffff')
}

function elephant(pen: Pen, ink: Ink): void {
  pen.line('M56 -62 Q66 -50 62 -36', 3, ink.dark)
  legs(pen, ink, [-6, -22, 44, 30], -30, 17, ink.deep)
  pen.path(
    'M-30 -56 C-30 -92 10 -96 28 -92 C54 -88 62 -68 58 -44 C56 -26 36 -26 16 -26 C-12 -24 -32 -30 -30 -56 Z',
    ink.main,
  )
  pen.path(
    'M-62 -80 C-60 -100 -26 -104 -18 -84 C-12 -64 -26 -52 -42 -52 C-50 -44 -50 -24 -58 -12 C-62 -6 -72 -8 -70 -16 C-64 -30 -66 -56 -62 -80 Z',
    ink.light,
  )
  pen.path('M-22 -92 C4 -98 10 -66 -6 -52 C-20 -46 -32 -64 -28 -80 Z', ink.dark)
  pen.path('M-50 -52 C-58 -44 -68 -44 -74 -50 C-68 -48 -60 -52 -56 -58 Z', '#fff7e6')
  eye(pen, -48, -78, 2.8)
}

function dinosaur(pen: Pen, ink: Ink): void {
  legs(pen, ink, [0, -14, 26, 14], -24, 12, ink.deep)
  for (const [x, y, r] of [
    [-24, -70, 6],
    [-16, -56, 8],
    [-4, -46, 9],
    [12, -46, 9],
    [28, -42, 8],
    [44, -30, 6],
  ] as const)
    pen.path(`M${x - r} ${y + r} L${x} ${y - r} L${x + r} ${y + r} Z`, '#f0b04a')
  pen.path(
    'M-34 -92 C-28 -104 -60 -104 -62 -90 C-62 -82 -52 -80 -42 -82 C-40 -68 -38 -56 -34 -40 C-30 -20 -6 -18 10 -20 C34 -20 46 -12 74 -6 C60 -22 44 -46 14 -46 C-10 -46 -22 -66 -28 -84 Z',
    ink.main,
  )
  pen.path('M-34 -44 C-30 -24 -6 -20 10 -21 C-2 -30 -18 -30 -34 -44 Z', ink.pale)
  eye(pen, -48, -92, 2.8)
  pen.line('M-60 -86 Q-54 -84 -48 -86', 1.2, ink.deep)
}

function dragon(pen: Pen, ink: Ink): void {
  pen.line('M24 -12 C56 -2 66 -24 58 -42', 8, ink.main)
  pen.path('M58 -40 L50 -56 L70 -52 Z', ink.dark)
  for (const side of [-1, 1])
    pen.path(
      `M${side * 10} -44 C${side * 24} -88 ${side * 54} -92 ${side * 70} -84 C${side * 58} -76 ${side * 60} -64 ${side * 56} -54 C${side * 48} -60 ${side * 42} -52 ${side * 38} -42 C${side * 30} -48 ${side * 20} -42 ${side * 10} -34 Z`,
      ink.dark,
    )
  pen.path('M-24 0 C-32 -28 -20 -52 0 -52 C20 -52 32 -28 24 0 Z', ink.main)
  pen.path('M-13 0 C-16 -24 -10 -40 0 -40 C10 -40 16 -24 13 0 Z', '#f6dfa6')
  pen.line('M-11 -28 H11 M-13 -19 H13 M-13 -10 H13', 1.2, '#dcbf7c')
  for (const side of [-1, 1]) {
    pen.path(`M${side * 12} -86 L${side * 20} -104 L${side * 21} -82 Z`, '#f6dfa6')
    pen.ellipse(side * 15, -3, 11, 6, ink.dark)
  }
  pen.ellipse(0, -70, 25, 21, ink.main)
  pen.ellipse(0, -60, 17, 11, ink.light)
  for (const side of [-1, 1]) {
    pen.ellipse(side * 5, -62, 1.6, 2, ink.deep)
    pen.ellipse(side * 11, -75, 5, 6, '#fff7d8')
    pen.ellipse(side * 11, -75, 2.2, 5, EYE)
  }
  pen.line('M-8 -55 Q0 -51 8 -55', 1.4, ink.deep)
}

const side = (x: number, y: number, radius: number): Head => ({ x, y, radius })

export const WALKING = {
  horse: { colour: '#9a6848', width: 86, head: side(-28, -94, 12), draw: horse(false) },
  unicorn: { colour: '#f5f0f6', width: 86, head: side(-22, -94, 11), draw: horse(true) },
  cow: { colour: '#f6f1ea', width: 104, head: side(-51, -90, 16), draw: cow },
  sheep: { colour: '#f3eee4', width: 90, head: side(-43, -92, 15), draw: sheep },
  elephant: { colour: '#8f9bab', width: 108, head: side(-40, -94, 20), draw: elephant },
  dinosaur: { colour: '#6fae6a', width: 80, head: side(-46, -98, 13), draw: dinosaur },
  dragon: { colour: '#4fa07c', width: 74, head: side(0, -88, 20), draw: dragon },
} as const satisfies Record<string, Drawing>
