/** What is rare in the sky: rainbow, northern lights, fireworks. */
import { between } from './random.ts'
import type { Stage } from './stage.ts'

const BOW = ['#e0604f', '#f0a04a', '#f6d55c', '#7cc06a', '#5aa6d8', '#7a6fc0'] as const

/** A bow across the whole sky. */
export function drawRainbow({ ctx, width, unit }: Stage, horizon: number): void {
  ctx.globalAlpha = 0.62
  ctx.lineWidth = unit * 0.017
  BOW.forEach((colour, i) => {
    ctx.strokeStyle = colour
    ctx.beginPath()
    ctx.arc(
      width / 2,
      horizon + unit * 0.1,
      Math.min(width * 0.46, horizon) - i * unit * 0.017,
      Math.PI,
      0,
    )
    ctx.stroke()
  })
  ctx.globalAlpha = 1
}

/** Curtains of light. */
export function drawAurora(stage: Stage, horizon: number): void {
  const { ctx, width } = stage
  const random = stage.random('aurora')
  ctx.globalCompositeOperation = 'screen'
  for (const [colour, base] of [
    ['#1f9a73', 0.62],
    ['#2fc48a', 0.5],
    ['#6a4fc0', 0.36],
  ] as const) {
    const phase = random() * 6
    const steps = 140
    for (let i = 0; i < steps; i += 1) {
      const t = i / steps
      const y = horizon * (base + 0.12 * Math.sin(t * 5 + phase) + 0.04 * Math.sin(t * 13 + phase))
      const tall = horizon * (0.34 + 0.12 * Math.sin(t * 21 + phase))
      const fill = ctx.createLinearGradient(0, y - tall, 0, y)
      fill.addColorStop(0, `${colour}00`)
      fill.addColorStop(0.8, `${colour}88`)
      fill.addColorStop(1, `${colour}00`)
      ctx.fillStyle = fill
      ctx.fillRect(t * width, y - tall, width / steps + 1, tall)
    }
  }
  ctx.globalCompositeOperation = 'source-over'
}

const SPARKS = ['#ffd36b', '#ff7f6b', '#7fd8ff', '#d79bff', '#8bf0b0'] as const

/** A few bursts, each in one colour. */
export function drawFireworks(stage: Stage, horizon: number): void {
  const { ctx, width, unit } = stage
  const random = stage.random('fireworks')
  ctx.lineCap = 'round'
  for (const [i, colour] of SPARKS.entries()) {
    const x = ((i + between(random, 0.25, 0.75)) / SPARKS.length) * width
    const y = between(random, 0.16, 0.55) * horizon
    const radius = unit * between(random, 0.07, 0.14)
    ctx.strokeStyle = colour
    ctx.fillStyle = colour
    for (let ray = 0; ray < 22; ray += 1) {
      const turn = (ray / 22) * Math.PI * 2
      const reach = radius * (ray % 2 === 0 ? 1 : 0.72)
      const [dx, dy] = [Math.cos(turn), Math.sin(turn)]
      ctx.lineWidth = unit * 0.0028
      ctx.beginPath()
      ctx.moveTo(x + dx * reach * 0.35, y + dy * reach * 0.35)
      ctx.quadraticCurveTo(
        x + dx * reach * 0.8,
        y + dy * reach * 0.8,
        x + dx * reach,
        y + dy * reach + radius * 0.08,
      )
      ctx.stroke()
      ctx.beginPath()
      ctx.arc(
        x + dx * reach * 1.08,
        y + dy * reach * 1.08 + radius * 0.1,
        unit * 0.0032,
        0,
        Math.PI * 2,
      )
      ctx.fill()
    }
  }
}
