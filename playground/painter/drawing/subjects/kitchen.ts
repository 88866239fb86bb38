/** What stands on a laid table. */
import type { Ink, Pen } from '../pen.ts'
import type { Drawing } from './drawing.ts'

function cup(pen: Pen, ink: Ink): void {
  pen.ellipse(0, -3, 66, 8, ink.dark)
  pen.ellipse(0, -6, 66, 8, ink.pale)
  pen.line('M38 -58 C72 -62 72 -24 32 -24', 8, ink.main)
  pen.path(
    'M-46 -74 H46 C46 -34 34 -8 18 -6 H-18 C-34 -8 -46 -34 -46 -74 Z',
    pen.gradient(ink.light, ink.main, -74, -6),
  )
  pen.path('M14 -74 H46 C46 -34 34 -8 18 -6 H8 C24 -20 26 -46 14 -74 Z', ink.dark)
  pen.ellipse(0, -74, 46, 9, ink.pale)
  pen.ellipse(0, -73, 40, 6.6, '#6f4630')
  pen.path(
    'M-8 -73 C-12 -78 0 -78 0 -74 C0 -78 12 -78 8 -73 C6 -70 0 -69 0 -69 C0 -69 -6 -70 -8 -73 Z',
    '#e9cfa8',
  )
  pen.ctx.globalAlpha = 0.6
  pen.line('M-12 -86 C-22 -94 -4 -98 -12 -108 M10 -86 C0 -94 20 -98 10 -108', 3.4, '#ffffff')
  pen.ctx.globalAlpha = 1
}

function teapot(pen: Pen, ink: Ink): void {
  pen.line('M46 -62 C78 -66 82 -24 44 -22', 8, ink.dark)
  pen.path('M-44 -30 C-60 -34 -62 -60 -78 -68 L-66 -76 C-54 -70 -52 -58 -38 -54 Z', ink.main)
  pen.path(
    'M-50 -36 C-50 -66 -28 -76 0 -76 C28 -76 50 -66 50 -36 C50 -12 32 0 0 0 C-32 0 -50 -12 -50 -36 Z',
    pen.gradient(ink.light, ink.dark, -76, 0),
  )
  pen.path('M-30 -74 C-28 -86 28 -86 30 -74 Z', ink.main)
  pen.ellipse(0, -90, 6.5, 6.5, ink.dark)
  for (const x of [-24, 0, 24]) {
    for (let i = 0; i < 5; i += 1)
      pen.within(x, -36, 1, () => pen.ellipse(0, -5, 2.8, 4, '#fff7e6'), (i * Math.PI * 2) / 5)
    pen.ellipse(x, -36, 2.2, 2.2, '#f1b24a')
  }
}

function cake(pen: Pen, ink: Ink): void {
  pen.ellipse(0, -3, 66, 7, '#d5dae2')
  pen.rect(-5, -9, 10, 8, '#d5dae2')
  pen.ellipse(0, -9, 70, 7, '#eef1f5')
  pen.rect(-54, -46, 108, 36, pen.gradient('#f6e3c6', '#e3c79d', -46, -10), 6)
  pen.rect(-54, -30, 108, 6, ink.main)
  pen.path(
    'M-56 -46 C-56 -54 56 -54 56 -46 V-38 C50 -30 44 -32 42 -38 C38 -28 30 -28 26 -38 C20 -26 10 -26 6 -38 C0 -30 -8 -30 -12 -38 C-18 -26 -28 -26 -32 -38 C-38 -30 -50 -30 -56 -40 Z',
    ink.light,
  )
  pen.rect(-34, -74, 68, 26, pen.gradient('#f6e3c6', '#e8cfa8', -74, -48), 5)
  pen.path(
    'M-36 -72 C-36 -80 36 -80 36 -72 V-66 C30 -58 24 -60 22 -66 C16 -56 8 -58 4 -66 C-2 -58 -10 -58 -14 -66 C-20 -58 -32 -58 -36 -66 Z',
    ink.pale,
  )
  for (const x of [-20, 0, 20]) {
    pen.rect(x - 1.8, -91, 3.6, 15, x === 0 ? ink.main : '#7fb6d4', 1)
    pen.shine(
      `M${x} -100 C${x + 5} -95 ${x + 3} -91 ${x} -91 C${x - 3} -91 ${x - 5} -95 ${x} -100 Z`,
      '#ffbe4d',
    )
    pen.glow(x, -95, 26)
  }
  for (const x of [-44, -26, -8, 10, 28, 46]) pen.ellipse(x, -15, 3, 3, ink.dark)
}

function apple(pen: Pen, ink: Ink): void {
  pen.path(
    'M0 -74 C-20 -88 -50 -76 -50 -42 C-50 -14 -28 4 -12 2 C-4 0 4 0 12 2 C28 4 50 -14 50 -42 C50 -76 20 -88 0 -74 Z',
    pen.gradient(ink.light, ink.dark, -82, 2),
  )
  pen.ellipse(-28, -54, 7, 12, ink.pale, 0.5)
  pen.line('M0 -72 C-1 -84 4 -92 8 -98', 4, '#6b4a38')
  pen.path('M6 -84 C14 -100 34 -100 42 -94 C36 -82 18 -78 6 -84 Z', '#6aa84f')
}

