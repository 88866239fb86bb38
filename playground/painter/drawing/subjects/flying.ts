/** What flies, and what stands in the sky. */
import { Path2D } from '@napi-rs/canvas'
import { fillShape, type Ink, type Pen } from '../pen.ts'
import type { Drawing } from './drawing.ts'

function butterfly(pen: Pen, ink: Ink): void {
  for (const side of [-1, 1]) {
    pen.path(
      `M${side * 3} -54 C${side * 20} -100 ${side * 70} -104 ${side * 72} -74 C${side * 72} -52 ${side * 34} -44 ${side * 3} -48 Z`,
      ink.main,
    )
    pen.path(
      `M${side * 3} -48 C${side * 40} -48 ${side * 58} -30 ${side * 46} -12 C${side * 34} 2 ${side * 10} -14 ${side * 3} -42 Z`,
      ink.dark,
    )
    pen.ellipse(side * 50, -76, 9, 8, ink.pale)
    pen.ellipse(side * 30, -66, 5, 5, '#fff7e6')
    pen.ellipse(side * 34, -24, 6, 6, ink.pale)
    pen.line(`M${side * 1} -74 Q${side * 8} -88 ${side * 16} -92`, 1.6, '#3a2f2c')
  }
  pen.ellipse(0, -48, 4.4, 28, '#3a2f2c')
}

function bee(pen: Pen, ink: Ink): void {
  pen.ctx.globalAlpha = 0.75
  pen.ellipse(-4, -82, 16, 26, '#e8f4fa', -0.5)
  pen.ellipse(26, -82, 16, 26, '#d5e9f4', 0.5)
  pen.ctx.globalAlpha = 1
  pen.ellipse(8, -40, 52, 36, ink.main)
  pen.path(
    'M-10 -74 C-18 -52 -18 -28 -10 -6 L4 -4 C-2 -28 -2 -52 4 -76 Z M22 -75 C16 -52 16 -28 22 -6 L38 -12 C34 -30 34 -50 38 -68 Z',
    '#33302e',
  )
  pen.path('M58 -44 L76 -40 L58 -34 Z', '#33302e')
  pen.ellipse(-46, -46, 24, 23, '#33302e')
  pen.ellipse(-54, -50, 5, 6, '#ffffff')
  pen.line('M-52 -68 Q-58 -80 -68 -80 M-42 -69 Q-42 -82 -50 -88', 2, '#33302e')
}

function balloon(pen: Pen, ink: Ink): void {
  pen.line('M-14 -36 L-8 -16 M14 -36 L8 -16 M-5 -34 L-4 -16 M5 -34 L4 -16', 0.8, '#6b4a38')
  pen.path(
    'M-34 -66 C-34 -88 -18 -100 0 -100 C18 -100 34 -88 34 -66 C34 -50 20 -42 13 -34 H-13 C-20 -42 -34 -50 -34 -66 Z',
    ink.main,
  )
  pen.path(
    'M-13 -34 C-18 -44 -22 -56 -21 -70 C-20 -86 -10 -98 0 -100 C-30 -100 -34 -80 -34 -66 C-34 -50 -20 -42 -13 -34 Z',
    ink.light,
  )
  pen.path(
    'M-7 -34 C-10 -46 -11 -58 -10 -72 C-9 -88 -4 -98 0 -100 C4 -98 9 -88 10 -72 C11 -58 10 -46 7 -34 Z',
    '#fff2d6',
  )
  pen.path(
    'M13 -34 C18 -44 22 -56 21 -70 C20 -86 10 -98 0 -100 C30 -100 34 -80 34 -66 C34 -50 20 -42 13 -34 Z',
    ink.dark,
  )
  pen.rect(-9, -17, 18, 15, '#a9744a', 3)
  pen.rect(-10, -18, 20, 4, '#7d5335', 2)
  pen.line('M-9 -10 H9 M-3 -14 V-2 M3 -14 V-2', 0.7, '#7d5335')
  if (pen.isDark) pen.shine('M-3 -22 Q0 -34 3 -22 Q0 -19 -3 -22', '#ffd56b')
  pen.glow(0, -40, 60, '#ffb85c')
}

function kite(pen: Pen, ink: Ink): void {
  pen.line('M-6 -34 C-20 -20 6 -14 -8 0', 1.4, '#5b4334')
  pen.path('M0 -100 L30 -70 L-6 -34 L-34 -74 Z', ink.main)
  pen.path('M0 -100 L30 -70 L-2 -72 Z M-2 -72 L-6 -34 L-34 -74 Z', ink.light)
  pen.line('M0 -100 L-6 -34 M-34 -74 L30 -70', 1, ink.deep)
  for (const [x, y] of [
    [-12, -22],
    [-3, -14],
  ] as const)
    pen.path(`M${x} ${y} l-8 -4 v8 Z M${x} ${y} l8 -4 v8 Z`, '#f1b24a')
}

function plane(pen: Pen, ink: Ink): void {
  pen.path('M66 -56 L92 -100 H106 L98 -50 Z', ink.main)
  pen.path(
    'M-112 -40 C-106 -58 -80 -64 -50 -64 H84 C102 -62 106 -48 96 -42 C60 -28 -40 -24 -86 -28 C-100 -30 -112 -34 -112 -40 Z',
    pen.gradient('#ffffff', '#d5dde6', -64, -26),
  )
  pen.path(
    'M-108 -44 C-60 -38 60 -38 102 -50 C100 -44 98 -42 96 -42 C60 -28 -40 -24 -86 -28 C-100 -30 -112 -34 -108 -44 Z',
    ink.light,
  )
  for (let x = -54; x < 70; x += 14) pen.ellipse(x, -52, 3.4, 4, pen.isDark ? '#ffd98a' : '#5f87ab')
  pen.path('M-96 -54 L-78 -60 V-52 L-100 -48 Z', '#5f87ab')
  pen.path('M-18 -40 L34 -2 H54 L26 -42 Z', ink.dark)
  pen.path('M64 -50 L96 -36 H108 L88 -52 Z', ink.dark)
}

