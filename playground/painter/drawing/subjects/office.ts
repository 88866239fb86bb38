/** What a team makes pictures of at work: banners, charts, shirts, bags, cards and prizes. */
import type { Ink, Pen } from '../pen.ts'
import type { Drawing } from './drawing.ts'

const PAPER = '#fffaf0'
const LINE = '#b9c0c7'

function banner(pen: Pen, ink: Ink): void {
  for (const x of [-92, 88]) {
    pen.rect(x, -92, 5, 92, '#8a6a4a', 2)
    pen.ellipse(x + 2.5, -94, 5, 5, '#e3b04b')
  }
  pen.path(
    'M-88 -92 Q-44 -82 0 -90 T88 -92 V-54 Q44 -44 0 -52 T-88 -54 Z',
    pen.gradient(ink.light, ink.main, -94, -48),
  )
  pen.line('M-84 -88 Q-44 -78 0 -86 T84 -88 M-84 -57 Q-44 -47 0 -55 T84 -57', 1.4, PAPER)
}

function infographic(pen: Pen, ink: Ink): void {
  pen.rect(-44, -100, 88, 100, PAPER, 5)
  pen.rect(-37, -94, 46, 7, ink.main, 3)
  pen.rect(-37, -83, 30, 3.5, LINE, 1.5)
  for (const [i, tall] of [12, 20, 16, 28, 24].entries())
    pen.rect(-37 + i * 9, -42 - tall, 6, tall, i % 2 === 0 ? ink.main : ink.light, 1)
  pen.line('M-38 -41 H10', 1.2, LINE)
  pen.ellipse(26, -56, 13, 13, ink.pale)
  pen.path('M26 -56 V-69 A13 13 0 0 1 37.5 -50 Z', ink.dark)
  pen.path('M26 -56 L37.5 -50 A13 13 0 0 1 22 -43.6 Z', '#e3b04b')
  for (const [i, wide] of [38, 62, 50].entries()) {
    pen.ellipse(-33, -29 + i * 10, 3, 3, ink.main)
    pen.rect(-26, -31 + i * 10, wide, 4, LINE, 2)
  }
}

function tshirt(pen: Pen, ink: Ink): void {
  pen.path(
    'M-22 -96 L-58 -80 L-66 -48 L-46 -42 L-42 -56 V0 H42 V-56 L46 -42 L66 -48 L58 -80 L22 -96 Q0 -80 -22 -96 Z',
    pen.gradient(ink.light, ink.main, -96, 0),
  )
  pen.path('M-22 -96 Q0 -80 22 -96 L17 -99 Q0 -88 -17 -99 Z', ink.deep)
  pen.path('M42 -56 V0 H30 Q36 -30 38 -62 Z M-42 -56 V0 H-36 Q-38 -30 -40 -60 Z', ink.dark)
  pen.line('M-60 -50 L-48 -46 M60 -50 L48 -46', 1.4, ink.pale)
}

function bag(pen: Pen, ink: Ink): void {
  pen.line('M-18 -64 V-86 Q-18 -97 0 -97 T18 -86 V-64', 5, ink.dark)
  pen.path('M-40 -68 H40 L44 0 H-44 Z', pen.gradient(ink.light, ink.main, -68, 0))
  pen.path('M30 -68 H40 L44 0 H34 Z', ink.dark)
  pen.rect(-40, -68, 80, 5, ink.deep)
}

function lightbulb(pen: Pen, ink: Ink): void {
  pen.shine(
    'M0 -100 C-26 -100 -36 -82 -34 -66 C-32 -50 -18 -44 -16 -28 H16 C18 -44 32 -50 34 -66 C36 -82 26 -100 0 -100 Z',
    ink.main,
  )
  pen.line('M-8 -30 L-12 -60 L0 -52 L12 -60 L8 -30', 2.4, ink.deep)
  pen.path('M-22 -84 Q-14 -94 -4 -94 Q-16 -86 -20 -72 Z', '#ffffffb0')
  pen.rect(-15, -27, 30, 7, '#c9ced6', 3)
  pen.rect(-14, -19, 28, 6, '#aab2bd', 3)
  pen.path('M-12 -12 H12 L7 -2 Q0 1 -7 -2 Z', '#7f8894')
  pen.glow(0, -66, 120)
}

