/** Things that people built to live in, to work in and to find their way by. */
import type { Ink, Pen } from '../pen.ts'
import type { Drawing } from './drawing.ts'

const WALL = '#f3e7d3'

function lighthouse(pen: Pen, ink: Ink): void {
  pen.rect(-16, -6, 32, 8, '#8a8f98', 1.5)
  pen.path('M-12.5 -4 L-8 -74 H8 L12.5 -4 Z', '#f6f0e6')
  for (const y of [-16, -36, -56]) {
    const at = (up: number): number => 12.5 + ((up + 4) / 70) * 4.5
    pen.path(`M${-at(y)} ${y} L${-at(y - 10)} ${y - 10} H${at(y - 10)} L${at(y)} ${y} Z`, ink.main)
  }
  pen.path('M2 -4 L1.5 -74 H8 L12.5 -4 Z', '#1b224022')
  pen.rect(-11.5, -78, 23, 4, ink.deep, 1)
  pen.line(
    'M-10.5 -78 V-83 M-5 -78 V-83 M5 -78 V-83 M10.5 -78 V-83 M-10.5 -83 H10.5',
    0.7,
    ink.deep,
  )
  pen.rect(-6, -89, 12, 11, '#37415c', 0.8)
  pen.shine('M-4.6 -88 H4.6 V-79 H-4.6 Z', pen.isDark ? '#fff0bf' : '#cfe3ee')
  pen.line('M0 -89 V-78', 0.7, '#37415c')
  pen.path('M-8 -88.5 Q0 -100 8 -88.5 Z', ink.dark)
  pen.line('M0 -94 V-99', 0.9, ink.deep)
  pen.rect(-3, -13, 6, 13, '#4a3b35', 3)
  pen.pane(-1.8, -31, 3.6, 5, 1.8)
  pen.pane(-1.6, -51, 3.2, 5, 1.6)
  pen.pane(-1.5, -68, 3, 5, 1.5)
  if (pen.isDark) beams(pen)
}

/** Two beams that sweep the dark from the lamp. */
function beams(pen: Pen): void {
  pen.glow(0, -84, 34, '#ffe9ae')
  pen.later(() => {
    const { ctx } = pen
    ctx.globalCompositeOperation = 'screen'
    for (const [side, rise] of [
      [-1, -16],
      [1, 12],
    ] as const) {
      const beam = ctx.createLinearGradient(0, -84, side * 150, -84)
      beam.addColorStop(0, '#ffeebbb0')
      beam.addColorStop(0.5, '#ffe9ae38')
      beam.addColorStop(1, '#ffe9ae00')
      ctx.fillStyle = beam
      ctx.beginPath()
      ctx.moveTo(0, -86)
      ctx.lineTo(side * 150, -100 + rise)
      ctx.lineTo(side * 150, -62 + rise)
      ctx.lineTo(0, -82)
      ctx.fill()
    }
  })
}

function house(pen: Pen, ink: Ink): void {
  pen.rect(20, -92, 12, 34, '#9c6b55', 1)
  pen.rect(18.5, -94, 15, 5, '#7f5544', 1)
  pen.rect(-44, -54, 88, 54, pen.gradient(WALL, '#e2cfb2', -54, 0), 1)
  pen.path('M-54 -50 L0 -92 L54 -50 L50 -46 L0 -84 L-50 -46 Z', ink.deep)
  pen.path('M-50 -50 L0 -89 L50 -50 Z', ink.main)
  pen.path('M0 -89 L50 -50 H0 Z', '#1b224022')
  pen.rect(-8, -30, 16, 30, ink.dark, 8)
  pen.ellipse(4.5, -14, 1.2, 1.2, '#f6d58a')
  for (const x of [-34, 18]) {
    pen.rect(x - 1.6, -39, 19.2, 19.2, '#ffffff', 1.5)
    pen.pane(x, -37.5, 16, 16, 1)
    pen.line(`M${x + 8} -37.5 V-21.5 M${x} -29.5 H${x + 16}`, 1.2, '#ffffff')
    pen.rect(x - 3, -20, 22, 3, ink.dark, 1)
  }
  pen.ellipse(0, -64, 6.5, 6.5, '#ffffff')
  pen.ellipse(0, -64, 5, 5, pen.isDark ? '#ffe3a0' : '#8fb3cc')
  pen.ellipse(-40, -4, 12, 8, '#5f9a5c')
  pen.ellipse(40, -4, 13, 9, '#4f8a52')
}

