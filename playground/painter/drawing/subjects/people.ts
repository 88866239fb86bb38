/** People and those who look like them. */
import type { Ink, Pen } from '../pen.ts'
import type { Drawing } from './drawing.ts'

const SKIN = '#d9a07a'
const HAIR = '#4a342b'

function person(pen: Pen, ink: Ink): void {
  pen.line('M-6 -42 L-8 -4 M6 -42 L9 -4', 9, '#39465f')
  pen.path('M-14 0 H-3 V-4 Q-8 -8 -13 -4 Z M4 0 H16 Q16 -5 10 -7 L4 -4 Z', '#3a2f2c')
  pen.line('M-13 -66 L-20 -44 M13 -66 L20 -46', 7.5, ink.dark)
  pen.ellipse(-20.5, -42, 4, 4, SKIN)
  pen.ellipse(20.5, -44, 4, 4, SKIN)
  pen.path(
    'M-14 -70 Q0 -78 14 -70 L13 -36 Q0 -32 -13 -36 Z',
    pen.gradient(ink.main, ink.dark, -74, -34),
  )
  pen.rect(-3.6, -79, 7.2, 8, '#c58c66')
  pen.ellipse(0, -87, 11, 12, SKIN)
  pen.path('M-12 -85 C-14 -104 14 -104 12 -85 C9 -93 2 -95 -6 -93 C-9 -91 -11 -89 -12 -85 Z', HAIR)
  pen.ellipse(-4, -86, 1.3, 1.6, '#2a2a33')
  pen.ellipse(4, -86, 1.3, 1.6, '#2a2a33')
  pen.line('M-3.4 -80.6 Q0 -78.4 3.4 -80.6', 1.1, '#8a4b3c')
}

function astronaut(pen: Pen, ink: Ink): void {
  pen.rect(-20, -72, 40, 38, '#9aa3b3', 8)
  pen.line('M-9 -32 V-8 M9 -32 V-8', 14, '#e9edf3')
  pen.rect(-18, -10, 17, 10, '#b9c2cf', 4)
  pen.rect(1, -10, 17, 10, '#b9c2cf', 4)
  pen.line('M-17 -62 L-27 -42 M17 -62 L28 -76', 12, '#dfe5ec')
  pen.ellipse(-28, -39, 7, 7, ink.main)
  pen.ellipse(30, -80, 7, 7, ink.main)
  pen.rect(-18, -70, 36, 42, '#f4f6f9', 12)
  pen.rect(-10, -54, 20, 13, '#c8d0da', 3)
  pen.ellipse(-5, -48, 2, 2, '#e0584e')
  pen.ellipse(1, -48, 2, 2, '#f0b84a')
  pen.rect(-18, -32, 36, 4, ink.main)
  pen.ellipse(0, -80, 21, 20, '#f4f6f9')
  pen.ellipse(0, -79, 16, 14, '#26314e')
  pen.path('M-12 -84 Q-6 -93 6 -92 Q-4 -88 -8 -80 Z', '#6f8fc4')
}

function robot(pen: Pen, ink: Ink): void {
  pen.line('M-9 -22 V-6 M9 -22 V-6', 7, '#6d7683')
  pen.rect(-17, -8, 15, 8, ink.dark, 4)
  pen.rect(2, -8, 15, 8, ink.dark, 4)
  pen.line('M-22 -46 C-34 -44 -34 -34 -32 -28 M22 -46 C34 -50 36 -58 34 -64', 5.5, '#6d7683')
  pen.ellipse(-32, -25, 6, 6, ink.main)
  pen.ellipse(34, -67, 6, 6, ink.main)
  pen.rect(-22, -56, 44, 36, pen.gradient(ink.light, ink.main, -56, -20), 9)
  pen.rect(-13, -48, 26, 18, ink.pale, 5)
  pen.shine('M-8 -39 h4 l2.5 -5 l4 9 l2.5 -4 h3', '#00000000')
  pen.line('M-9 -39 h4 l2.5 -5 l4 9 l2.5 -4 h5', 1.4, ink.dark)
  pen.rect(-5, -62, 10, 7, '#6d7683')
  pen.line('M0 -90 V-96', 2, '#6d7683')
  pen.shine('M-3 -97 a3 3 0 1 1 6 0 a3 3 0 1 1 -6 0', '#ffb84d')
  pen.rect(-26, -90, 52, 31, pen.gradient(ink.light, ink.main, -90, -59), 12)
  pen.rect(-30, -79, 5, 11, ink.dark, 2)
  pen.rect(25, -79, 5, 11, ink.dark, 2)
  pen.rect(-20, -84, 40, 20, '#222b3d', 9)
  for (const x of [-9, 9]) {
    pen.shine(`M${x - 3.6} -75 a3.6 3.6 0 1 1 7.2 0 a3.6 3.6 0 1 1 -7.2 0`, '#7fe7e0')
    pen.glow(x, -75, 14, '#7fe7e0')
  }
  pen.line('M-4 -68.6 Q0 -66.4 4 -68.6', 1.3, '#7fe7e0')
}

function snowman(pen: Pen, ink: Ink): void {
  const white = '#f7f9fc'
  pen.line('M-18 -52 L-40 -66 M-34 -62 L-40 -58 M18 -52 L40 -68 M34 -64 L42 -62', 2.4, '#6b4a38')
  for (const [y, r] of [
    [-24, 27],
    [-55, 20],
    [-80, 15.5],
  ] as const) {
    pen.ellipse(0, y, r, r * 0.94, white)
    pen.path(
      `M0 ${y - r * 0.94} A${r} ${r * 0.94} 0 0 1 0 ${y + r * 0.94} A${r * 1.5} ${r * 1.2} 0 0 0 0 ${y - r * 0.94} Z`,
      '#d5dfec',
    )
  }
  pen.path('M-15 -70 Q0 -62 15 -70 L15 -64 Q0 -56 -15 -64 Z', ink.main)
  pen.path('M6 -63 L14 -60 L13 -44 L6 -46 Z', ink.dark)
  for (const [x, y] of [
    [-5, -84],
    [5, -84],
    [0, -52],
    [0, -44],
    [0, -26],
  ] as const)
    pen.ellipse(x, y, 1.9, 1.9, '#2d2d36')
  pen.path('M0 -81 L16 -78 L0 -76 Z', '#ee8a35')
}

export const PEOPLE = {
  person: { colour: '#d9623f', width: 34, head: { x: 0, y: -96, radius: 11.5 }, draw: person },
  astronaut: { colour: '#ee8a35', width: 46, head: { x: 0, y: -98, radius: 16 }, draw: astronaut },
  robot: { colour: '#5aa7b8', width: 50, head: { x: 0, y: -89, radius: 22 }, draw: robot },
  snowman: { colour: '#d8433b', width: 56, head: { x: 0, y: -91, radius: 14 }, draw: snowman },
} as const satisfies Record<string, Drawing>