function trophy(pen: Pen, ink: Ink): void {
  pen.line('M-26 -86 H-44 Q-46 -56 -20 -54 M26 -86 H44 Q46 -56 20 -54', 6, ink.dark)
  pen.path(
    'M-30 -98 H30 C30 -66 20 -46 6 -42 V-24 H-6 V-42 C-20 -46 -30 -66 -30 -98 Z',
    pen.gradient(ink.light, ink.main, -98, -24),
  )
  pen.path('M-22 -92 H-12 C-12 -70 -8 -58 -4 -50 C-16 -56 -22 -74 -22 -92 Z', ink.pale)
  pen.rect(-18, -25, 36, 8, ink.dark, 2)
  pen.rect(-26, -17, 52, 17, '#5b4a44', 3)
  pen.rect(-14, -12, 28, 7, ink.main, 1)
}

function megaphone(pen: Pen, ink: Ink): void {
  pen.path('M-26 -58 L46 -96 V-16 L-26 -44 Z', pen.gradient(ink.light, ink.main, -96, -16))
  pen.path('M46 -96 Q56 -56 46 -16 Q36 -56 46 -96 Z', ink.deep)
  pen.rect(-46, -64, 24, 26, '#fff7e6', 7)
  pen.path('M-38 -38 H-22 L-16 -4 Q-24 2 -32 -4 Z', ink.dark)
  pen.line('M62 -74 L78 -84 M66 -56 H86 M62 -38 L78 -28', 4, '#e3b04b')
}

function calendar(pen: Pen, ink: Ink): void {
  pen.rect(-48, -92, 96, 92, PAPER, 6)
  pen.rect(-48, -92, 96, 24, ink.main, 6)
  for (const x of [-26, 20]) pen.rect(x, -100, 6, 16, '#5b6070', 3)
  for (let day = 0; day < 20; day += 1) {
    const [x, y] = [-39 + (day % 5) * 17, -60 + Math.floor(day / 5) * 15]
    pen.rect(x, y, 11, 9, day === 12 ? ink.main : '#e6e2d8', 2)
  }
}

function card(pen: Pen, ink: Ink): void {
  pen.within(4, -52, 1, () => pen.rect(-74, -44, 148, 88, ink.dark, 7), 0.1)
  pen.rect(-76, -94, 148, 88, PAPER, 7)
  pen.rect(-76, -94, 40, 88, ink.main, 7)
  pen.ellipse(-56, -50, 11, 11, PAPER)
  pen.rect(-26, -76, 62, 9, ink.deep, 3)
  for (const [y, wide] of [
    [-58, 48],
    [-36, 78],
    [-26, 60],
  ] as const)
    pen.rect(-26, y, wide, 4, LINE, 2)
}

function headphones(pen: Pen, ink: Ink): void {
  pen.line('M-40 -44 V-52 A40 44 0 0 1 40 -52 V-44', 9, ink.dark)
  pen.line('M-40 -50 A40 44 0 0 1 40 -50', 3, ink.light)
  for (const side of [-1, 1]) {
    pen.rect(side < 0 ? -52 : 30, -52, 22, 48, ink.main, 10)
    pen.rect(side < 0 ? -34 : 24, -50, 10, 44, '#3a404c', 5)
  }
}

export const OFFICE = {
  banner: { colour: '#d8604a', width: 190, draw: banner },
  infographic: { colour: '#3b8f93', width: 88, draw: infographic },
  tshirt: { colour: '#3f7fa8', width: 84, draw: tshirt },
  bag: { colour: '#c8a15f', width: 86, draw: bag },
  lightbulb: { colour: '#ffd75e', width: 28, draw: lightbulb },
  trophy: { colour: '#e3b04b', width: 52, draw: trophy },
  megaphone: { colour: '#d8433b', width: 50, draw: megaphone },
  calendar: { colour: '#d8433b', width: 96, draw: calendar },
  card: { colour: '#2f6f73', width: 148, draw: card },
  headphones: { colour: '#4a4f6b', width: 96, draw: headphones },
} as const satisfies Record<string, Drawing>
