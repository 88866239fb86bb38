/** Settings in town: a skyline with a square before it, and a street of houses. */
import { mix, shade } from '../../words/colours.ts'
import { WARM_LIGHT } from '../pen.ts'
import { type Random, between } from '../random.ts'
import type { Stage } from '../stage.ts'
import type { Scenery } from './scenery.ts'

interface Box {
  readonly x: number
  readonly y: number
  readonly wide: number
  readonly tall: number
}

/** A tower with rows of windows, lit by chance in the dark. */
function tower(stage: Stage, { x, y, wide, tall }: Box, colour: string, random: Random): void {
  const { pen, unit } = stage
  const roof = random()
  if (roof > 0.75)
    pen.line(`M${x + wide / 2} ${y - tall} v${-unit * 0.05}`, unit * 0.004, shade(colour, -0.2))
  if (roof < 0.3)
    pen.shine(
      `M${x + wide * 0.2} ${y - tall} v${-unit * 0.02} h${wide * 0.6} v${unit * 0.02} Z`,
      colour,
    )
  pen.shine(`M${x} ${y} V${y - tall} h${wide} V${y} Z`, colour)
  pen.shine(
    `M${x + wide * 0.68} ${y} V${y - tall} h${wide * 0.32} V${y} Z`,
    mix(colour, '#10131f', 0.1),
  )
  const step = unit * 0.021
  const columns = Math.floor((wide - step * 0.6) / step)
  const margin = (wide - (columns - 0.45) * step) / 2
  const glass = mix(colour, pen.isDark ? '#0d1430' : '#ffffff', 0.32)
  for (let top = y - tall + step; top < y - step; top += step * 1.25)
    for (let i = 0; i < columns; i += 1) {
      const isLit = pen.isDark && random() > 0.52
      pen.shine(
        `M${x + margin + i * step} ${top} h${step * 0.55} v${step * 0.7} h${-step * 0.55} Z`,
        isLit ? mix(WARM_LIGHT, colour, 0.15) : glass,
      )
    }
}

function city(stage: Stage, horizon: number): void {
  const { width, height, unit, pen, scene } = stage
  for (const [name, distance, low, high, wide, colour] of [
    ['far', 0.66, 0.2, 0.44, 0.085, '#7d93b5'],
    ['middle', 0.4, 0.16, 0.4, 0.11, '#5d78a0'],
    ['near', 0.12, 0.1, 0.3, 0.13, '#4c6389'],
  ] as const) {
    const random = stage.random(name)
    for (let x = -unit * 0.04; x < width;) {
      const w = unit * wide * between(random, 0.75, 1.25)
      const edge = Math.abs((x + w / 2) / width - 0.5) * 2
      const tall = unit * between(random, low, high) * (0.72 + edge * 0.4)
      const tint = shade(colour, between(random, -0.12, 0.14))
      tower(stage, { x, y: horizon + 2, wide: w, tall }, stage.haze(tint, distance), random)
      x += w + unit * between(random, 0.004, 0.022)
    }
  }
  const paving = scene.ground ?? '#c9c4bd'
  pen.rect(0, horizon, width, height, shade(paving, -0.22))
  for (let x = unit * 0.06; x < width; x += unit * 0.16)
    stage.prop('tree', x, horizon + unit * 0.03, unit * 0.12, '#5f9a5c')
  pen.rect(0, horizon + unit * 0.025, width, unit * 0.012, '#7fae68')
  square(stage, horizon + unit * 0.037, paving)
}

/** Paving in perspective. */
function square(stage: Stage, top: number, colour: string): void {
  const { pen, ctx, width, height, unit } = stage
  pen.rect(
    0,
    top,
    width,
    height + unit,
    pen.gradient(shade(colour, -0.06), shade(colour, 0.12), top, height),
  )
  ctx.strokeStyle = pen.tone(shade(colour, -0.14))
  ctx.lineWidth = unit * 0.0022
  ctx.beginPath()
  for (let i = -14; i <= 14; i += 1) {
    ctx.moveTo(width / 2 + i * unit * 0.07, top)
    ctx.lineTo(width / 2 + i * unit * 0.22, height + unit * 0.06)
  }
  for (const depth of [0.06, 0.17, 0.33, 0.56, 0.84]) {
    const y = top + (height - top) * depth
    ctx.moveTo(0, y)
    ctx.lineTo(width, y)
  }
  ctx.stroke()
}

