/** Among trees. */
import { mix, shade } from '../../words/colours.ts'
import { between } from '../random.ts'
import type { Stage } from '../stage.ts'
import type { Scenery } from './scenery.ts'
import { blossoms, land, row, tufts } from './shapes.ts'

function forest(stage: Stage, horizon: number): void {
  const { ctx, width, height, unit, light, scene } = stage
  const green = scene.ground ?? '#5f9a56'
  const veil = ctx.createLinearGradient(0, 0, 0, horizon)
  const pale = mix(stage.haze('#cfe6c0', 0.1), light.sky[2] ?? '#ffffff', 0.3)
  veil.addColorStop(0, `${pale}55`)
  veil.addColorStop(1, pale)
  ctx.fillStyle = veil
  ctx.fillRect(0, 0, width, height)
  for (const [name, tall, gap, distance] of [
    ['far', 0.42, 0.055, 0.72],
    ['middle', 0.5, 0.1, 0.46],
    ['nearer', 0.56, 0.17, 0.2],
  ] as const) {
    row(
      stage,
      'pine',
      {
        y: horizon + unit * (0.075 + (0.72 - distance) * 0.04),
        tall: unit * tall,
        gap: unit * gap,
        name,
      },
      mix('#3c7a58', pale, distance),
    )
  }
  shafts(stage)
  land(
    stage,
    { y: horizon + unit * 0.07, swell: unit * 0.02, name: 'moss' },
    shade(green, -0.06),
    0.08,
  )
  land(stage, { y: height * 0.78, swell: unit * 0.03, name: 'floor' }, green)
  tufts(stage, { from: height * 0.8, to: height, count: 70 }, shade(green, -0.26))
  blossoms(stage, { from: height * 0.82, to: height, count: 14 }, ['#ffffff', '#f2d7e6'])
}

/** Light that falls through the trees, by day. */
function shafts(stage: Stage): void {
  const { ctx, width, height, unit, light } = stage
  if (light.dark >= 0.5) return
  const random = stage.random('shafts')
  for (let i = 0; i < 4; i += 1) {
    const x = width * (0.15 + i * 0.22 + between(random, -0.04, 0.04))
    const wide = unit * between(random, 0.03, 0.07)
    const fill = ctx.createLinearGradient(0, 0, 0, height * 0.8)
    fill.addColorStop(0, '#fffbe055')
    fill.addColorStop(1, '#fffbe000')
    ctx.fillStyle = fill
    ctx.beginPath()
    ctx.moveTo(x + unit * 0.16, 0)
    ctx.lineTo(x + unit * 0.16 + wide, 0)
    ctx.lineTo(x + wide * 1.5, height * 0.8)
    ctx.lineTo(x - wide, height * 0.8)
    ctx.fill()
  }
}

/** Dark trunks and leaves that frame the view. */
function frame(stage: Stage): void {
  const { pen, width, height, unit } = stage
  const random = stage.random('frame')
  const bark = '#4a3a34'
  for (const [x, wide] of [
    [0.02, 0.075],
    [0.965, 0.06],
  ] as const) {
    const [at, w] = [x * width, wide * unit]
    pen.path(
      `M${at - w * 0.5} 0 L${at - w * 0.55} ${height * 0.86} q${-w * 0.2} ${unit * 0.05} ${-w * 0.6} ${unit * 0.07} h${w * 2.4} q${-w * 0.5} ${-unit * 0.02} ${-w * 0.65} ${-unit * 0.07} L${at + w * 0.45} 0 Z`,
      bark,
    )
    pen.path(
      `M${at + w * 0.1} 0 L${at + w * 0.15} ${height * 0.9} h${w * 0.45} L${at + w * 0.45} 0 Z`,
      shade(bark, -0.25),
    )
  }
  for (let i = 0; i < 26; i += 1) {
    const side = i % 2 === 0 ? 0 : 1
    const reach = random() ** 1.6 * unit * 0.34
    const x = side === 0 ? reach : width - reach
    const size = unit * between(random, 0.04, 0.085)
    const y = Math.max(0, unit * 0.13 - reach * 0.34) * random()
    pen.ellipse(x, y, size * 1.2, size, random() > 0.5 ? '#3d7548' : '#4d8a52')
  }
}

export const FOREST_SCENERY = {
  forest: { horizon: 0.62, ground: 0.9, back: 0.8, water: null, draw: forest, front: frame },
} as const satisfies Record<string, Scenery>
