/** Settings in the open country. */
import { mix, shade } from '../../words/colours.ts'
import { between } from '../random.ts'
import type { Stage } from '../stage.ts'
import type { Scenery } from './scenery.ts'
import { blossoms, land, mountain, row, tufts } from './shapes.ts'

const GRASS = '#7cb35e'

function mountains(stage: Stage, horizon: number): void {
  const { width, height, unit, scene } = stage
  const random = stage.random('range')
  const count = Math.ceil((width / unit) * 3)
  for (const [distance, tall, colour] of [
    [0.55, 0.36, '#8ba0bf'],
    [0.24, 0.3, '#6f86a8'],
  ] as const)
    for (let i = 0; i <= count; i += 1) {
      const x = ((i + between(random, -0.25, 0.25)) / count) * width
      const size = unit * tall * between(random, 0.65, 1.25)
      mountain(stage, [x, horizon + unit * 0.03], [size * 0.95, size], colour, distance)
    }
  land(stage, { y: horizon, swell: unit * 0.03, name: 'foothills' }, '#5f8f6c', 0.15)
  row(
    stage,
    'pine',
    { y: horizon + unit * 0.05, tall: unit * 0.1, gap: unit * 0.05, name: 'pines' },
    mix('#3f7a5c', '#8fa8b5', 0.25),
  )
  const grass = scene.ground ?? GRASS
  land(stage, { y: height * 0.73, swell: unit * 0.03, name: 'meadow' }, grass)
  tufts(stage, { from: height * 0.78, to: height, count: 60 }, shade(grass, -0.25))
  blossoms(stage, { from: height * 0.8, to: height, count: 26 }, ['#ffffff', '#e8c8f0'])
}

function hills(stage: Stage, horizon: number): void {
  const { height, unit, scene, pen, width } = stage
  const grass = scene.ground ?? GRASS
  land(stage, { y: horizon - unit * 0.06, swell: unit * 0.08, name: 'blue hills' }, '#7fa3b0', 0.5)
  land(
    stage,
    { y: horizon + unit * 0.01, swell: unit * 0.06, name: 'green' },
    shade(grass, -0.1),
    0.3,
  )
  row(
    stage,
    'tree',
    { y: horizon + unit * 0.05, tall: unit * 0.075, gap: unit * 0.13, name: 'trees' },
    mix(shade(grass, -0.25), '#9fc0b5', 0.2),
  )
  land(
    stage,
    { y: horizon + unit * 0.1, swell: unit * 0.045, name: 'middle' },
    shade(grass, 0.06),
    0.1,
  )
  const y = height * 0.72
  land(stage, { y, swell: unit * 0.03, name: 'near', waves: 1 }, grass)
  const x = width / 2
  pen.path(
    `M${x - unit * 0.2} ${height + unit * 0.1} C${x - unit * 0.1} ${height * 0.9} ${x + unit * 0.24} ${height * 0.86} ${x + unit * 0.13} ${y + unit * 0.03} C${x + unit * 0.27} ${height * 0.87} ${x + unit * 0.08} ${height * 0.92} ${x + unit * 0.14} ${height + unit * 0.1} Z`,
    '#e4d3a4',
  )
  tufts(stage, { from: y + unit * 0.05, to: height, count: 56 }, shade(grass, -0.22))
}

function meadow(stage: Stage, horizon: number): void {
  const { height, unit, scene } = stage
  const grass = scene.ground ?? '#84bb5f'
  land(stage, { y: horizon - unit * 0.02, swell: unit * 0.05, name: 'far' }, '#7fae9a', 0.45)
  row(
    stage,
    'tree',
    { y: horizon + unit * 0.03, tall: unit * 0.1, gap: unit * 0.075, name: 'hedge' },
    mix('#5c9a58', '#b5d0c8', 0.3),
  )
  land(
    stage,
    { y: horizon + unit * 0.04, swell: unit * 0.02, name: 'field' },
    shade(grass, 0.12),
    0.1,
  )
  land(stage, { y: height * 0.7, swell: unit * 0.035, name: 'near' }, grass)
  tufts(stage, { from: height * 0.72, to: height, count: 90 }, shade(grass, -0.24))
  blossoms(stage, { from: height * 0.73, to: height, count: 70 }, [
    '#ffffff',
    '#f6a6c0',
    '#f6d05c',
    '#c3a6e8',
  ])
}

function desert(stage: Stage, horizon: number): void {
  const { height, unit, scene, pen, width } = stage
  const sand = scene.ground ?? '#e8b877'
  for (const [x, wide, tall] of [
    [0.14, 0.2, 0.17],
    [0.36, 0.1, 0.1],
    [0.86, 0.24, 0.2],
  ] as const) {
    const [left, w, h] = [x * width - (wide * unit) / 2, wide * unit, tall * unit]
    const foot = horizon + unit * 0.05
    pen.shine(
      `M${left - w * 0.16} ${foot} L${left} ${foot - h} h${w} l${w * 0.2} ${h} Z`,
      stage.haze('#c9785a', 0.3),
    )
    pen.shine(
      `M${left + w * 0.62} ${foot} L${left + w * 0.7} ${foot - h} h${w * 0.3} l${w * 0.2} ${h} Z`,
      stage.haze('#a55c48', 0.3),
    )
  }
  land(
    stage,
    { y: horizon + unit * 0.02, swell: unit * 0.03, name: 'far dunes' },
    shade(sand, -0.06),
    0.25,
  )
  land(stage, { y: horizon + unit * 0.1, swell: unit * 0.06, name: 'dunes' }, shade(sand, 0.08))
  row(
    stage,
    'cactus',
    { y: horizon + unit * 0.12, tall: unit * 0.08, gap: unit * 0.3, name: 'cacti' },
    '#5f9a70',
  )
  land(stage, { y: height * 0.76, swell: unit * 0.05, name: 'near', waves: 1 }, sand)
}

function winter(stage: Stage, horizon: number): void {
  const { height, unit, width, scene, pen } = stage
  const snow = scene.ground ?? '#eef4fa'
  for (const x of [0.1, 0.42, 0.8])
    mountain(
      stage,
      [x * width, horizon + unit * 0.02],
      [unit * 0.34, unit * (0.2 + x * 0.12)],
      '#93a7c4',
      0.5,
    )
  land(stage, { y: horizon, swell: unit * 0.04, name: 'far snow' }, shade(snow, -0.08), 0.25)
  row(
    stage,
    'pine',
    { y: horizon + unit * 0.04, tall: unit * 0.14, gap: unit * 0.07, name: 'pines' },
    '#6f9a9c',
  )
  land(stage, { y: height * 0.7, swell: unit * 0.04, name: 'near snow' }, snow)
  const random = stage.random('drifts')
  for (let i = 0; i < 14; i += 1) {
    const y = between(random, height * 0.76, height)
    const long = unit * between(random, 0.06, 0.16)
    pen.line(
      `M${random() * width} ${y} q${long / 2} ${-long * 0.1} ${long} 0`,
      unit * 0.004,
      shade(snow, -0.12),
    )
  }
}

const base = { horizon: 0.58, ground: 0.9, back: 0.78, water: null }

export const COUNTRY_SCENERY = {
  mountains: { ...base, horizon: 0.6, draw: mountains },
  hills: { ...base, draw: hills },
  meadow: { ...base, horizon: 0.56, draw: meadow },
  desert: { ...base, draw: desert },
  winter: { ...base, draw: winter },
} as const satisfies Record<string, Scenery>
