/** Animals that sit and look at you: one body, many coats. */
import type { Ink, Pen } from '../pen.ts'
import type { Drawing } from './drawing.ts'

interface Coat {
  readonly ears: 'pointed' | 'round' | 'long' | 'floppy'
  readonly tail: 'long' | 'bushy' | 'short' | 'none'
  /** Muzzle, chest and paws. */
  readonly pale: string
  /** The colour of ears, feet and eye patches. */
  readonly patches?: string
  readonly stripes?: boolean
  readonly mane?: string
  readonly whiskers?: boolean
}

const EYE = '#2a2a33'

/** A body that sits, in this coat. */
export function sitting(coat: Coat): (pen: Pen, ink: Ink) => void {
  return (pen, ink) => {
    drawTail(pen, ink, coat)
    pen.path(
      'M-25 0 C-34 -30 -20 -52 0 -52 C20 -52 34 -30 25 0 Z',
      pen.gradient(ink.main, ink.dark, -52, 4),
    )
    pen.ellipse(-19, -7, 12, 11, ink.dark)
    pen.ellipse(19, -7, 12, 11, ink.dark)
    pen.ellipse(0, -27, 13, 20, coat.pale)
    for (const side of [-1, 1]) {
      pen.line(`M${side * 7} -28 V-4`, 8, coat.patches ?? ink.main)
      pen.ellipse(side * 8, -3, 7, 4.4, coat.patches ?? coat.pale)
    }
    if (coat.stripes) pen.line('M-27 -24 h9 M-25 -34 h8 M27 -24 h-9 M25 -34 h-8', 3, ink.deep)
    if (coat.mane !== undefined) mane(pen, coat.mane)
    drawEars(pen, ink, coat)
    pen.ellipse(0, -68, 27, 23.5, ink.main)
    if (coat.stripes)
      pen.line(
        'M0 -91 V-82 M-8 -90 L-6 -82 M8 -90 L6 -82 M-26 -66 h7 M-25 -60 h6 M26 -66 h-7 M25 -60 h-6',
        2.6,
        ink.deep,
      )
    face(pen, coat)
  }
}

function drawTail(pen: Pen, ink: Ink, { tail, pale }: Coat): void {
  if (tail === 'long') pen.line('M20 -6 C44 -2 50 -22 40 -36 C36 -42 38 -48 43 -48', 7.5, ink.dark)
  if (tail === 'short') pen.ellipse(27, -12, 8, 8, pale)
  if (tail !== 'bushy') return
  pen.path('M16 -2 C44 6 62 -18 52 -50 C46 -32 32 -34 18 -24 Z', ink.dark)
  pen.path('M53.5 -26 C55 -34 55 -42 52 -50 C49 -40 43 -37 37 -34 C44 -34 50 -32 53.5 -26 Z', pale)
}

function mane(pen: Pen, colour: string): void {
  for (let i = 0; i < 14; i += 1)
    pen.within(0, -67, 1, () => pen.ellipse(0, -27, 9, 12, colour), (i * Math.PI) / 7)
  pen.ellipse(0, -67, 30, 28, colour)
}

function drawEars(pen: Pen, ink: Ink, { ears, patches, pale }: Coat): void {
  const outer = patches ?? ink.main
  for (const side of [-1, 1]) {
    if (ears === 'pointed') {
      pen.path(
        `M${side * 25} -72 Q${side * 27} -96 ${side * 22} -100 Q${side * 8} -94 ${side * 5} -86 Z`,
        outer,
      )
      pen.path(
        `M${side * 21} -80 Q${side * 23} -92 ${side * 20} -94 Q${side * 12} -91 ${side * 10} -86 Z`,
        '#e9a39b',
      )
    } else if (ears === 'round') {
      pen.ellipse(side * 20, -86, 10, 10, outer)
      pen.ellipse(side * 20, -86, 5.4, 5.4, patches ?? pale)
    } else if (ears === 'long') {
      pen.ellipse(side * 12, -98, 7.5, 21, outer, side * 0.2)
      pen.ellipse(side * 12, -97, 3.8, 15, '#eeb0b0', side * 0.2)
    } else
      pen.path(
        `M${side * 16} -88 C${side * 38} -90 ${side * 38} -66 ${side * 31} -50 C${side * 24} -52 ${side * 20} -66 ${side * 16} -88 Z`,
        ink.deep,
      )
  }
}

