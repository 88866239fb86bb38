/** Devices, toys, tools, and what is worn on the head. */
import type { Ink, Pen } from '../pen.ts'
import type { Drawing } from './drawing.ts'

function laptop(pen: Pen, ink: Ink): void {
  pen.rect(-66, -98, 132, 86, '#3a404c', 7)
  pen.rect(-60, -92, 120, 74, pen.gradient(ink.light, ink.main, -92, -18), 3)
  pen.ellipse(30, -68, 12, 12, '#fff2d6')
  pen.path('M-60 -40 L-26 -66 L4 -42 L24 -56 L60 -34 V-18 H-60 Z', ink.deep)
  pen.path('M-84 -12 H84 L92 -3 Q92 0 88 0 H-88 Q-92 0 -92 -3 Z', '#c9ced6')
  pen.rect(-16, -12, 32, 4, '#9aa3b3', 2)
  pen.glow(0, -55, 90, '#9fd8ff')
}

function phone(pen: Pen, ink: Ink): void {
  pen.rect(-26, -100, 52, 100, '#2f343f', 9)
  pen.rect(-22.5, -96, 45, 92, pen.gradient(ink.light, ink.main, -96, -4), 6)
  pen.rect(-8, -93, 16, 4, '#2f343f', 2)
  for (const [y, width, x] of [
    [-76, 26, -18],
    [-62, 30, -12],
    [-48, 22, -18],
  ] as const)
    pen.rect(x, y, width, 9, '#fffaf0', 4.5)
  pen.path(
    'M0 -12 C-12 -20 -10 -30 -5 -30 C-2 -30 -1 -28 0 -26 C1 -28 2 -30 5 -30 C10 -30 12 -20 0 -12 Z',
    '#fffaf0',
  )
  pen.glow(0, -50, 60, '#9fd8ff')
}

function camera(pen: Pen, ink: Ink): void {
  pen.path('M-30 -78 L-20 -96 H20 L30 -78 Z', '#3a404c')
  pen.rect(-78, -82, 156, 82, '#3a404c', 12)
  pen.rect(-78, -62, 156, 44, ink.main)
  pen.ellipse(0, -40, 35, 35, '#d5dae2')
  pen.ellipse(0, -40, 29, 29, '#23283a')
  pen.ellipse(0, -40, 18, 18, '#3f5a8a')
  pen.ellipse(-7, -47, 6, 6, '#a9c7ea')
  pen.rect(-66, -90, 22, 9, '#d5dae2', 3)
  pen.ellipse(60, -71, 5, 5, '#ffe08a')
}

function pencil(pen: Pen, ink: Ink): void {
  pen.within(
    0,
    -50,
    1,
    () => {
      pen.rect(-9, -38, 18, 66, pen.gradient(ink.light, ink.main, -38, 28))
      pen.rect(3, -38, 6, 66, ink.dark)
      pen.path('M-9 28 H9 L0 50 Z', '#f0d2a4')
      pen.path('M-3.6 41 H3.6 L0 50 Z', ink.deep)
      pen.rect(-9, -44, 18, 8, '#c9ced6')
      pen.rect(-9, -54, 18, 11, '#ee9aa4', 4)
    },
    0.45,
  )
}

function ball(pen: Pen, ink: Ink): void {
  pen.ellipse(0, -50, 50, 50, ink.main)
  pen.path(
    'M0 -100 C-34 -70 -34 -30 0 0 C-14 -30 -14 -70 0 -100 Z M-48 -64 C-20 -46 20 -46 48 -64 C46 -72 44 -76 40 -80 C20 -62 -20 -62 -40 -80 C-44 -76 -46 -72 -48 -64 Z',
    '#fff7e6',
  )
  pen.path('M20 -96 C48 -84 58 -48 44 -26 C34 -8 16 0 0 0 C34 -20 38 -64 20 -96 Z', '#10131f22')
  pen.ellipse(-18, -76, 10, 7, '#ffffff', -0.6)
}

