/**
 * The pen that all shapes are drawn with. It knows the light of the hour: colours are toned by it, and
 * what shines in the dark is drawn bright and glows when everything else is done.
 */
import { type CanvasGradient, Path2D, type SKRSContext2D } from '@napi-rs/canvas'
import { mix, shade } from '../words/colours.ts'

/** The light of a scene. */
export interface Light {
  /** What every colour is multiplied with. */
  readonly tint: string
  /** 0 in daylight, 1 at night: from 0.5 on, windows and lamps are lit. */
  readonly dark: number
}

/** The shades of one colour. */
export interface Ink {
  readonly main: string
  readonly light: string
  readonly pale: string
  readonly dark: string
  readonly deep: string
}

type Fill = string | CanvasGradient

export const WARM_LIGHT = '#ffd98a'

/** One colour, from pale to deep. */
export const inkOf = (colour: string): Ink => ({
  main: colour,
  light: shade(colour, 0.22),
  pale: shade(colour, 0.55),
  dark: shade(colour, -0.2),
  deep: shade(colour, -0.45),
})

export interface Pen {
  readonly ctx: SKRSContext2D
  readonly isDark: boolean
  /** A colour as it looks in this light. */
  tone(colour: string): string
  /** From one colour at the top to another below. */
  gradient(top: string, bottom: string, from: number, to: number): CanvasGradient
  /** Fills an SVG path. */
  path(d: string, fill: Fill): void
  /** Draws along an SVG path, with round ends. */
  line(d: string, width: number, colour: string): void
  ellipse(x: number, y: number, rx: number, ry: number, fill: Fill, turn?: number): void
  rect(x: number, y: number, width: number, height: number, fill: Fill, radius?: number): void
  /** A pane: bluish by day, lit in the dark. */
  pane(x: number, y: number, width: number, height: number, radius?: number): void
  /** A flame, a bulb: bright whatever the hour. */
  shine(d: string, colour: string): void
  /** A halo around a light, in the dark only. */
  glow(x: number, y: number, radius: number, colour?: string): void
  /** Draws in coordinates of its own. */
  within(x: number, y: number, scale: number, draw: () => void, turn?: number): void
  /** Runs when the scene is done, in these coordinates. */
  later(draw: () => void): void
  /** Runs what was put off. */
  finish(): void
}

/** Multiplies two `#rrggbb` colours. */
const multiply = (a: string, b: string): string =>
  `#${[1, 3, 5]
    .map(
      (i) =>
        (Number.parseInt(a.slice(i, i + 2), 16) * Number.parseInt(b.slice(i, i + 2), 16)) / 255,
    )
    .map((value) => Math.round(value).toString(16).padStart(2, '0'))
    .join('')}`

/** Fills a shape in the present colour. */
export const fillShape = (ctx: SKRSContext2D, shape: Path2D): void => ctx.fill(shape)

type Brushes = Pick<Pen, 'path' | 'line' | 'ellipse' | 'rect' | 'shine' | 'within'>

/** What puts paint on the canvas at once. */
function createBrushes(ctx: SKRSContext2D, toned: (fill: Fill) => Fill): Brushes {
  return {
    path(d, fill) {
      ctx.fillStyle = toned(fill)
      fillShape(ctx, new Path2D(d))
    },
    line(d, width, colour) {
      ctx.strokeStyle = toned(colour)
      ctx.lineWidth = width
      ctx.lineCap = 'round'
      ctx.lineJoin = 'round'
      ctx.stroke(new Path2D(d))
    },
    ellipse(x, y, rx, ry, fill, turn = 0) {
      ctx.fillStyle = toned(fill)
      ctx.beginPath()
      ctx.ellipse(x, y, rx, ry, turn, 0, Math.PI * 2)
      ctx.fill()
    },
    rect(x, y, width, height, fill, radius = 0) {
      ctx.fillStyle = toned(fill)
      ctx.beginPath()
      ctx.roundRect(x, y, width, height, radius)
      ctx.fill()
    },
    shine(d, colour) {
      ctx.fillStyle = colour
      fillShape(ctx, new Path2D(d))
    },
    within(x, y, scale, draw, turn = 0) {
      ctx.save()
      ctx.translate(x, y)
      ctx.rotate(turn)
      ctx.scale(scale, scale)
      draw()
      ctx.restore()
    },
  }
}

/** What waits until everything else is painted. */
function createLater(ctx: SKRSContext2D): Pick<Pen, 'later' | 'finish'> {
  const put: (() => void)[] = []
  return {
    later(draw) {
      const transform = ctx.getTransform()
      put.push(() => {
        ctx.save()
        ctx.setTransform(transform)
        draw()
        ctx.restore()
      })
    },
    finish() {
      for (const draw of put.splice(0)) draw()
    },
  }
}

function halo(ctx: SKRSContext2D, x: number, y: number, radius: number, colour: string): void {
  const light = ctx.createRadialGradient(x, y, 0, x, y, radius)
  light.addColorStop(0, mix(colour, '#000000', 0.45))
  light.addColorStop(0.35, mix(colour, '#000000', 0.8))
  light.addColorStop(1, '#000000')
  ctx.globalCompositeOperation = 'screen'
  ctx.fillStyle = light
  ctx.fillRect(x - radius, y - radius, radius * 2, radius * 2)
}

/** A pen for a canvas in this light. */
export function createPen(ctx: SKRSContext2D, light: Light): Pen {
  const isDark = light.dark >= 0.5
  const tone = (colour: string): string =>
    colour.startsWith('#') && colour.length === 7 ? multiply(colour, light.tint) : colour
  const toned = (fill: Fill): Fill => (typeof fill === 'string' ? tone(fill) : fill)
  const brushes = createBrushes(ctx, toned)
  const late = createLater(ctx)
  const glow: Pen['glow'] = (x, y, radius, colour = WARM_LIGHT) => {
    if (isDark) late.later(() => halo(ctx, x, y, radius, colour))
  }
  return {
    ctx,
    isDark,
    tone,
    ...brushes,
    ...late,
    glow,
    gradient(top, bottom, from, to) {
      const gradient = ctx.createLinearGradient(0, from, 0, to)
      gradient.addColorStop(0, tone(top))
      gradient.addColorStop(1, tone(bottom))
      return gradient
    },
    pane(x, y, width, height, radius = 0.6) {
      if (isDark) brushes.shine(`M${x} ${y} h${width} v${height} h${-width} Z`, WARM_LIGHT)
      else brushes.rect(x, y, width, height, '#7fa6c4', radius)
      glow(x + width / 2, y + height / 2, Math.max(width, height) * 1.8)
    },
  }
}
