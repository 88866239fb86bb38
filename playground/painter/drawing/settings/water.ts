/** Settings with water: sea, beach, lake, and below the surface. */
import { mix, shade } from '../../words/colours.ts'
import { between } from '../random.ts'
import { sunSide } from '../sky.ts'
import type { Stage } from '../stage.ts'
import type { Scenery } from './scenery.ts'
import { land, tufts } from './shapes.ts'

/** Water from one height to another: the sky in it, waves, and the glitter of sun or moon. */
function waters(stage: Stage, from: number, to: number): void {
  const { ctx, light, scene, width, unit } = stage
  const colour = scene.ground ?? '#3f97bd'
  const fill = ctx.createLinearGradient(0, from, 0, to)
  fill.addColorStop(0, mix(stage.haze(shade(colour, 0.28), 0), light.sky.at(-1) ?? colour, 0.42))
  fill.addColorStop(0.35, stage.haze(colour, 0.12))
  fill.addColorStop(1, stage.haze(shade(colour, -0.34), 0))
  ctx.fillStyle = fill
  ctx.fillRect(0, from, width, to - from)
  const random = stage.random('waves')
  ctx.lineCap = 'round'
  for (let i = 0; i < 64; i += 1) {
    const depth = (i / 64) ** 1.5
    const y = from + (to - from) * (0.02 + depth * 0.96)
    const length = unit * (0.02 + depth * 0.07) * between(random, 0.6, 1.5)
    const x = random() * width
    ctx.strokeStyle = stage.haze('#ffffff', 0.15)
    ctx.globalAlpha = 0.12 + depth * 0.2
    ctx.lineWidth = unit * (0.0014 + depth * 0.0028)
    ctx.beginPath()
    ctx.moveTo(x, y)
    ctx.quadraticCurveTo(x + length / 2, y - length * 0.07, x + length, y)
    ctx.stroke()
  }
  glitter(stage, from, to)
  ctx.globalAlpha = 1
}

function glitter(stage: Stage, from: number, to: number): void {
  const { ctx, light, width, unit } = stage
  const random = stage.random('glitter')
  const x = width / 2 + sunSide(stage) * width * (light.time === 'night' ? 0.29 : 0.27)
  ctx.strokeStyle = { dawn: '#fff3d0', day: '#ffffff', dusk: '#ffd590', night: '#dfe6ff' }[
    light.time
  ]
  for (let i = 0; i < 26; i += 1) {
    const depth = i / 26
    const length = unit * between(random, 0.015, 0.075) * (0.6 + depth)
    ctx.globalAlpha = (1 - depth) * (light.time === 'day' ? 0.35 : 0.7)
    ctx.lineWidth = unit * (0.0022 + depth * 0.003)
    const at = x + between(random, -0.03, 0.03) * unit - length / 2
    const y = from + (to - from) * (0.015 + depth * 0.62)
    ctx.beginPath()
    ctx.moveTo(at, y)
    ctx.lineTo(at + length, y)
    ctx.stroke()
  }
}

function beach(stage: Stage, horizon: number): void {
  const { pen, width, height, unit, scene } = stage
  waters(stage, horizon, height)
  const shore = height * 0.68
  const sand = scene.ground ?? '#f0d9a8'
  const edge = (lift: number): string =>
    `M0 ${shore - lift} C${width * 0.25} ${shore - unit * 0.05 - lift} ${width * 0.4} ${shore + unit * 0.06 - lift} ${width * 0.62} ${shore + unit * 0.02 - lift} C${width * 0.8} ${shore - unit * 0.02 - lift} ${width * 0.9} ${shore + unit * 0.03 - lift} ${width} ${shore - lift} V${height + unit} H0 Z`
  pen.path(edge(unit * 0.026), '#d8f0ee')
  pen.path(edge(unit * 0.012), '#ffffff')
  pen.path(edge(0), shade(sand, -0.14))
  pen.path(edge(-unit * 0.014), pen.gradient(sand, shade(sand, -0.12), shore, height))
  const random = stage.random('pebbles')
  for (let i = 0; i < 50; i += 1) {
    const y = between(random, shore + unit * 0.07, height)
    pen.ellipse(
      random() * width,
      y,
      unit * 0.004,
      unit * 0.002,
      shade(sand, random() > 0.5 ? -0.22 : 0.4),
    )
  }
}

