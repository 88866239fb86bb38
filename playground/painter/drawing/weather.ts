/** What falls and drifts in front of everything. */
import type { Weather } from '../scene.ts'
import { between } from './random.ts'
import type { Stage } from './stage.ts'

const FALLING: Readonly<Partial<Record<Weather, (stage: Stage) => void>>> = {
  rain,
  snowfall,
  mist,
  storm: (stage) => {
    rain(stage)
    lightning(stage)
  },
}

/** Rain, snow, mist and lightning, where the scene has them. */
export function drawWeather(stage: Stage): void {
  for (const weather of stage.scene.weather) FALLING[weather]?.(stage)
}

function rain(stage: Stage): void {
  const { ctx, width, height, unit } = stage
  const random = stage.random('rain')
  ctx.strokeStyle = '#dbe8f2'
  ctx.lineCap = 'round'
  const count = Math.round(((width * height) / unit ** 2) * 230)
  for (let i = 0; i < count; i += 1) {
    const [x, y] = [random() * width * 1.1, random() * height]
    const long = unit * between(random, 0.02, 0.05)
    ctx.globalAlpha = between(random, 0.25, 0.6)
    ctx.lineWidth = unit * between(random, 0.0012, 0.0026)
    ctx.beginPath()
    ctx.moveTo(x, y)
    ctx.lineTo(x - long * 0.25, y + long)
    ctx.stroke()
  }
  ctx.globalAlpha = 1
}

function snowfall(stage: Stage): void {
  const { ctx, width, height, unit } = stage
  const random = stage.random('snowfall')
  ctx.fillStyle = '#ffffff'
  const count = Math.round(((width * height) / unit ** 2) * 190)
  for (let i = 0; i < count; i += 1) {
    ctx.globalAlpha = between(random, 0.55, 0.95)
    ctx.beginPath()
    const size = unit * (random() ** 2 * 0.007 + 0.0018)
    ctx.arc(random() * width, random() * height, size, 0, Math.PI * 2)
    ctx.fill()
  }
  ctx.globalAlpha = 1
}

function mist(stage: Stage): void {
  const { ctx, width, height, unit } = stage
  const random = stage.random('mist')
  const colour = stage.haze('#e8eef0', 0.4)
  for (let i = 0; i < 9; i += 1) {
    const y = height * between(random, 0.4, 0.95)
    const tall = unit * between(random, 0.04, 0.1)
    const x = between(random, -0.2, 0.6) * width
    const wide = width * between(random, 0.5, 0.9)
    const veil = ctx.createRadialGradient(0, 0, 0, 0, 0, 1)
    veil.addColorStop(0, `${colour}a8`)
    veil.addColorStop(1, `${colour}00`)
    ctx.save()
    ctx.translate(x + wide / 2, y)
    ctx.scale(wide / 2, tall)
    ctx.fillStyle = veil
    ctx.fillRect(-1, -1, 2, 2)
    ctx.restore()
  }
}

function lightning(stage: Stage): void {
  const { ctx, width, height, unit } = stage
  const random = stage.random('lightning')
  let [x, y] = [width * between(random, 0.18, 0.34), 0]
  ctx.beginPath()
  ctx.moveTo(x, y)
  while (y < height * 0.5) {
    x += between(random, -0.035, 0.04) * unit
    y += between(random, 0.03, 0.07) * unit
    ctx.lineTo(x, y)
  }
  ctx.lineJoin = 'miter'
  for (const [wide, colour] of [
    [0.022, '#cfdcff38'],
    [0.011, '#e6ecff70'],
    [0.0042, '#ffffff'],
  ] as const) {
    ctx.lineWidth = unit * wide
    ctx.strokeStyle = colour
    ctx.stroke()
  }
}