const FACADES = ['#e3b58f', '#d98d79', '#a9bfae', '#e8d3a6', '#9db3c9', '#cfa3a8'] as const

function street(stage: Stage, horizon: number): void {
  const { width, height, unit, pen, scene } = stage
  const random = stage.random('houses')
  let index = Math.floor(random() * FACADES.length)
  for (let x = -unit * 0.05; x < width; index += 1) {
    const wide = unit * between(random, 0.2, 0.27)
    const tall = Math.min(unit * between(random, 0.36, 0.5), horizon * 0.86)
    house(
      stage,
      { x, y: horizon, wide, tall },
      FACADES[index % FACADES.length] ?? '#e3b58f',
      random,
    )
    x += wide
  }
  const walk = height * 0.79
  pen.rect(0, horizon, width, walk - horizon, pen.gradient('#d8d0c6', '#c6bdb2', horizon, walk))
  for (let x = 0; x < width; x += unit * 0.09)
    pen.line(
      `M${x} ${horizon + unit * 0.01} L${x + (x - width / 2) * 0.06} ${walk}`,
      unit * 0.0018,
      '#b3a99d',
    )
  pen.rect(0, walk, width, unit * 0.016, '#9d958c')
  const road = scene.ground ?? '#6b7180'
  pen.rect(
    0,
    walk + unit * 0.016,
    width,
    height,
    pen.gradient(road, shade(road, -0.2), walk, height),
  )
  for (let x = -unit * 0.05; x < width; x += unit * 0.2)
    pen.rect(x, height * 0.955, unit * 0.11, unit * 0.01, '#e9e2d2', unit * 0.004)
}

function house(stage: Stage, { x, y, wide, tall }: Box, colour: string, random: Random): void {
  const { pen, unit } = stage
  pen.rect(
    x,
    y - tall,
    wide,
    tall,
    pen.gradient(shade(colour, 0.12), shade(colour, -0.06), y - tall, y),
  )
  pen.rect(
    x - unit * 0.006,
    y - tall - unit * 0.016,
    wide + unit * 0.012,
    unit * 0.026,
    shade(colour, -0.3),
  )
  const [w, h] = [wide * 0.18, unit * 0.062]
  for (let top = y - tall + unit * 0.045; top < y - unit * 0.15; top += unit * 0.105)
    for (const at of [0.12, 0.41, 0.7]) {
      const left = x + at * wide
      pen.rect(
        left - unit * 0.006,
        top - unit * 0.006,
        w + unit * 0.012,
        h + unit * 0.012,
        '#fbf4e6',
      )
      const isLit = pen.isDark && random() > 0.4
      if (isLit) pen.pane(left, top, w, h)
      else pen.rect(left, top, w, h, pen.isDark ? '#4a5878' : '#8fb2c8')
      pen.line(`M${left + w / 2} ${top} v${h}`, unit * 0.003, '#fbf4e6')
      pen.rect(
        left - unit * 0.008,
        top + h + unit * 0.004,
        w + unit * 0.016,
        unit * 0.007,
        shade(colour, -0.28),
      )
    }
  const door = x + wide * (random() > 0.5 ? 0.14 : 0.66)
  pen.rect(door, y - unit * 0.115, wide * 0.22, unit * 0.115, '#5b4a44', unit * 0.01)
  pen.ellipse(door + wide * 0.18, y - unit * 0.055, unit * 0.004, unit * 0.004, '#e3b04b')
}

export const TOWN_SCENERY = {
  city: { horizon: 0.7, ground: 0.92, back: 0.79, water: null, draw: city },
  street: { horizon: 0.64, ground: 0.91, back: 0.72, water: null, draw: street },
} as const satisfies Record<string, Scenery>
