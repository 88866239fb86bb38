/** Settings off the ground: space, and above the clouds. */
import { shade } from '../../words/colours.ts'
import { between } from '../random.ts'
import { cloud } from '../sky.ts'
import type { Stage } from '../stage.ts'
import type { Scenery } from './scenery.ts'
import { land } from './shapes.ts'

/** It is always dark in space; an hour that is named is the colour of its dust. */
const NEBULA = ['#5b2f86', '#1f5a8a', '#8a2f6a', '#2a6f80'] as const
const NEBULAS = {
  dawn: ['#a8577a', '#c9803f', '#5b4a9a', '#8a3f6a'],
  day: ['#7b4fc6', '#3f9ad0', '#ca5fa8', '#4ab0b8'],
  dusk: ['#a8452f', '#7a2f86', '#b86a2a', '#4a2f7a'],
  night: ['#16244f', '#1a1740', '#123350'],
} as const

function space(stage: Stage): void {
  const { ctx, pen, width, height, unit, scene } = stage
  const random = stage.random('nebula')
  ctx.globalCompositeOperation = 'screen'
  for (const colour of scene.time === null ? NEBULA : NEBULAS[scene.time]) {
    const [x, y] = [random() * width, random() * height * 0.8]
    const radius = unit * between(random, 0.25, 0.5)
    const glow = ctx.createRadialGradient(x, y, 0, x, y, radius)
    glow.addColorStop(0, `${colour}aa`)
    glow.addColorStop(1, `${colour}00`)
    ctx.fillStyle = glow
    ctx.fillRect(x - radius, y - radius, radius * 2, radius * 2)
  }
  ctx.globalCompositeOperation = 'source-over'
  stage.prop('planet', width * 0.84, height * 0.27, unit * 0.15, '#d99a5b')
  pen.ellipse(width * 0.13, height * 0.2, unit * 0.035, unit * 0.035, '#8fc7d6')
  pen.ellipse(width * 0.122, height * 0.192, unit * 0.02, unit * 0.018, '#b9e2ea')
  const moon = scene.ground ?? '#a9a8b8'
  land(stage, { y: height * 0.84, swell: unit * 0.025, name: 'moon', waves: 1 }, moon)
  for (let i = 0; i < 11; i += 1) {
    const x = random() * width
    const y = between(random, height * 0.89, height)
    const size = unit * between(random, 0.018, 0.05)
    pen.ellipse(x, y, size, size * 0.3, shade(moon, -0.24))
    pen.ellipse(x, y + size * 0.07, size * 0.86, size * 0.2, shade(moon, -0.1))
  }
}

function heights(stage: Stage): void {
  const { light, width, height, unit, scene } = stage
  const white =
    scene.ground ??
    { dawn: '#fff1e6', day: '#ffffff', dusk: '#f6c3b0', night: '#5a6f9e' }[light.time]
  const random = stage.random('sea of clouds')
  for (const [level, size] of [
    [0.72, 0.13],
    [0.82, 0.17],
    [0.94, 0.22],
  ] as const)
    for (let x = 0; x < width + unit * 0.2; x += unit * size * 1.3)
      cloud(
        stage,
        x + between(random, -0.3, 0.3) * unit * size,
        height * level + between(random, -0.02, 0.03) * unit,
        unit * size * between(random, 0.8, 1.25),
        white,
        shade(white, -0.16),
      )
}

export const BEYOND_SCENERY = {
  space: { horizon: 0.9, ground: 0.92, back: 0.89, water: null, draw: space },
  sky: { horizon: 0.95, ground: 0.86, back: 0.8, water: null, draw: heights },
} as const satisfies Record<string, Scenery>
