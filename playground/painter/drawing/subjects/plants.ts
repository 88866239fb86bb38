/** Trees, flowers and other things of the woods and fields. */
import type { Ink, Pen } from '../pen.ts'
import type { Drawing } from './drawing.ts'

const BARK = '#7a5640'

function tree(pen: Pen, ink: Ink): void {
  pen.path('M-5 0 C-3 -16 -4 -28 -3 -42 H4 C4 -28 4 -14 7 0 Z', BARK)
  pen.line('M0 -34 L-13 -48 M1 -30 L14 -46', 2.6, BARK)
  for (const [x, y, r] of [
    [-17, -50, 17],
    [18, -48, 16],
    [0, -44, 16],
    [-9, -70, 20],
    [12, -70, 19],
  ] as const)
    pen.ellipse(x, y, r, r * 0.94, ink.dark)
  for (const [x, y, r] of [
    [-16, -54, 15],
    [14, -55, 14],
    [-8, -74, 18],
    [10, -74, 16],
    [0, -84, 15],
  ] as const)
    pen.ellipse(x, y, r, r * 0.94, ink.main)
  for (const [x, y, r] of [
    [-13, -60, 8],
    [-10, -82, 9],
    [7, -86, 6],
  ] as const)
    pen.ellipse(x, y, r, r * 0.9, ink.light)
}

function pine(pen: Pen, ink: Ink): void {
  pen.rect(-4, -14, 8, 14, BARK)
  for (const [y, half, height] of [
    [-10, 30, 34],
    [-32, 25, 32],
    [-53, 19, 29],
    [-71, 13, 29],
  ] as const) {
    pen.path(`M${-half} ${y} Q0 ${y + 6} ${half} ${y} L0 ${y - height} Z`, ink.main)
    pen.path(`M0 ${y + 3} Q${half * 0.6} ${y + 3} ${half} ${y} L0 ${y - height} Z`, ink.dark)
  }
}

function palm(pen: Pen, ink: Ink): void {
  pen.path('M-7 0 C-8 -30 0 -52 9 -74 L13 -72 C6 -48 2 -28 4 0 Z', '#a97e56')
  pen.line('M-6 -10 H4 M-5 -22 H4 M-3 -34 H5 M0 -46 H7 M4 -58 H10', 1, '#86603f')
  for (const [turn, length] of [
    [-2.5, 40],
    [-1.9, 38],
    [-1.1, 38],
    [-0.4, 42],
    [0.1, 40],
    [3.1, 40],
  ] as const)
    pen.within(
      11,
      -74,
      1,
      () => {
        pen.path(
          `M0 0 Q${length * 0.5} -11 ${length} 8 Q${length * 0.45} 1 0 0 Z`,
          turn < -1 ? ink.main : ink.dark,
        )
        pen.line(`M0 0 Q${length * 0.5} -6 ${length} 8`, 0.9, ink.light)
      },
      turn,
    )
  pen.ellipse(8, -70, 4, 4, '#7a4b2c')
  pen.ellipse(14, -70, 3.6, 3.6, '#6a3f24')
}

function flower(pen: Pen, ink: Ink): void {
  pen.line('M0 0 C-3 -24 3 -44 0 -66', 3.4, '#4f8a52')
  pen.path('M0 -14 C-24 -14 -28 -32 -26 -40 C-10 -38 -2 -28 0 -14 Z', '#5f9a5c')
  pen.path('M0 -24 C20 -24 26 -40 25 -48 C10 -46 1 -38 0 -24 Z', '#4f8a52')
  for (let i = 0; i < 8; i += 1)
    pen.within(
      0,
      -74,
      1,
      () => pen.ellipse(0, -16, 8, 12, i % 2 === 0 ? ink.main : ink.light),
      (i * Math.PI) / 4,
    )
  pen.ellipse(0, -74, 9, 9, '#f3bb45')
  pen.ellipse(-2, -76, 4.5, 4.5, '#f9d984')
}

