/** Which part of a picture the model is shown, so that it can paint what is marked in it. Pure. */
import type { Area } from '../pixels.ts'
import type { Size } from '../scale/scale.ts'

/** Around the marks, so that what is painted fits what is there: a part of their longer side, in pixels at least. */
const MARGIN = 0.35
const MIN_MARGIN = 48
/** No side is shorter, where the picture has as much: a model makes little of a scrap. */
const MIN_SIDE = 384

export interface Frame<Shape> {
  /** In whole pixels, within the picture. */
  readonly area: Area
  /** The one of the given shapes that it has, or nearly has where no other fits into the picture. */
  readonly shape: Shape
}

/** Width through height of a shape, as a model calls them: `16:9`. */
function ratioOf(shape: string): number {
  const [width = 1, height = 1] = shape.split(':').map(Number)
  return width / height
}

/**
 * The smallest frame around `marked` with a margin that has one of the model's `shapes`; with as much margin as the
 * picture has left, where it has less.
 * @param shapes like `1:1` and `16:9`; at least one
 */
export function frameOf<Shape extends string>(
  marked: Area,
  picture: Size,
  shapes: readonly [Shape, ...Shape[]],
): Frame<Shape> {
  const wanted = within(grown(marked, ...margins(marked)), picture)
  // The rim has to lie in the frame: only beyond an edge of the picture is nothing.
  const needed = within(grown(marked, 1, 1), picture)
  const frames = shapes.flatMap((shape) => {
    const size = sizeAround(wanted, ratioOf(shape), picture)
    return contains(size, needed) ? [{ shape, area: placed(size, marked, picture) }] : []
  })
  const { width, height } = picture
  const whole = { area: { x: 0, y: 0, width, height }, shape: nearest(picture, shapes) }
  return frames.reduce(
    (best, frame) => (isBetter(frame.area, best.area, wanted) ? frame : best),
    whole,
  )
}

const contains = (area: Size, part: Size): boolean =>
  area.width >= part.width && area.height >= part.height

const pixels = ({ width, height }: Size): number => width * height

/** One with the whole margin before one without, then the smaller one. */
function isBetter(frame: Area, best: Area, wanted: Area): boolean {
  const has = contains(frame, wanted)
  if (has !== contains(best, wanted)) return has
  return has ? pixels(frame) < pixels(best) : pixels(frame) > pixels(best)
}

/** The margins to the sides, and above and below. */
function margins({ width, height }: Size): readonly [across: number, down: number] {
  const margin = Math.ceil(Math.max(MIN_MARGIN, MARGIN * Math.max(width, height)))
  const more = (side: number): number => Math.max(margin, Math.ceil((MIN_SIDE - side) / 2))
  return [more(width), more(height)]
}

const grown = ({ x, y, width, height }: Area, across: number, down: number): Area => ({
  x: x - across,
  y: y - down,
  width: width + 2 * across,
  height: height + 2 * down,
})

function within(area: Area, picture: Size): Area {
  const [x, y] = [Math.max(0, area.x), Math.max(0, area.y)]
  return {
    x,
    y,
    width: Math.min(picture.width, area.x + area.width) - x,
    height: Math.min(picture.height, area.y + area.height) - y,
  }
}

/** The smallest size of that ratio that has the wanted part, or the largest that the picture has. */
function sizeAround(wanted: Size, ratio: number, picture: Size): Size {
  const height = Math.max(wanted.height, wanted.width / ratio)
  const most = Math.min(height, picture.height, picture.width / ratio)
  return {
    width: Math.min(picture.width, Math.round(most * ratio)),
    height: Math.min(picture.height, Math.round(most)),
  }
}

/** Around the middle of what is marked, moved into the picture. */
function placed(size: Size, marked: Area, picture: Size): Area {
  const start = (from: number, length: number, frame: number, all: number): number =>
    Math.max(0, Math.min(all - frame, Math.round(from + (length - frame) / 2)))
  return {
    x: start(marked.x, marked.width, size.width, picture.width),
    y: start(marked.y, marked.height, size.height, picture.height),
    ...size,
  }
}

function nearest<Shape extends string>(
  { width, height }: Size,
  shapes: readonly [Shape, ...Shape[]],
): Shape {
  const off = (shape: Shape): number => Math.abs(Math.log(ratioOf(shape) / (width / height)))
  return shapes.reduce((best, shape) => (off(shape) < off(best) ? shape : best))
}
