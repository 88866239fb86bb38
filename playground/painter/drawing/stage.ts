/** Where a scene is drawn: the canvas, its light and its measures. All lengths are in pixels. */
import type { SKRSContext2D } from '@napi-rs/canvas'
import type { Scene, Setting } from '../scene.ts'
import { mix } from '../words/colours.ts'
import { type SkyLight, lightOf } from './light.ts'
import { extentOf } from './measure.ts'
import { type Pen, createPen, inkOf } from './pen.ts'
import { type Random, createRandom } from './random.ts'
import { drawingOf } from './subjects/index.ts'

/** The caption's strip, in parts of the shorter side. */
export const STRIP = 0.042

export interface Stage {
  readonly ctx: SKRSContext2D
  readonly pen: Pen
  /** For the things of the scene: in the dark they stand out against the scenery. */
  readonly castPen: Pen
  readonly light: SkyLight
  readonly scene: Scene
  readonly setting: Setting
  readonly width: number
  /** Without the caption's strip. */
  readonly height: number
  /** The shorter side: sizes are parts of it. */
  readonly unit: number
  /** Chance that depends on the picture's seed and on this name alone. */
  random(name: string): Random
  /** A colour in this light, lost in the distance. @param distance 0: near, 1: the sky */
  haze(colour: string, distance: number): string
  /** A small drawing as part of the scenery. @param height in pixels */
  prop(kind: string, x: number, y: number, height: number, colour?: string): void
}

/** Where land meets the edge of a sea picture: -1 left, 1 right. */
export const headlandSide = (stage: Stage): number => (stage.random('headland')() > 0.5 ? 1 : -1)

export interface StageSize {
  readonly width: number
  readonly height: number
}

/** A stage on this canvas. */
export function createStage(
  ctx: SKRSContext2D,
  scene: Scene,
  setting: Setting,
  { width, height }: StageSize,
): Stage {
  const light = lightOf({ ...scene, setting })
  const pen = createPen(ctx, light)
  const tint = mix(light.tint, '#ffffff', light.dark * 0.32)
  const unit = Math.min(width, height)
  const horizonSky = light.sky.at(-1) ?? '#ffffff'
  return {
    ctx,
    pen,
    castPen: createPen(ctx, { ...light, tint }),
    light,
    scene,
    setting,
    width,
    height: height - unit * STRIP,
    unit,
    random: (name) => createRandom(`${scene.seed} ${name}`),
    haze: (colour, distance) => mix(pen.tone(colour), horizonSky, distance),
    prop(kind, x, y, tall, colour) {
      const drawing = drawingOf(kind)
      const { top } = extentOf(kind)
      pen.within(x, y, tall / -top, () => drawing.draw(pen, inkOf(colour ?? drawing.colour)))
    },
  }
}
