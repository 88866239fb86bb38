/** What swims. */
import type { Ink, Pen } from '../pen.ts'
import type { Drawing } from './drawing.ts'
import { EYE } from './eye.ts'

function whale(pen: Pen, ink: Ink): void {
  pen.path(
    'M-90 -14 C-92 -60 -40 -80 0 -70 C34 -62 46 -34 72 -34 C76 -52 86 -60 98 -64 C100 -54 98 -46 92 -40 C104 -40 112 -34 116 -28 C96 -22 90 -2 52 4 C0 12 -82 14 -90 -14 Z',
    pen.gradient(ink.light, ink.main, -76, 6),
  )
  pen.path('M-90 -14 C-80 14 0 12 52 4 C30 -4 -30 -14 -89 -22 Z', ink.pale)
  pen.line('M-74 -6 C-50 0 -20 2 0 2 M-70 -13 C-40 -6 -10 -4 20 -2', 1.4, ink.main)
  pen.path('M-20 -8 C-10 0 -8 14 -18 20 C-32 14 -36 2 -34 -10 Z', ink.dark)
  pen.ellipse(-62, -30, 3, 3.4, EYE)
  pen.line('M-30 -74 C-30 -88 -42 -98 -52 -94 M-30 -74 C-30 -88 -18 -98 -8 -94', 4, '#d9eef6')
}

function fish(pen: Pen, ink: Ink): void {
  pen.path('M42 -50 C60 -70 84 -84 96 -82 C88 -60 88 -40 96 -18 C84 -16 60 -30 42 -50 Z', ink.dark)
  pen.path('M-20 -84 C0 -108 30 -98 36 -74 Z', ink.dark)
  pen.path(
    'M-74 -48 C-52 -96 20 -96 56 -50 C20 -6 -52 -4 -74 -48 Z',
    pen.gradient(ink.light, ink.main, -88, -10),
  )
  pen.path('M-60 -36 C-30 -8 20 -12 50 -44 C20 -34 -30 -28 -60 -36 Z', ink.pale)
  pen.path(
    'M-30 -78 C-16 -60 -16 -36 -28 -18 C-22 -18 -14 -18 -8 -20 C0 -38 0 -62 -12 -80 Z',
    '#fff7e6',
  )
  pen.path('M-6 -40 C8 -40 18 -28 18 -18 C6 -20 -4 -26 -6 -40 Z', ink.dark)
  pen.ellipse(-50, -54, 8, 8, '#ffffff')
  pen.ellipse(-52, -54, 4, 4.4, EYE)
  pen.line('M-72 -42 Q-66 -38 -60 -40', 1.8, ink.deep)
}

function turtle(pen: Pen, ink: Ink): void {
  pen.ellipse(-40, -14, 26, 12, ink.light, 0.6)
  pen.ellipse(40, -14, 22, 11, ink.light, -0.5)
  pen.ellipse(-78, -48, 22, 18, ink.light)
  pen.path(
    'M-62 -26 C-62 -74 -24 -100 6 -98 C42 -96 68 -64 68 -26 Q0 -8 -62 -26 Z',
    pen.gradient(ink.main, ink.dark, -98, -16),
  )
  for (const [x, y] of [
    [-28, -48],
    [4, -56],
    [36, -46],
    [-12, -78],
    [20, -80],
  ] as const)
    pen.path(`M${x - 13} ${y} l7 -12 h13 l7 12 l-7 12 h-13 Z`, ink.deep)
  pen.path('M-62 -26 Q0 -8 68 -26 Q70 -16 60 -14 Q0 0 -56 -14 Q-66 -18 -62 -26 Z', ink.pale)
  pen.ellipse(-84, -52, 3, 3.6, EYE)
  pen.line('M-96 -40 Q-88 -36 -80 -40', 1.6, ink.deep)
}

export const SWIMMING = {
  whale: { colour: '#4a7fae', width: 180, head: { x: -50, y: -70, radius: 26 }, draw: whale },
  fish: { colour: '#ee7a3c', width: 120, head: { x: -46, y: -84, radius: 20 }, draw: fish },
  turtle: { colour: '#5f9a6a', width: 130, head: { x: -78, y: -64, radius: 18 }, draw: turtle },
} as const satisfies Record<string, Drawing>
