/** The picture's mood on top of everything: warmth, brightness, strength, a named colour, and words that nobody knows. */
import type { SKRSContext2D } from '@napi-rs/canvas'
import type { Scene } from '../scene.ts'
import { between, createRandom, hash } from './random.ts'

interface Sheet {
  readonly width: number
  readonly height: number
}

const HUES = ['#ff8a5c', '#4fb8c9', '#f4b942', '#8a7be0', '#ef6f9a', '#6fbf73'] as const

/** Washes over what is painted. */
export function drawMood(ctx: SKRSContext2D, scene: Scene, sheet: Sheet): void {
  const wash = (
    mode: SKRSContext2D['globalCompositeOperation'],
    colour: string,
    alpha: number,
  ): void => {
    ctx.globalCompositeOperation = mode
    ctx.globalAlpha = Math.min(1, alpha)
    ctx.fillStyle = colour
    ctx.fillRect(0, 0, sheet.width, sheet.height)
    ctx.globalCompositeOperation = 'source-over'
    ctx.globalAlpha = 1
  }
  const { warmth, brightness, strength, accent, lettering } = scene
  if (warmth !== 0) wash('soft-light', warmth > 0 ? '#ff9a3c' : '#2f7fe0', 0.32 * Math.abs(warmth))
  if (brightness > 0) wash('soft-light', '#ffffff', 0.3 * brightness)
  if (brightness < 0) wash('multiply', '#2c3350', -0.3 * brightness)
  if (strength > 0) wash('saturation', '#ff0000', 0.22 * strength)
  if (strength < 0) wash('saturation', '#808080', -0.3 * strength)
  if (strength > 0) wash('soft-light', '#6f6f6f', 0.2 * strength)
  // A colour for no thing in particular: of the words, when there are any, else of the light.
  if (accent !== null && lettering.length === 0) wash('soft-light', accent, 0.5)
  for (const word of scene.unknown) drawLights(ctx, word, sheet)
}

/** Lights out of focus, in a colour and in places that belong to the word. */
function drawLights(ctx: SKRSContext2D, word: string, { width, height }: Sheet): void {
  const random = createRandom(word)
  const unit = Math.min(width, height)
  const colour = HUES[hash(word) % HUES.length] ?? HUES[0]
  ctx.globalCompositeOperation = 'soft-light'
  const wash = ctx.createLinearGradient(0, 0, width, height)
  wash.addColorStop(0, `${colour}88`)
  wash.addColorStop(1, `${colour}10`)
  ctx.fillStyle = wash
  ctx.fillRect(0, 0, width, height)
  ctx.globalCompositeOperation = 'screen'
  for (let i = 0; i < 9; i += 1) {
    const [x, y] = [random() * width, random() * height * 0.8]
    const radius = unit * between(random, 0.02, 0.07)
    ctx.fillStyle = `${colour}44`
    ctx.strokeStyle = `${colour}66`
    ctx.lineWidth = unit * 0.002
    ctx.beginPath()
    ctx.arc(x, y, radius, 0, Math.PI * 2)
    ctx.fill()
    ctx.stroke()
  }
  ctx.globalCompositeOperation = 'source-over'
}