function rocket(pen: Pen, ink: Ink): void {
  pen.shine('M-11 -20 C-14 -8 -6 -4 0 8 C6 -4 14 -8 11 -20 Z', '#ff9d3d')
  pen.shine('M-6 -20 C-8 -12 -3 -8 0 -2 C3 -8 8 -12 6 -20 Z', '#fff0b8')
  pen.glow(0, -6, 44, '#ff9d3d')
  pen.path(
    'M-14 -46 C-28 -40 -30 -24 -28 -14 C-22 -22 -16 -24 -11 -24 Z M14 -46 C28 -40 30 -24 28 -14 C22 -22 16 -24 11 -24 Z',
    ink.main,
  )
  pen.path('M0 -100 C16 -84 20 -50 12 -20 H-12 C-20 -50 -16 -84 0 -100 Z', '#f6f4ef')
  pen.path('M0 -100 C16 -84 20 -50 12 -20 H3 C10 -50 10 -80 0 -100 Z', '#d5dae2')
  pen.path('M0 -100 C7 -93 12 -84 14 -75 H-14 C-12 -84 -7 -93 0 -100 Z', ink.main)
  pen.ellipse(0, -58, 8, 8, ink.dark)
  pen.ellipse(0, -58, 5.6, 5.6, pen.isDark ? '#bfe8f2' : '#7fb6d4')
  pen.path('M-2.4 -34 H2.4 L2 -12 H-2 Z', ink.dark)
  pen.rect(-13, -24, 26, 5, ink.deep, 2)
}

function ufo(pen: Pen, ink: Ink): void {
  if (pen.isDark)
    pen.later(() => {
      const { ctx } = pen
      const beam = ctx.createLinearGradient(0, -30, 0, 90)
      beam.addColorStop(0, '#b9fff077')
      beam.addColorStop(1, '#b9fff000')
      ctx.fillStyle = beam
      fillShape(ctx, new Path2D('M-26 -26 H26 L64 90 H-64 Z'))
    })
  pen.path('M-40 -54 C-40 -110 40 -110 40 -54 Z', '#a9dbe6')
  pen.path('M-30 -60 C-30 -92 -10 -98 -2 -98 C-18 -88 -20 -74 -20 -60 Z', '#dff4f8')
  pen.ellipse(0, -40, 92, 24, ink.dark)
  pen.ellipse(0, -46, 92, 22, ink.main)
  pen.ellipse(0, -54, 52, 10, ink.light)
  for (const x of [-62, -32, 0, 32, 62]) {
    pen.shine(`M${x - 6} -36 a6 5 0 1 1 12 0 a6 5 0 1 1 -12 0`, '#ffe58a')
    pen.glow(x, -36, 16, '#ffe58a')
  }
}

function planet(pen: Pen, ink: Ink): void {
  pen.ellipse(0, -50, 74, 18, ink.pale, -0.3)
  pen.ellipse(0, -50, 58, 12, ink.deep, -0.3)
  pen.ellipse(0, -50, 40, 40, pen.gradient(ink.light, ink.dark, -90, -10))
  pen.path(
    'M-39 -58 C-10 -50 20 -62 36 -68 C38 -64 39 -60 40 -56 C20 -46 -10 -40 -40 -48 Z',
    ink.main,
  )
  pen.path('M-72 -34 C-60 -22 60 -48 72 -66 C66 -44 -60 -18 -72 -34 Z', ink.pale)
}

const star = (pen: Pen, ink: Ink): void => {
  const points = Array.from({ length: 10 }, (_, i) => {
    const radius = i % 2 === 0 ? 50 : 23
    const turn = (i * Math.PI) / 5 - Math.PI / 2
    return `${radius * Math.cos(turn)} ${-48 + radius * Math.sin(turn)}`
  })
  pen.line(`M${points.join('L')}Z`, 7, ink.main)
  pen.path(`M${points.join('L')}Z`, ink.main)
  pen.path('M0 -98 L14 -64 L0 -48 L-14 -64 Z M0 -48 L14 -64 L48 -62 Z', ink.light)
  pen.glow(0, -48, 90, '#ffe58a')
}

function heart(pen: Pen, ink: Ink): void {
  pen.path(
    'M0 0 C-70 -48 -56 -98 -28 -98 C-12 -98 -4 -88 0 -78 C4 -88 12 -98 28 -98 C56 -98 70 -48 0 0 Z',
    pen.gradient(ink.light, ink.dark, -98, 0),
  )
  pen.ellipse(-28, -78, 9, 6, ink.pale, -0.6)
}

export const FLYING = {
  butterfly: { colour: '#e8794a', width: 60, draw: butterfly },
  bee: { colour: '#f2be3e', width: 60, draw: bee },
  balloon: { colour: '#d8563f', width: 30, draw: balloon },
  kite: { colour: '#d8433b', width: 30, draw: kite },
  plane: { colour: '#3b76c9', width: 100, draw: plane },
  rocket: { colour: '#d8433b', width: 40, draw: rocket },
  ufo: { colour: '#8a94a6', width: 150, draw: ufo },
  planet: { colour: '#d99a5b', width: 80, draw: planet },
  star: { colour: '#f6c844', width: 50, draw: star },
  heart: { colour: '#e0506a', width: 50, draw: heart },
} as const satisfies Record<string, Drawing>
