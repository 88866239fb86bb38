/** Indoor settings: a living room, and a studio's plain backdrop. */
import { mix, shade } from '../../words/colours.ts'
import { drawingOf } from '../subjects/index.ts'
import type { Stage } from '../stage.ts'
import type { Scenery } from './scenery.ts'

const WALLS = ['#cfd9d2', '#e4d2bf', '#c8d3de', '#d9cfdc'] as const

function room(stage: Stage, floor: number): void {
  const { pen, width, height, unit, scene } = stage
  const random = stage.random('room')
  const wall = scene.sky ?? WALLS[Math.floor(random() * WALLS.length)] ?? '#cfd9d2'
  pen.rect(0, 0, width, floor, pen.gradient(shade(wall, 0.12), wall, 0, floor))
  window(stage, width * 0.23, floor * 0.16, unit * 0.27, unit * 0.32)
  const boards = scene.ground ?? '#b98a5e'
  pen.rect(
    0,
    floor,
    width,
    height,
    pen.gradient(shade(boards, 0.08), shade(boards, -0.16), floor, height),
  )
  for (const depth of [0.12, 0.3, 0.54, 0.82])
    pen.line(
      `M0 ${floor + (height - floor) * depth} H${width}`,
      unit * 0.0022,
      shade(boards, -0.22),
    )
  pen.rect(0, floor - unit * 0.022, width, unit * 0.026, '#f6efe4')
  pen.ellipse(
    width / 2,
    height * 0.91,
    unit * 0.46,
    unit * 0.066,
    shade(mix(wall, '#b5523f', 0.6), 0.06),
  )
  pen.ellipse(width / 2, height * 0.91, unit * 0.4, unit * 0.053, '#f0dfc4')
  pen.ellipse(
    width / 2,
    height * 0.91,
    unit * 0.37,
    unit * 0.047,
    shade(mix(wall, '#b5523f', 0.6), 0.16),
  )
  stage.prop('vase', width - unit * 0.11, floor + unit * 0.06, unit * 0.25, '#c8694a')
  hanging(stage, width * 0.74, floor * 0.24, unit * 0.15)
}

/** A window on the hour outside. */
function window(stage: Stage, x: number, y: number, wide: number, tall: number): void {
  const { ctx, pen, light, unit } = stage
  const left = x - wide / 2
  const edge = unit * 0.014
  pen.rect(left - edge, y - edge, wide + edge * 2, tall + edge * 2, '#fbf6ec', unit * 0.008)
  const sky = ctx.createLinearGradient(0, y, 0, y + tall)
  light.sky.forEach((colour, i) => sky.addColorStop(i / (light.sky.length - 1), colour))
  ctx.fillStyle = sky
  ctx.fillRect(left, y, wide, tall)
  const orb = light.time === 'night' ? '#f6f2dc' : '#fff0b5'
  const high = light.time === 'dusk' || light.time === 'dawn' ? 0.66 : 0.28
  pen.shine(disc(left + wide * 0.7, y + tall * high, unit * 0.022), orb)
  ctx.save()
  ctx.beginPath()
  ctx.rect(left, y, wide, tall)
  ctx.clip()
  pen.shine(disc(left + wide * 0.2, y + tall * 1.5, tall * 0.72), stage.haze('#7aa86f', 0.3))
  pen.shine(disc(left + wide * 0.85, y + tall * 1.55, tall * 0.72), stage.haze('#5f9464', 0.15))
  ctx.restore()
  pen.rect(x - edge * 0.35, y, edge * 0.7, tall, '#fbf6ec')
  pen.rect(left, y + tall * 0.48, wide, edge * 0.7, '#fbf6ec')
  pen.rect(left - edge * 2, y + tall + edge, wide + edge * 4, edge * 1.2, '#efe6d6', unit * 0.004)
  for (const side of [-1, 1]) {
    const outer = x + side * (wide / 2 + unit * 0.05)
    const inner = x + side * (wide / 2 - unit * 0.035)
    pen.path(
      `M${outer} ${y - edge * 2} H${inner} Q${inner + side * unit * 0.01} ${y + tall * 0.6} ${outer - side * unit * 0.02} ${y + tall + unit * 0.05} L${outer} ${y + tall + unit * 0.06} Z`,
      '#e7b48f',
    )
  }
  pen.rect(left - unit * 0.07, y - edge * 2.6, wide + unit * 0.14, edge * 0.8, '#8a6a4c', edge)
}

