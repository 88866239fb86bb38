/** Birds, standing, swimming and flying. */
import type { Ink, Pen } from '../pen.ts'
import type { Drawing, Head } from './drawing.ts'
import { EYE, eye } from './eye.ts'

function bird(pen: Pen, ink: Ink): void {
  pen.path(
    'M-70 -48 C-56 -60 -40 -58 -28 -50 C0 -64 30 -60 58 -40 L88 -46 L66 -28 C40 -20 0 -22 -24 -34 C-36 -40 -52 -44 -70 -48 Z',
    ink.main,
  )
  pen.path('M-24 -34 C0 -22 40 -20 66 -28 C40 -40 4 -40 -24 -34 Z', ink.pale)
  pen.path('M-10 -52 C0 -86 26 -100 56 -98 C46 -82 40 -62 30 -46 Z', ink.dark)
  pen.path('M2 -44 C2 -20 -10 -2 -34 0 C-28 -14 -24 -30 -16 -42 Z', ink.light)
  pen.path('M-68 -52 L-86 -46 L-66 -44 Z', '#eba043')
  pen.ellipse(-56, -52, 2.6, 2.6, EYE)
}

function duck(pen: Pen, ink: Ink): void {
  pen.path(
    'M-50 -22 C-50 -46 -26 -50 -4 -46 C20 -44 40 -48 60 -62 C60 -30 44 2 4 4 C-30 6 -50 -4 -50 -22 Z',
    ink.main,
  )
  pen.path('M-10 -34 C10 -42 32 -34 36 -18 C20 -6 -8 -8 -10 -34 Z', ink.dark)
  pen.ellipse(-34, -74, 26, 25, ink.main)
  pen.path('M-54 -42 C-52 -58 -18 -60 -14 -44 Z', ink.main)
  pen.path('M-56 -78 C-72 -80 -82 -74 -84 -68 C-74 -62 -62 -62 -55 -66 Z', '#ee8a35')
  pen.ellipse(-40, -80, 4, 4.6, EYE)
  pen.ellipse(-39, -82, 1.4, 1.4, '#ffffff')
}

function owl(pen: Pen, ink: Ink): void {
  pen.path(
    'M-30 -86 L-24 -100 L-10 -92 H10 L24 -100 L30 -86 C40 -60 36 -18 22 -4 H-22 C-36 -18 -40 -60 -30 -86 Z',
    ink.main,
  )
  pen.path('M-18 -50 C-22 -22 -12 -6 0 -6 C12 -6 22 -22 18 -50 Z', ink.pale)
  for (const [x, y] of [
    [-8, -40],
    [8, -40],
    [0, -30],
    [-8, -20],
    [8, -20],
  ] as const)
    pen.line(`M${x - 3} ${y} q3 4 6 0`, 1.6, ink.dark)
  for (const side of [-1, 1]) {
    pen.path(
      `M${side * 33} -64 C${side * 42} -40 ${side * 34} -16 ${side * 24} -12 C${side * 22} -32 ${side * 26} -50 ${side * 33} -64 Z`,
      ink.dark,
    )
    pen.ellipse(side * 13, -70, 14, 14, ink.pale)
    pen.ellipse(side * 13, -70, 9.5, 9.5, '#ffd86b')
    pen.ellipse(side * 13, -70, 5, 5.6, EYE)
    pen.ellipse(side * 13 + 2, -72, 1.6, 1.6, '#ffffff')
    pen.line(`M${side * 8} -4 v4 M${side * 13} -4 v4`, 3, '#e89a3c')
  }
  pen.path('M-4 -64 L4 -64 L0 -55 Z', '#e89a3c')
}

function penguin(pen: Pen, ink: Ink): void {
  for (const side of [-1, 1]) {
    pen.ellipse(side * 14, -3, 13, 5, '#f0a13c')
    pen.path(
      `M${side * 24} -62 C${side * 44} -44 ${side * 42} -26 ${side * 36} -18 C${side * 30} -28 ${side * 26} -40 ${side * 24} -62 Z`,
      ink.deep,
    )
  }
  pen.path('M-28 -4 C-38 -40 -30 -100 0 -100 C30 -100 38 -40 28 -4 Q0 4 -28 -4 Z', ink.main)
  pen.path('M-20 -6 C-28 -34 -20 -58 0 -58 C20 -58 28 -34 20 -6 Q0 1 -20 -6 Z', '#fdfaf4')
  pen.ellipse(-9, -74, 12, 14, '#fdfaf4')
  pen.ellipse(9, -74, 12, 14, '#fdfaf4')
  eye(pen, -9, -76, 3.4)
  eye(pen, 9, -76, 3.4)
  pen.path('M-7 -69 Q0 -72 7 -69 L0 -61 Z', '#f0a13c')
}

function heron(pen: Pen, ink: Ink): void {
  pen.line('M-2 -34 L-4 0 M8 -34 L10 -18 L6 0', 1.8, '#c98a4b')
  pen.line('M-9 0 H2 M1 0 H12', 1.6, '#c98a4b')
  pen.path('M-22 -54 C-12 -66 12 -62 34 -34 C20 -32 -4 -28 -16 -40 Z', ink.main)
  pen.path('M-6 -56 C10 -56 24 -44 42 -28 C26 -30 6 -34 -6 -56 Z', ink.dark)
  pen.line('M-15 -48 C-30 -60 -4 -74 -14 -88', 6.4, ink.light)
  pen.ellipse(-17, -91, 6.5, 5.4, ink.light)
  pen.path('M-22 -93 L-48 -88 L-21 -88 Z', '#e8a23f')
  pen.path('M-16 -96 C-6 -97 0 -92 6 -88 C-2 -89 -8 -90 -14 -92 Z', ink.deep)
  pen.ellipse(-19, -92, 1.3, 1.3, EYE)
}

const side = (x: number, y: number, radius: number): Head => ({ x, y, radius })

export const BIRDS = {
  owl: { colour: '#a5774f', width: 56, head: side(0, -92, 25), draw: owl },
  penguin: { colour: '#3a4358', width: 58, head: side(0, -97, 19), draw: penguin },
  heron: { colour: '#9db0c6', width: 34, head: side(-17, -95, 7), draw: heron },
  bird: { colour: '#5f7fa8', width: 60, head: { x: -53, y: -57, radius: 9 }, draw: bird },
  duck: { colour: '#f6c844', width: 100, head: { x: -34, y: -94, radius: 20 }, draw: duck },
} as const satisfies Record<string, Drawing>