function key(pen: Pen, ink: Ink): void {
  pen.line('M-52 -50 a24 24 0 1 0 0.1 0 M-28 -26 H70 M70 -26 V-8 M50 -26 V-12', 12, ink.main)
  pen.line('M-52 -53 a22 22 0 0 0 -20 14 M-22 -29 H70', 2.6, ink.pale)
}

function logo(pen: Pen, ink: Ink): void {
  pen.ellipse(0, -50, 50, 50, pen.gradient(ink.light, ink.dark, -100, 0))
  pen.line('M-43 -50 a43 43 0 1 0 86 0 a43 43 0 1 0 -86 0', 1.4, '#fff7e6')
}

function hat(pen: Pen, ink: Ink): void {
  pen.path(
    'M-34 -14 C-36 -48 -30 -86 -26 -92 Q0 -102 26 -92 C30 -86 36 -48 34 -14 Z',
    pen.gradient(ink.light, ink.main, -96, -10),
  )
  pen.path('M8 -98 Q20 -96 26 -92 C30 -86 36 -48 34 -14 H18 C22 -48 18 -80 8 -98 Z', ink.dark)
  pen.path('M-35 -36 Q0 -24 35 -36 L34 -14 Q0 -4 -34 -14 Z', ink.deep)
  pen.ellipse(0, -12, 62, 13, ink.main)
  pen.path('M-34 -16 Q0 -4 34 -16 Q34 -10 0 -4 Q-34 -10 -34 -16 Z', ink.dark)
}

function crown(pen: Pen, ink: Ink): void {
  pen.path(
    'M-46 0 L-56 -66 L-26 -36 L0 -86 L26 -36 L56 -66 L46 0 Q0 12 -46 0 Z',
    pen.gradient(ink.light, ink.main, -86, 4),
  )
  pen.path('M-46 0 L-48 -16 Q0 -4 48 -16 L46 0 Q0 12 -46 0 Z', ink.dark)
  for (const [x, y, colour] of [
    [-56, -70, '#d8433b'],
    [0, -91, '#3b76c9'],
    [56, -70, '#d8433b'],
  ] as const)
    pen.ellipse(x, y, 7, 7, colour)
  pen.ellipse(0, -20, 7, 9, '#d8433b')
  pen.ellipse(-28, -22, 5, 6, '#4f9d5d')
  pen.ellipse(28, -22, 5, 6, '#4f9d5d')
}

function glasses(pen: Pen, ink: Ink): void {
  for (const side of [-1, 1]) {
    pen.rect(side < 0 ? -88 : 8, -80, 80, 66, ink.main, 30)
    pen.rect(side < 0 ? -79 : 17, -71, 62, 48, '#26314e', 24)
    pen.path(
      `M${side < 0 ? -70 : 26} -60 L${side < 0 ? -52 : 44} -68 L${side < 0 ? -66 : 30} -32 Z`,
      '#7f9cc9',
    )
  }
  pen.line('M-10 -58 Q0 -70 10 -58', 10, ink.main)
}

export const GADGETS = {
  laptop: { colour: '#5f9fc9', width: 170, draw: laptop },
  phone: { colour: '#7e6fc9', width: 52, draw: phone },
  camera: { colour: '#c8694a', width: 150, draw: camera },
  pencil: { colour: '#f0b13f', width: 30, draw: pencil },
  ball: { colour: '#d8433b', width: 60, draw: ball },
  key: { colour: '#e3b04b', width: 90, draw: key },
  logo: { colour: '#2f6f73', width: 60, draw: logo },
  hat: { colour: '#4a3f6b', width: 100, draw: hat },
  crown: { colour: '#eebb44', width: 90, draw: crown },
  glasses: { colour: '#2b2d33', width: 100, draw: glasses },
} as const satisfies Record<string, Drawing>