function castle(pen: Pen, ink: Ink): void {
  const stone = '#c9c3bb'
  const tower = (x: number, width: number, height: number): void => {
    pen.rect(x - width / 2, -height, width, height, pen.gradient(stone, '#a9a39f', -height, 0))
    pen.rect(x, -height, width / 2, height, '#1b22401c')
    pen.path(
      `M${x - width * 0.65} ${-height} L${x} ${-height - 24} L${x + width * 0.65} ${-height} Z`,
      ink.main,
    )
    pen.path(`M${x} ${-height - 24} L${x + width * 0.65} ${-height} H${x} Z`, ink.dark)
    pen.pane(x - 2, -height + 8, 4, 8, 2)
    pen.pane(x - 2, -height + 28, 4, 8, 2)
  }
  tower(-16, 16, 66)
  tower(18, 14, 58)
  pen.rect(-44, -36, 88, 36, pen.gradient('#d8d2c8', '#b0a9a2', -36, 0))
  for (let x = -44; x < 44; x += 12.6) pen.rect(x, -42, 7.4, 7, '#d8d2c8')
  tower(-46, 20, 50)
  tower(46, 20, 50)
  pen.path('M-10 0 V-16 A10 10 0 0 1 10 -16 V0 Z', '#5b4334')
  pen.line('M-5 0 V-23 M0 0 V-26 M5 0 V-23', 0.8, '#3f2e25')
  for (const [x, y] of [
    [-16, -90],
    [46, -74],
  ] as const) {
    pen.line(`M${x} ${y} v-10`, 0.9, '#5b4334')
    pen.path(`M${x} ${y - 10} l11 3.4 l-11 3.4 Z`, '#f1b24a')
  }
  pen.pane(-28, -24, 5, 9, 2.5)
  pen.pane(23, -24, 5, 9, 2.5)
}

function windmill(pen: Pen, ink: Ink): void {
  pen.path('M-17 0 L-10 -58 H10 L17 0 Z', pen.gradient(WALL, '#dcc8ab', -58, 0))
  pen.path('M0 0 V-58 H10 L17 0 Z', '#1b22401a')
  pen.path('M-12 -57 Q-11 -72 0 -73 Q11 -72 12 -57 Z', ink.main)
  pen.rect(-4, -14, 8, 14, ink.deep, 4)
  pen.pane(-3, -32, 6, 7, 1)
  pen.pane(-2.5, -48, 5, 6, 1)
  for (const turn of [0.35, 1.92, 3.49, 5.06])
    pen.within(
      0,
      -64,
      1,
      () => {
        pen.line('M0 0 V-36', 1.6, '#6b4a38')
        pen.rect(0.6, -36, 8.4, 29, '#fffaf0', 0.8)
        pen.line('M0.6 -29 H9 M0.6 -22 H9 M0.6 -15 H9', 0.6, '#c9b79c')
      },
      turn,
    )
  pen.ellipse(0, -64, 3, 3, '#5b4334')
}

function skyscraper(pen: Pen, ink: Ink): void {
  const block = (x: number, width: number, height: number, fill: string): void => {
    pen.rect(x, -height, width, height, pen.gradient(fill, ink.deep, -height, 0), 0.8)
    for (let y = -height + 4; y < -6; y += 6)
      for (let at = x + 2.4; at < x + width - 3; at += 5)
        if ((Math.round(at * 7 + y * 3) & 3) !== 0) pen.pane(at, y, 2.8, 3.6, 0.3)
        else pen.rect(at, y, 2.8, 3.6, ink.deep, 0.3)
  }
  block(-26, 19, 58, ink.dark)
  block(9, 18, 46, ink.dark)
  block(-11, 23, 86, ink.main)
  pen.rect(-7, -91, 15, 6, ink.dark, 0.6)
  pen.line('M0.5 -91 V-100', 0.9, ink.deep)
  pen.ellipse(0.5, -100, 0.9, 0.9, '#ff6b5e')
}