function face(pen: Pen, { pale, patches, whiskers }: Coat): void {
  for (const side of [-1, 1]) {
    if (patches !== undefined) pen.ellipse(side * 11, -69, 7.5, 8.5, patches, side * 0.5)
    pen.ellipse(side * 8, -58, 10, 8, pale)
    pen.ellipse(side * 11, -70, 3.6, 4.2, patches === undefined ? EYE : '#101218')
    pen.ellipse(side * 11 + 1.2, -71.6, 1.3, 1.3, '#ffffff')
    pen.ellipse(side * 18, -60, 4, 2.6, '#e97f7f55')
    if (whiskers)
      pen.line(
        `M${side * 15} -59 L${side * 31} -63 M${side * 15} -56 L${side * 31} -55`,
        0.8,
        '#fffaf0',
      )
  }
  pen.path('M-4 -64 Q0 -66 4 -64 Q2.4 -60 0 -59 Q-2.4 -60 -4 -64 Z', '#3b2b2b')
  pen.line('M0 -59 Q-0.4 -54.6 -5 -54.6 M0 -59 Q0.4 -54.6 5 -54.6', 1.2, '#3b2b2b')
}

/** A frog is all eyes and smile. */
function frog(pen: Pen, ink: Ink): void {
  for (const side of [-1, 1]) {
    pen.ellipse(side * 44, -14, 26, 16, ink.dark)
    pen.ellipse(side * 40, -3, 22, 5, ink.main)
    pen.ellipse(side * 26, -78, 17, 18, ink.main)
  }
  pen.ellipse(0, -42, 54, 40, ink.main)
  pen.ellipse(0, -26, 36, 24, ink.pale)
  for (const side of [-1, 1]) {
    pen.ellipse(side * 26, -80, 12, 13, '#fffdf5')
    pen.ellipse(side * 26, -79, 6, 8, EYE)
    pen.ellipse(side * 26 + 2, -82, 2.4, 2.4, '#ffffff')
    pen.ellipse(side * 38, -46, 7, 4.4, '#f08a8a77')
    pen.ellipse(side * 16, -3, 13, 5, ink.dark)
  }
  pen.line('M-30 -50 Q0 -34 30 -50', 2.4, ink.deep)
}

const head = { x: 0, y: -88, radius: 23 }

export const SITTING = {
  cat: {
    colour: '#e59a4f',
    width: 66,
    head,
    draw: sitting({ ears: 'pointed', tail: 'long', pale: '#fff3e2', whiskers: true }),
  },
  dog: {
    colour: '#b98658',
    width: 66,
    head,
    draw: sitting({ ears: 'floppy', tail: 'long', pale: '#f6e6cf' }),
  },
  fox: {
    colour: '#dd6b32',
    width: 70,
    head,
    draw: sitting({ ears: 'pointed', tail: 'bushy', pale: '#fff5ea' }),
  },
  rabbit: {
    colour: '#cfc4ba',
    width: 60,
    head,
    draw: sitting({ ears: 'long', tail: 'short', pale: '#fffaf4' }),
  },
  bear: {
    colour: '#8a5f42',
    width: 66,
    head,
    draw: sitting({ ears: 'round', tail: 'none', pale: '#d6b48d' }),
  },
  panda: {
    colour: '#f4f2ee',
    width: 66,
    head,
    draw: sitting({ ears: 'round', tail: 'none', pale: '#ffffff', patches: '#33343c' }),
  },
  lion: {
    colour: '#e3ad5b',
    width: 66,
    head,
    draw: sitting({
      ears: 'round',
      tail: 'long',
      pale: '#f9e6c0',
      mane: '#a8632f',
      whiskers: true,
    }),
  },
  tiger: {
    colour: '#ea8f3c',
    width: 66,
    head,
    draw: sitting({ ears: 'round', tail: 'long', pale: '#fff4e2', stripes: true, whiskers: true }),
  },
  frog: { colour: '#6fb04f', width: 110, head: { x: 0, y: -92, radius: 30 }, draw: frog },
} as const satisfies Record<string, Drawing>