function pizza(pen: Pen, ink: Ink): void {
  pen.path('M-52 -84 C-30 -104 30 -104 52 -84 L4 0 H-4 Z', '#f2c063')
  pen.path(
    'M-60 -82 C-34 -112 34 -112 60 -82 C56 -74 50 -74 46 -78 C26 -92 -26 -92 -46 -78 C-50 -74 -56 -74 -60 -82 Z',
    '#c98444',
  )
  for (const [x, y, r] of [
    [-20, -68, 10],
    [18, -72, 10],
    [0, -44, 9],
    [-2, -20, 5],
  ] as const) {
    pen.ellipse(x, y, r, r * 0.9, ink.main)
    pen.ellipse(x - 2, y - 2, r * 0.5, r * 0.4, ink.light)
  }
  for (const [x, y] of [
    [-4, -80],
    [30, -56],
    [-16, -46],
    [10, -28],
  ] as const)
    pen.ellipse(x, y, 5, 2.6, '#5f9a4c', 0.7)
}

function burger(pen: Pen, ink: Ink): void {
  pen.rect(-58, -22, 116, 22, '#d9953f', 11)
  pen.rect(-62, -38, 124, 18, '#6b3f2a', 9)
  pen.path('M-62 -42 L62 -42 L34 -28 L20 -40 L-10 -26 L-24 -40 Z', '#f6c844')
  pen.rect(-58, -52, 116, 11, ink.main, 5)
  pen.path(
    'M-66 -52 C-56 -60 -48 -46 -38 -54 C-28 -62 -20 -46 -10 -54 C0 -62 8 -46 18 -54 C28 -62 36 -46 46 -54 C54 -60 62 -50 66 -54 L62 -62 H-62 Z',
    '#79b04f',
  )
  pen.path(
    'M-60 -60 C-60 -90 -30 -100 0 -100 C30 -100 60 -90 60 -60 Z',
    pen.gradient('#eeb563', '#d08a38', -100, -60),
  )
  for (const [x, y] of [
    [-28, -82],
    [-6, -90],
    [18, -84],
    [36, -72],
    [2, -74],
    [-42, -70],
  ] as const)
    pen.ellipse(x, y, 3.4, 2, '#fff2d6', 0.4)
}

function icecream(pen: Pen, ink: Ink): void {
  pen.path('M-22 -48 H22 L0 0 Z', '#d9a25b')
  pen.line('M-16 -40 L6 -14 M-4 -46 L12 -26 M16 -40 L-6 -14 M4 -46 L-12 -26', 1.2, '#b37d3c')
  pen.ellipse(-12, -60, 17, 16, '#fff2d6')
  pen.ellipse(13, -61, 17, 16, '#8fcdb8')
  pen.ellipse(0, -78, 18, 17, ink.main)
  pen.path(
    'M-28 -52 C-26 -42 -18 -44 -16 -50 C-10 -40 0 -42 2 -50 C8 -42 18 -40 20 -50 C26 -44 30 -48 29 -54 Z',
    '#fff2d6',
  )
  pen.ellipse(-6, -84, 5, 4, ink.pale, -0.5)
  pen.ellipse(3, -97, 5, 5, '#d8433b')
  pen.line('M4 -101 Q8 -108 14 -108', 1.4, '#5f9a4c')
}

function bottle(pen: Pen, ink: Ink): void {
  pen.rect(-6, -100, 12, 12, '#c9a57a', 2)
  pen.path(
    'M-7 -90 H7 V-66 C18 -60 20 -52 20 -44 V-4 Q20 0 16 0 H-16 Q-20 0 -20 -4 V-44 C-20 -52 -18 -60 -7 -66 Z',
    pen.gradient(ink.light, ink.dark, -90, 0),
  )
  pen.path('M-15 -44 C-15 -52 -13 -56 -6 -60 L-4 -56 C-10 -52 -11 -48 -11 -42 V-8 H-15 Z', ink.pale)
  pen.rect(-20, -38, 40, 24, '#fdf6e6')
  pen.rect(-12, -32, 24, 3, ink.main, 1)
  pen.rect(-8, -25, 16, 2, ink.deep, 1)
}

function candle(pen: Pen, ink: Ink): void {
  pen.ellipse(0, -5, 40, 7, '#b98c4c')
  pen.ellipse(0, -8, 40, 6, '#e3b04b')
  pen.rect(-17, -66, 34, 60, pen.gradient(ink.light, ink.main, -66, -6), 5)
  pen.path(
    'M-17 -62 H17 V-54 C13 -44 10 -46 8 -54 C4 -40 -2 -40 -4 -54 C-8 -48 -14 -46 -17 -52 Z',
    ink.pale,
  )
  pen.line('M0 -66 V-73', 2, '#3a2f2c')
  pen.shine('M0 -102 C12 -88 10 -72 0 -70 C-10 -72 -12 -88 0 -102 Z', '#ffb13d')
  pen.shine('M0 -90 C6 -82 5 -74 0 -73 C-5 -74 -6 -82 0 -90 Z', '#fff0b8')
  pen.glow(0, -82, 120, '#ffca73')
}

export const KITCHEN = {
  cup: { colour: '#4a8a96', width: 110, draw: cup },
  teapot: { colour: '#3f8f8a', width: 90, draw: teapot },
  cake: { colour: '#e8668a', width: 120, draw: cake },
  apple: { colour: '#d8433b', width: 60, draw: apple },
  pizza: { colour: '#c9402f', width: 30, draw: pizza },
  burger: { colour: '#d8433b', width: 116, draw: burger },
  icecream: { colour: '#ee8fb2', width: 16, draw: icecream },
  bottle: { colour: '#4f7a52', width: 44, draw: bottle },
  candle: { colour: '#f1e3c6', width: 80, draw: candle },
} as const satisfies Record<string, Drawing>
