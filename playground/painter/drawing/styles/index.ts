/** Each style as a change of the finished painting. */
import type { Canvas } from '@napi-rs/canvas'
import type { Style } from '../../scene.ts'
import { blueprint, comic, neon, pencil } from './drawn.ts'
import { oil, watercolour } from './painted.ts'
import { monochrome, pixel, poster, vintage } from './printed.ts'

const STYLES: Readonly<Record<Style, (canvas: Canvas) => Canvas>> = {
  watercolour,
  oil,
  neon,
  pixel,
  poster,
  pencil,
  monochrome,
  vintage,
  comic,
  blueprint,
}

/** The painting in this style; null leaves it flat. */
export const inStyle = (canvas: Canvas, style: Style | null): Canvas =>
  style === null ? canvas : STYLES[style](canvas)