function tent(pen: Pen, ink: Ink): void {
  pen.path('M-62 0 L-8 -92 L62 0 Z', pen.gradient(ink.light, ink.main, -92, 0))
  pen.path('M-8 -92 L62 0 H20 Z', ink.dark)
  pen.path('M-8 -92 L-26 0 H14 Z', pen.isDark ? ink.dark : ink.deep)
  if (pen.isDark) {
    pen.shine('M-9 -76 L-22 0 H8 Z', '#ffdc92')
    pen.glow(-6, -26, 60)
  }
  pen.path('M-8 -92 L-26 0 H-34 Z', ink.pale)
  pen.line('M-8 -92 V-100 M-62 0 L-74 2 M62 0 L74 2', 1.4, '#6b4a38')
}

function temple(pen: Pen, ink: Ink): void {
  const roof = (y: number, half: number): void => {
    pen.path(
      `M${-half} ${y} Q${-half * 0.5} ${y - 5} ${-half * 0.42} ${y - 15} H${half * 0.42} Q${half * 0.5} ${y - 5} ${half} ${y} Q0 ${y - 5} ${-half} ${y} Z`,
      ink.main,
    )
    pen.line(`M${-half} ${y} Q0 ${y - 5} ${half} ${y}`, 1.6, ink.deep)
  }
  const floor = (y: number, half: number, height: number): void => {
    pen.rect(-half, y - height, half * 2, height, WALL)
    pen.line(
      `M${-half} ${y} v${-height} M${half} ${y} v${-height} M${-half * 0.4} ${y} v${-height} M${half * 0.4} ${y} v${-height}`,
      1.4,
      ink.dark,
    )
    pen.pane(-half * 0.28, y - height * 0.72, half * 0.56, height * 0.6)
  }
  pen.rect(-46, -6, 92, 6, '#a8a29c', 1)
  floor(-6, 34, 22)
  roof(-25, 50)
  floor(-39, 25, 16)
  roof(-52, 40)
  floor(-66, 17, 12)
  roof(-76, 30)
  pen.line('M0 -90 V-100', 1.6, ink.deep)
  pen.ellipse(0, -95, 2.4, 2.4, '#e3b04b')
}

function shop(pen: Pen, ink: Ink): void {
  pen.rect(-52, -96, 104, 96, pen.gradient('#e9d7bd', '#d3bb9a', -96, 0), 2)
  pen.rect(-55, -100, 110, 8, ink.deep, 2)
  pen.rect(-46, -90, 92, 16, ink.main, 2)
  pen.rect(-36, -84, 72, 4, '#fff7e6', 2)
  pen.rect(-44, -52, 52, 40, '#ffffff', 1.5)
  pen.pane(-42, -50, 48, 36, 1)
  pen.rect(16, -52, 26, 52, ink.deep, 1.5)
  pen.pane(19.5, -48, 19, 28, 1)
  pen.ellipse(21, -14, 1.5, 1.5, '#f6d58a')
  for (let i = 0; i < 10; i += 1)
    pen.path(`M${-50 + i * 10} -68 h10 v14 a5 5 0 0 1 -10 0 Z`, i % 2 === 0 ? ink.main : '#fff7e6')
  pen.rect(-46, -12, 56, 12, ink.dark, 1)
  for (const x of [-34, -18, -2]) {
    pen.rect(x - 5, -20, 10, 8, '#b06a48', 1)
    pen.ellipse(x, -23, 7, 6, '#5f9a5c')
  }
}

export const BUILDINGS = {
  lighthouse: { colour: '#cf4037', width: 36, draw: lighthouse },
  house: { colour: '#c8553d', width: 100, draw: house },
  castle: { colour: '#4d6fa8', width: 116, draw: castle },
  windmill: { colour: '#8c4a3c', width: 40, draw: windmill },
  skyscraper: { colour: '#4a6a94', width: 56, draw: skyscraper },
  tent: { colour: '#e0793c', width: 130, draw: tent },
  temple: { colour: '#b5413a', width: 96, draw: temple },
  shop: { colour: '#2f7d72', width: 106, draw: shop },
} as const satisfies Record<string, Drawing>