function mushroom(pen: Pen, ink: Ink): void {
  pen.path('M-15 0 C-17 -22 -13 -38 -13 -50 H13 C13 -38 17 -22 15 0 Q0 5 -15 0 Z', '#f3e7d3')
  pen.path('M2 2 C10 2 15 0 15 0 C17 -22 13 -38 13 -50 H4 Z', '#dcc8ab')
  pen.path('M-48 -44 C-48 -82 -24 -100 0 -100 C24 -100 48 -82 48 -44 Q0 -30 -48 -44 Z', ink.main)
  pen.path('M10 -99 C32 -94 48 -76 48 -44 Q30 -38 20 -37 C32 -60 26 -86 10 -99 Z', ink.dark)
  for (const [x, y, r] of [
    [-22, -70, 8],
    [4, -84, 7],
    [22, -62, 7],
    [-4, -56, 5],
    [-36, -52, 4],
  ] as const)
    pen.ellipse(x, y, r, r * 0.85, '#fff7e6')
}

function cactus(pen: Pen, ink: Ink): void {
  pen.line('M0 -4 V-88', 22, ink.main)
  pen.line('M0 -34 H-24 V-58', 13, ink.main)
  pen.line('M0 -46 H24 V-74', 13, ink.main)
  pen.line('M6 -4 V-88 M-19.5 -36 V-57 M28 -48 V-73', 4, ink.dark)
  pen.line('M-5 -8 V-86 M-26 -40 V-56 M22 -52 V-72', 1, ink.pale)
  pen.ellipse(0, -99, 6, 5, '#ee7a9a')
  pen.ellipse(24, -81, 4.4, 4, '#ee7a9a')
}

function pumpkin(pen: Pen, ink: Ink): void {
  pen.path('M-2 -76 C-4 -88 2 -98 10 -100 L14 -94 C8 -92 5 -86 6 -76 Z', '#6f8a45')
  for (const [x, rx, fill] of [
    [-34, 24, ink.dark],
    [34, 24, ink.dark],
    [-19, 26, ink.main],
    [19, 26, ink.main],
    [0, 24, ink.light],
  ] as const)
    pen.ellipse(x, -38, rx, 40, fill)
  pen.path('M4 -78 C20 -92 34 -86 36 -80 C26 -78 14 -74 4 -76 Z', '#7da053')
  if (!pen.isDark) return
  pen.shine(
    'M-28 -48 L-14 -48 L-21 -62 Z M28 -48 L14 -48 L21 -62 Z M-34 -32 Q0 -6 34 -32 Q22 -28 16 -22 L12 -28 L4 -20 L-4 -27 L-12 -20 L-16 -27 Q-28 -28 -34 -32 Z',
    '#ffd56b',
  )
  pen.glow(0, -36, 80, '#ffb347')
}

function rock(pen: Pen, ink: Ink): void {
  pen.path('M-64 0 L-52 -46 L-20 -84 L18 -100 L48 -62 L66 0 Z', ink.main)
  pen.path('M18 -100 L48 -62 L66 0 H18 L6 -52 Z', ink.dark)
  pen.path('M-52 -46 L-20 -84 L6 -52 L-24 -34 Z', ink.light)
}

function campfire(pen: Pen, ink: Ink): void {
  pen.line('M-34 -6 L30 -18 M34 -6 L-30 -18', 11, '#6b4732')
  pen.ellipse(34, -6, 5.5, 5.5, '#c79a6b')
  pen.ellipse(-34, -6, 5.5, 5.5, '#c79a6b')
  pen.shine(
    'M-26 -16 C-36 -46 -12 -58 -10 -82 C6 -72 8 -58 8 -52 C14 -58 14 -66 13 -72 C30 -52 32 -28 24 -16 Q0 -8 -26 -16 Z',
    ink.main,
  )
  pen.shine('M-15 -16 C-22 -36 -4 -46 -3 -60 C10 -46 20 -32 14 -16 Q0 -11 -15 -16 Z', '#ffc24d')
  pen.shine('M-7 -15 C-10 -26 -1 -32 0 -40 C7 -30 10 -22 7 -15 Z', '#fff0b8')
  pen.glow(0, -36, 150, '#ffae5c')
}

export const PLANTS = {
  tree: { colour: '#5c9a58', width: 50, draw: tree },
  pine: { colour: '#3f7a5c', width: 50, draw: pine },
  palm: { colour: '#4f9d5d', width: 24, draw: palm },
  flower: { colour: '#e8668a', width: 14, draw: flower },
  mushroom: { colour: '#d8433b', width: 50, draw: mushroom },
  cactus: { colour: '#4f9468', width: 40, draw: cactus },
  pumpkin: { colour: '#ec8634', width: 110, draw: pumpkin },
  rock: { colour: '#8f949c', width: 130, draw: rock },
  campfire: { colour: '#f2793a', width: 80, draw: campfire },
} as const satisfies Record<string, Drawing>
