/** What drives, sails and stands by the road. */
import type { Ink, Pen } from '../pen.ts'
import type { Drawing } from './drawing.ts'

function wheel(pen: Pen, x: number, radius: number): void {
  pen.ellipse(x, -radius, radius, radius, '#2f3238')
  pen.ellipse(x, -radius, radius * 0.55, radius * 0.55, '#c9ced6')
  pen.ellipse(x, -radius, radius * 0.2, radius * 0.2, '#6d7683')
}

function car(pen: Pen, ink: Ink): void {
  pen.path(
    'M-62 -44 C-54 -46 -50 -84 -34 -92 C-16 -100 26 -100 42 -90 C56 -82 62 -56 72 -46 Z',
    ink.main,
  )
  pen.path(
    'M-48 -48 C-42 -66 -40 -80 -30 -85 H-4 V-48 Z M4 -48 V-86 C18 -87 32 -86 38 -81 C48 -72 50 -58 56 -48 Z',
    pen.isDark ? '#33405c' : '#bfdbe8',
  )
  pen.path(
    'M-92 -20 C-94 -42 -82 -48 -62 -50 H66 C84 -48 96 -42 96 -22 Q96 -14 88 -14 H-84 Q-92 -14 -92 -20 Z',
    pen.gradient(ink.light, ink.dark, -50, -12),
  )
  pen.rect(-90, -24, 184, 4, ink.deep, 2)
  pen.rect(-6, -44, 12, 3.4, ink.deep, 1.6)
  pen.rect(84, -40, 10, 10, '#fff1c2', 4)
  pen.rect(-92, -38, 6, 9, '#e0584e', 2)
  wheel(pen, -54, 20)
  wheel(pen, 56, 20)
  pen.glow(96, -35, 60, '#fff0c0')
}

function bus(pen: Pen, ink: Ink): void {
  pen.rect(-86, -100, 172, 88, pen.gradient(ink.light, ink.main, -100, -12), 14)
  pen.rect(-86, -40, 172, 8, '#fff7e6')
  for (const x of [-76, -42, -8, 26]) pen.pane(x, -88, 28, 34, 5)
  pen.rect(60, -88, 26, 40, pen.isDark ? '#3b4763' : '#bfdbe8', 6)
  pen.rect(76, -30, 10, 9, '#fff1c2', 4)
  pen.rect(-88, -18, 176, 6, ink.deep, 3)
  wheel(pen, -50, 17)
  wheel(pen, 48, 17)
  pen.glow(86, -26, 50, '#fff0c0')
}

function bicycle(pen: Pen, ink: Ink): void {
  for (const x of [-48, 48]) {
    pen.ctx.globalAlpha = 0.45
    for (let i = 0; i < 6; i += 1)
      pen.within(x, -34, 1, () => pen.line('M-32 0 H32', 0.7, '#8d949c'), (i * Math.PI) / 6)
    pen.ctx.globalAlpha = 1
    pen.line(`M${x - 33} -34 a33 33 0 1 0 66 0 a33 33 0 1 0 -66 0`, 4.4, '#33363d')
  }
  pen.line('M-48 -34 L-22 -76 H32 L-6 -32 Z M-22 -76 L-6 -32 L-48 -34 M48 -34 L30 -84', 5, ink.main)
  pen.line('M30 -84 L28 -94 M28 -94 C38 -100 46 -94 48 -88', 4, '#33363d')
  pen.line('M-22 -76 L-26 -88', 3.4, '#33363d')
  pen.path('M-42 -92 Q-26 -96 -10 -90 Q-18 -85 -30 -86 Q-38 -86 -42 -92 Z', '#6b4a38')
  pen.ellipse(-6, -32, 8, 8, '#9aa3b3')
  pen.line('M-6 -32 L4 -16 M-6 -32 L-16 -47 M0 -16 H9 M-21 -47 H-12', 2.6, '#33363d')
  pen.path('M34 -78 H56 L53 -62 H37 Z', '#c79a6b')
}

function train(pen: Pen, ink: Ink): void {
  pen.rect(-118, -10, 236, 3, '#6b5a4c')
  for (let x = -112; x < 116; x += 16) pen.rect(x, -7, 8, 7, '#7a5640')
  for (const x of [-58, -116]) {
    pen.rect(x, -66, 52, 48, pen.gradient(ink.light, ink.main, -66, -18), 5)
    pen.rect(x - 2, -70, 56, 6, ink.deep, 3)
    for (const at of [6, 22, 38]) pen.pane(x + at, -58, 10, 16, 2)
    for (const at of [12, 40]) pen.within(x + at, -8, 1, () => wheel(pen, 0, 8))
  }
  pen.rect(4, -78, 36, 60, ink.main, 4)
  pen.rect(0, -84, 44, 7, ink.deep, 3)
  pen.pane(11, -70, 20, 20, 3)
  pen.rect(38, -58, 62, 38, pen.gradient(ink.light, ink.dark, -58, -20), 12)
  pen.path('M78 -58 L76 -80 H92 L90 -58 Z', '#33363d')
  pen.rect(54, -68, 12, 11, '#e3b04b', 5)
  pen.path('M98 -26 L116 -12 H96 Z', '#6d7683')
  for (const x of [20, 56, 84]) pen.within(x, -8, 1, () => wheel(pen, 0, 11))
  pen.line('M20 -19 H84', 3, '#c9ced6')
  pen.ctx.globalAlpha = 0.75
  for (const [x, y, r] of [
    [82, -90, 8],
    [70, -104, 11],
    [52, -116, 15],
    [28, -124, 18],
  ] as const)
    pen.ellipse(x, y, r, r * 0.85, '#f4f2ee')
  pen.ctx.globalAlpha = 1
  pen.glow(100, -40, 46, '#fff0c0')
}

