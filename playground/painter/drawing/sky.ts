/** The sky: its colours, sun and moon, stars, clouds, and what shows in it. */
import { mix } from '../words/colours.ts'
import { between } from './random.ts'
import { drawAurora, drawFireworks, drawRainbow } from './sky-wonders.ts'
import { headlandSide, type Stage } from './stage.ts'

/** Paints the whole sheet. @param horizon the y where the sky ends */
export function drawSky(stage: Stage, horizon: number): void {
  const { ctx, light, scene, setting, width, height, unit } = stage
  const gradient = ctx.createLinearGradient(0, 0, 0, horizon)
  light.sky.forEach((colour, i) => gradient.addColorStop(i / (light.sky.length - 1), colour))
  ctx.fillStyle = gradient
  ctx.fillRect(0, 0, width, height + unit)
  const has = (weather: (typeof scene.weather)[number]): boolean => scene.weather.includes(weather)
  const isVeiled = has('storm') || has('rain') || has('snowfall') || has('mist')
  if (setting === 'space' || has('stars') || (light.time === 'night' && !isVeiled))
    drawStars(stage, horizon)
  if (has('aurora')) drawAurora(stage, horizon)
  if (has('moon') || (light.time === 'night' && !isVeiled && setting !== 'space')) drawMoon(stage)
  else if (has('sun') || (!isVeiled && setting !== 'space' && light.time !== 'night'))
    drawSun(stage, horizon)
  if (has('rainbow')) drawRainbow(stage, horizon)
  if (setting !== 'space') drawClouds(stage, horizon, has('clouds') || isVeiled)
  if (has('fireworks')) drawFireworks(stage, horizon)
}

function drawStars(stage: Stage, horizon: number): void {
  const { ctx, width, unit, setting } = stage
  const random = stage.random('stars')
  const count = Math.round(((width * horizon) / unit ** 2) * (setting === 'space' ? 260 : 150))
  for (let i = 0; i < count; i += 1) {
    const size = unit * (random() > 0.93 ? 0.0026 : between(random, 0.0006, 0.0014))
    ctx.globalAlpha = between(random, 0.35, 0.95)
    ctx.fillStyle = random() > 0.8 ? '#ffe9c4' : '#ffffff'
    ctx.beginPath()
    ctx.arc(random() * width, random() ** 1.2 * horizon, size, 0, Math.PI * 2)
    ctx.fill()
  }
  ctx.globalAlpha = 1
}

/** A soft light around a point. */
function halo(stage: Stage, x: number, y: number, radius: number, colour: string): void {
  const { ctx } = stage
  const glow = ctx.createRadialGradient(x, y, 0, x, y, radius)
  glow.addColorStop(0, `${colour}99`)
  glow.addColorStop(0.4, `${colour}33`)
  glow.addColorStop(1, `${colour}00`)
  ctx.fillStyle = glow
  ctx.fillRect(x - radius, y - radius, radius * 2, radius * 2)
}

/** The side of sun and moon: -1 left, 1 right. Over the open sea where there is a headland. */
export const sunSide = (stage: Stage): number =>
  stage.setting === 'sea' ? -headlandSide(stage) : stage.random('sun')() > 0.5 ? 1 : -1

function drawSun(stage: Stage, horizon: number): void {
  const { pen, light, width, unit } = stage
  const x = width / 2 + sunSide(stage) * width * 0.27
  const y = { dawn: 0.78, day: 0.3, dusk: 0.84, night: 0.3 }[light.time] * horizon
  const radius = unit * (light.time === 'day' ? 0.055 : 0.075)
  const colour = { dawn: '#fff0c2', day: '#fff3b8', dusk: '#ffdf9a', night: '#fff3b8' }[light.time]
  halo(stage, x, y, radius * 5.5, colour)
  pen.shine(circle(x, y, radius), colour)
}

function drawMoon(stage: Stage): void {
  const { pen, width, height, unit, light } = stage
  const x = width / 2 + sunSide(stage) * width * 0.29
  const y = Math.min(height * 0.17, unit * 0.24)
  const radius = unit * 0.052
  halo(stage, x, y, radius * 5, '#dfe8ff')
  pen.shine(circle(x, y, radius), '#f6f2dc')
  pen.shine(circle(x - radius * 0.3, y - radius * 0.15, radius * 0.2), '#e2dcc0')
  pen.shine(circle(x + radius * 0.35, y + radius * 0.3, radius * 0.26), '#e6e0c6')
  pen.shine(circle(x + radius * 0.2, y - radius * 0.45, radius * 0.13), '#e2dcc0')
  if (light.time !== 'night') return
  pen.shine(circle(x - radius * 0.25, y + radius * 0.5, radius * 0.12), '#e6e0c6')
}

const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y} a${r} ${r} 0 1 1 ${r * 2} 0 a${r} ${r} 0 1 1 ${-r * 2} 0 Z`

function drawClouds(stage: Stage, horizon: number, many: boolean): void {
  const { light, width, unit } = stage
  const random = stage.random('clouds')
  const top = light.sky[1] ?? '#ffffff'
  const low = light.sky.at(-1) ?? '#ffffff'
  const white = { dawn: '#fff4ea', day: '#ffffff', dusk: '#f6b9a0', night: '#4a5f92' }[light.time]
  const base = mix(white, top, many ? 0.28 : 0.05)
  const count = Math.max(3, Math.round((many ? 8 : 4) * Math.min(2, width / unit)))
  for (let i = 0; i < count; i += 1) {
    const x = ((i + between(random, 0.1, 0.9)) / count) * width
    const y = between(random, 0.14, many ? 0.6 : 0.5) * horizon
    const size = unit * between(random, 0.07, many ? 0.16 : 0.11) * (1.15 - y / horizon)
    cloud(stage, x, y, size, base, mix(base, low, 0.45))
  }
}

/** Round above and flat below. */
export function cloud(
  { ctx }: Stage,
  x: number,
  y: number,
  size: number,
  light: string,
  shadow: string,
): void {
  const fill = ctx.createLinearGradient(0, y - size * 0.8, 0, y + size * 0.3)
  fill.addColorStop(0, light)
  fill.addColorStop(1, shadow)
  ctx.fillStyle = fill
  ctx.globalAlpha = 0.92
  ctx.beginPath()
  ctx.roundRect(x - size * 1.35, y - size * 0.16, size * 2.7, size * 0.42, size * 0.21)
  for (const [dx, dy, r] of [
    [-0.62, -0.12, 0.42],
    [-0.05, -0.3, 0.56],
    [0.55, -0.14, 0.44],
  ] as const) {
    ctx.moveTo(x + dx * size + r * size, y + dy * size)
    ctx.arc(x + dx * size, y + dy * size, r * size, 0, Math.PI * 2)
  }
  ctx.fill()
  ctx.globalAlpha = 1
}