function lake(stage: Stage, horizon: number): void {
  const { height, unit, pen, width } = stage
  land(stage, { y: horizon - unit * 0.05, swell: unit * 0.07, name: 'far hills' }, '#6f9aa0', 0.45)
  land(stage, { y: horizon - unit * 0.015, swell: unit * 0.03, name: 'hills' }, '#5f9472', 0.2)
  waters(stage, horizon, height)
  const bank = height * 0.84
  land(stage, { y: bank, swell: unit * 0.03, name: 'bank', waves: 1 }, '#6aa35a')
  tufts(stage, { from: bank + unit * 0.04, to: height, count: 40 }, '#4f8748')
  const random = stage.random('reeds')
  for (let i = 0; i < 16; i += 1) {
    const x = (random() > 0.5 ? between(random, 0, 0.14) : between(random, 0.86, 1)) * width
    const tall = unit * between(random, 0.09, 0.17)
    const y = bank + unit * 0.05
    pen.line(`M${x} ${y} q${tall * 0.04} ${-tall * 0.6} 0 ${-tall}`, unit * 0.003, '#5c8a4a')
    pen.line(`M${x} ${y - tall} v${tall * 0.22}`, unit * 0.009, '#8a5f3e')
  }
}

function underwater(stage: Stage): void {
  const { ctx, pen, width, height, unit, scene } = stage
  const colour = scene.ground ?? scene.sky ?? '#1f86a8'
  const fill = ctx.createLinearGradient(0, 0, 0, height)
  fill.addColorStop(0, stage.haze(shade(colour, 0.45), 0))
  fill.addColorStop(0.45, stage.haze(colour, 0))
  fill.addColorStop(1, stage.haze(shade(colour, -0.45), 0))
  ctx.fillStyle = fill
  ctx.fillRect(0, 0, width, height + unit)
  const random = stage.random('underwater')
  for (let i = 0; i < 6; i += 1) {
    const x = (i / 6) * width * 1.1
    const wide = unit * between(random, 0.04, 0.1)
    const fade = ctx.createLinearGradient(0, 0, 0, height * 0.8)
    fade.addColorStop(0, '#ffffff38')
    fade.addColorStop(1, '#ffffff00')
    pen.shine(
      `M${x} 0 h${wide} L${x + wide * 1.4 - unit * 0.1} ${height * 0.8} h${-wide * 2} Z`,
      '#ffffff00',
    )
    ctx.fillStyle = fade
    ctx.beginPath()
    ctx.moveTo(x, 0)
    ctx.lineTo(x + wide, 0)
    ctx.lineTo(x + wide * 1.6 - unit * 0.12, height * 0.8)
    ctx.lineTo(x - wide - unit * 0.12, height * 0.8)
    ctx.fill()
  }
  land(stage, { y: height * 0.86, swell: unit * 0.03, name: 'dunes' }, '#7fa99a')
  land(stage, { y: height * 0.91, swell: unit * 0.025, name: 'sand' }, '#d9c796')
  seaweed(stage)
  for (let i = 0; i < 34; i += 1) {
    const size = unit * between(random, 0.003, 0.012)
    ctx.strokeStyle = '#ffffff88'
    ctx.lineWidth = unit * 0.0018
    ctx.beginPath()
    ctx.arc(random() * width, random() * height * 0.85, size, 0, Math.PI * 2)
    ctx.stroke()
  }
}

function seaweed(stage: Stage): void {
  const { pen, width, height, unit } = stage
  const random = stage.random('seaweed')
  for (let i = 0; i < 22; i += 1) {
    const x = (random() > 0.5 ? between(random, 0, 0.26) : between(random, 0.74, 1)) * width
    const tall = unit * between(random, 0.1, 0.3)
    const bend = unit * between(random, 0.015, 0.035)
    pen.line(
      `M${x} ${height * 0.93} c${bend} ${-tall * 0.3} ${-bend} ${-tall * 0.5} 0 ${-tall * 0.7} s${bend} ${-tall * 0.2} 0 ${-tall * 0.3}`,
      unit * between(random, 0.007, 0.014),
      random() > 0.35 ? '#3d8f6a' : '#d0706a',
    )
  }
}

export const WATER_SCENERY = {
  sea: {
    horizon: 0.56,
    ground: 0.78,
    back: 0.72,
    water: 0.8,
    draw: (stage, horizon) => waters(stage, horizon, stage.height + stage.unit * 0.1),
  },
  beach: { horizon: 0.47, ground: 0.88, back: 0.78, water: 0.57, draw: beach },
  lake: { horizon: 0.52, ground: 0.93, back: 0.88, water: 0.72, draw: lake },
  underwater: {
    horizon: 0.3,
    ground: 0.92,
    back: 0.88,
    water: 0.6,
    isInside: true,
    draw: underwater,
  },
} as const satisfies Record<string, Scenery>