function boat(pen: Pen, ink: Ink): void {
  pen.line('M0 -14 V-98', 2.4, '#6b4a38')
  pen.path('M-4 -94 C-30 -66 -38 -44 -40 -24 H-4 Z', '#fffaf0')
  pen.path('M4 -90 C28 -66 36 -46 38 -24 H4 Z', ink.light)
  pen.path('M4 -52 C16 -50 26 -50 32 -48 C36 -38 38 -30 38 -24 H4 Z', ink.main)
  pen.path('M0 -98 L14 -94 L0 -90 Z', ink.main)
  pen.path(
    'M-48 -18 H48 C44 -4 36 2 24 3 H-26 C-38 2 -44 -6 -48 -18 Z',
    pen.gradient('#a86a44', '#7d4a32', -18, 3),
  )
  pen.rect(-49, -20, 98, 4, '#f6e6cf', 2)
  pen.glow(0, -20, 24)
}

function ferry(pen: Pen, ink: Ink): void {
  pen.rect(6, -100, 22, 26, ink.main, 2)
  pen.rect(6, -94, 22, 7, '#fff7e6')
  pen.rect(-34, -80, 86, 20, '#fdf8ee', 4)
  pen.rect(-62, -62, 134, 26, '#f3ece0', 5)
  for (let x = -26; x < 46; x += 13) pen.pane(x, -75, 8, 9, 2)
  for (let x = -54; x < 66; x += 15) pen.pane(x, -55, 9, 10, 4.5)
  pen.path(
    'M-104 -36 H100 C98 -16 90 4 78 6 H-78 C-92 4 -100 -14 -104 -36 Z',
    pen.gradient(ink.main, ink.dark, -36, 6),
  )
  pen.rect(-103, -36, 203, 5, '#fffaf0')
  pen.line('M-84 -36 V-58 M-92 -36 H-70 M86 -36 V-60', 2, '#6d7683')
  pen.path('M86 -60 l-14 4 l14 4 Z', '#f1b24a')
  pen.ctx.globalAlpha = 0.5
  for (const [x, y, r] of [
    [22, -110, 7],
    [34, -120, 10],
    [52, -126, 13],
  ] as const)
    pen.ellipse(x, y, r, r * 0.7, '#e8e4de')
  pen.ctx.globalAlpha = 1
}

function bridge(pen: Pen, ink: Ink): void {
  pen.line(
    'M-150 -40 C-120 -44 -100 -60 -86 -96 C-50 -44 50 -44 86 -96 C100 -60 120 -44 150 -40',
    2.6,
    ink.dark,
  )
  for (let x = -144; x <= 144; x += 12) {
    const near = Math.abs(x) < 86
    const sag = near
      ? -52 - (Math.abs(x) / 86) ** 2 * 42
      : -42 - (1 - (Math.abs(x) - 86) / 64) ** 2 * 46
    pen.line(`M${x} -34 V${sag}`, 0.9, ink.light)
  }
  for (const x of [-86, 86]) {
    pen.rect(x - 7, -100, 14, 104, pen.gradient(ink.main, ink.dark, -100, 4), 2)
    pen.rect(x - 3, -86, 6, 16, ink.deep, 2)
    pen.rect(x - 3, -62, 6, 16, ink.deep, 2)
    pen.glow(x, -100, 18, '#ff7a66')
  }
  pen.rect(-156, -36, 312, 7, ink.deep, 2)
  pen.rect(-156, -38, 312, 3, ink.light, 1)
}

function streetlamp(pen: Pen, ink: Ink): void {
  pen.rect(-7, -6, 14, 6, ink.deep, 2)
  pen.line('M0 -4 V-78', 3, ink.main)
  pen.line('M-7 -70 H7', 1.8, ink.main)
  pen.path('M-8 -94 H8 L5.6 -77 H-5.6 Z', pen.isDark ? '#ffe6a6' : '#d9e5ea')
  pen.shine('M-8 -94 H8 L5.6 -77 H-5.6 Z', pen.isDark ? '#ffe6a6' : '#e6eef2')
  pen.path('M-10 -93 L0 -100 L10 -93 Z', ink.deep)
  pen.line('M0 -93 V-77', 0.8, ink.main)
  pen.glow(0, -85, 60, '#ffdf94')
}

export const VEHICLES = {
  car: { colour: '#d8433b', width: 190, draw: car },
  bus: { colour: '#e2a13a', width: 176, draw: bus },
  bicycle: { colour: '#2f8f8a', width: 150, draw: bicycle },
  train: { colour: '#b5413a', width: 236, draw: train },
  boat: { colour: '#d8433b', width: 90, draw: boat },
  ferry: { colour: '#2d5f9a', width: 200, draw: ferry },
  bridge: { colour: '#c8553d', width: 60, draw: bridge },
  streetlamp: { colour: '#3a4450', width: 14, draw: streetlamp },
} as const satisfies Record<string, Drawing>
