/** Small animals: those that sit like a cat, with what is their own, and an octopus. */
import type { Ink, Pen } from '../pen.ts'
import type { Drawing } from './drawing.ts'
import { EYE } from './eye.ts'
import { sitting } from './sitting.ts'

const head = { x: 0, y: -88, radius: 23 }

const pigBody = sitting({ ears: 'pointed', tail: 'none', pale: '#f9cfc9' })

function pig(pen: Pen, ink: Ink): void {
  pen.line('M24 -14 c10 -8 16 2 9 5 c-6 2 -7 -6 1 -8', 2.6, ink.dark)
  pigBody(pen, ink)
  pen.ellipse(0, -60, 11, 8.5, ink.dark)
  for (const side of [-1, 1]) pen.ellipse(side * 4, -60, 2, 3, ink.deep)
}

const hedgehogBody = sitting({ ears: 'round', tail: 'none', pale: '#f6e3c8' })

/** Spines behind a small friendly front. */
function hedgehog(pen: Pen, ink: Ink): void {
  for (const [y, reach, count] of [
    [-36, 50, 22],
    [-66, 42, 20],
  ] as const)
    for (let i = 0; i < count; i += 1)
      pen.within(
        0,
        y,
        1,
        () => pen.path(`M-6 0 L0 ${-reach} L6 0 Z`, i % 2 === 0 ? ink.deep : ink.dark),
        (i * 2 * Math.PI) / count,
      )
  pen.within(0, 0, 0.86, () => hedgehogBody(pen, { ...ink, main: '#e6c49a', dark: '#c99f74' }))
  pen.ellipse(0, -53, 4, 3.4, EYE)
}

const monkeyBody = sitting({ ears: 'round', tail: 'long', pale: '#f2d2ab' })

function monkey(pen: Pen, ink: Ink): void {
  for (const side of [-1, 1]) {
    pen.ellipse(side * 29, -69, 9, 10, ink.dark)
    pen.ellipse(side * 29, -69, 5.4, 6.4, '#f2d2ab')
  }
  monkeyBody(pen, ink)
}

function octopus(pen: Pen, ink: Ink): void {
  for (const [i, reach] of [-62, -42, -20, 20, 42, 62].entries()) {
    const turn = reach < 0 ? -1 : 1
    pen.line(
      `M${reach * 0.34} -38 C${reach * 0.7} -20 ${reach * 0.5} 0 ${reach} ${-4 - (i % 2) * 5} q${turn * 12} -6 ${turn * 7} -16`,
      11,
      i % 2 === 0 ? ink.dark : ink.main,
    )
  }
  pen.ellipse(0, -66, 33, 34, pen.gradient(ink.light, ink.main, -100, -34))
  pen.ellipse(0, -40, 27, 15, ink.main)
  for (const side of [-1, 1]) {
    pen.ellipse(side * 12, -58, 7.5, 9, '#ffffff')
    pen.ellipse(side * 12, -57, 3.8, 5, EYE)
    pen.ellipse(side * 20, -46, 4.5, 2.8, '#ffffff55')
    pen.ellipse(side * 15, -84, 4, 3, ink.pale)
  }
  pen.line('M-6 -43 Q0 -38 6 -43', 1.8, ink.deep)
}

export const CRITTERS = {
  hedgehog: { colour: '#8a6a4f', width: 74, head: { x: 0, y: -76, radius: 20 }, draw: hedgehog },
  otter: {
    colour: '#8b6547',
    width: 66,
    head,
    draw: sitting({ ears: 'round', tail: 'long', pale: '#e8d2b4', whiskers: true }),
  },
  squirrel: {
    colour: '#b8633a',
    width: 70,
    head,
    draw: sitting({ ears: 'pointed', tail: 'bushy', pale: '#fbe9d2' }),
  },
  raccoon: {
    colour: '#8d9199',
    width: 70,
    head,
    draw: sitting({ ears: 'round', tail: 'bushy', pale: '#f2f1ee', patches: '#3d4048' }),
  },
  koala: {
    colour: '#9aa4ae',
    width: 66,
    head,
    draw: sitting({ ears: 'round', tail: 'none', pale: '#eef0f2' }),
  },
  mouse: {
    colour: '#b0a7a2',
    width: 60,
    head,
    draw: sitting({ ears: 'round', tail: 'long', pale: '#f7e9e4', whiskers: true }),
  },
  pig: { colour: '#eda7a5', width: 66, head, draw: pig },
  monkey: { colour: '#7d573d', width: 66, head, draw: monkey },
  octopus: { colour: '#c8607e', width: 90, head: { x: 0, y: -99, radius: 24 }, draw: octopus },
} as const satisfies Record<string, Drawing>
