/** Where people live, trade and pray. */
import type { Ink, Pen } from '../pen.ts'
import type { Drawing } from './drawing.ts'

const WALL = '#f3e7d3'

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

export const HOUSES = {
  house: { colour: '#c8553d', width: 100, draw: house },
  tent: { colour: '#e0793c', width: 130, draw: tent },
  temple: { colour: '#b5413a', width: 96, draw: temple },
  shop: { colour: '#2f7d72', width: 106, draw: shop },
  castle: { colour: '#4d6fa8', width: 116, draw: castle },
} as const satisfies Record<string, Drawing>