/** A small painting on the wall. */
function hanging({ pen, unit }: Stage, x: number, y: number, size: number): void {
  const edge = unit * 0.009
  pen.rect(x - size / 2 - edge, y - edge, size + edge * 2, size * 1.2 + edge * 2, '#7c5a40')
  pen.rect(x - size / 2, y, size, size * 1.2, '#f4e8d2')
  pen.ellipse(x + size * 0.14, y + size * 0.36, size * 0.15, size * 0.15, '#e0694a')
  pen.path(
    `M${x - size / 2} ${y + size * 1.2} V${y + size * 0.8} Q${x - size * 0.2} ${y + size * 0.46} ${x + size * 0.08} ${y + size * 0.86} Q${x + size * 0.3} ${y + size * 0.62} ${x + size / 2} ${y + size * 0.84} V${y + size * 1.2} Z`,
    '#4f8a86',
  )
}

const BACKDROPS = ['#f6dcbc', '#f6c8b4', '#c6dfe8', '#cfe3cb', '#dfd3ee', '#f6e3a1'] as const

/** A backdrop in a colour that goes with the thing before it, and a disc of light behind it. */
function studio(stage: Stage): void {
  const { pen, ctx, width, height, unit, scene } = stage
  const lead = scene.subjects.find((subject) => subject.lead)
  // Not the colour that was asked for: the backdrop stays when the thing is recoloured.
  const main = lead === undefined ? '#8fb3c4' : drawingOf(lead.kind).colour
  const wall = scene.sky ?? backdropFor(main)
  const isEmblem = lead?.kind === 'logo'
  const line = height * 0.76
  ctx.fillStyle = pen.gradient(shade(wall, 0.3), shade(wall, isEmblem ? 0.15 : 0), 0, line)
  ctx.fillRect(0, 0, width, height + unit)
  // An emblem floats on paper: it has no floor to stand on.
  if (isEmblem) return
  const floor = scene.ground ?? shade(wall, -0.1)
  pen.ellipse(width / 2, height * 0.5, unit * 0.37, unit * 0.37, shade(wall, 0.45))
  pen.rect(0, line, width, height, pen.gradient(floor, shade(floor, 0.12), line, height))
}

/** The backdrop whose hue is furthest from this colour's. */
function backdropFor(colour: string): string {
  const hueOf = (of: string): [number, number] => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => Number.parseInt(of.slice(i, i + 2), 16))
    const most = Math.max(Math.abs(r - g), Math.abs(g - b), 1)
    return [(r - g) / most, (g - b) / most]
  }
  const [u, v] = hueOf(colour)
  const distance = (of: string): number => Math.hypot(hueOf(of)[0] - u, hueOf(of)[1] - v)
  return BACKDROPS.toSorted((a, b) => distance(b) - distance(a))[0] ?? BACKDROPS[0]
}

const disc = (x: number, y: number, r: number): string =>
  `M${x - r} ${y} a${r} ${r} 0 1 1 ${r * 2} 0 a${r} ${r} 0 1 1 ${-r * 2} 0 Z`

export const INDOOR_SCENERY = {
  room: { horizon: 0.72, ground: 0.92, back: 0.82, water: null, isInside: true, draw: room },
  studio: { horizon: 0.76, ground: 0.86, back: 0.8, water: null, isInside: true, draw: studio },
} as const satisfies Record<string, Scenery>
