/** How the picture lies on the screen: its scale and its place. Pure. */
import type { Point } from './marks.ts'

export interface View {
  /** Pixels of the screen for one of the picture. */
  readonly scale: number
  /** Where the picture's upper left corner is, in pixels of the stage. */
  readonly x: number
  readonly y: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** A pixel of the picture is as large as a finger then. */
const MAX_SCALE = 32
/** Some of the picture stays in sight, in pixels. */
const MIN_SEEN = 48

/** The whole picture, in the middle of the stage, no larger than it is. */
export function fitted(picture: Size, stage: Size): View {
  const scale = Math.min(stage.width / picture.width, stage.height / picture.height, 1)
  return {
    scale,
    x: (stage.width - picture.width * scale) / 2,
    y: (stage.height - picture.height * scale) / 2,
  }
}

/** Nearer by a factor, where the point of the stage stays where it is. */
export function zoomed(view: View, factor: number, at: Point, picture: Size, stage: Size): View {
  const least = Math.min(fitted(picture, stage).scale, 1) / 2
  const scale = Math.min(MAX_SCALE, Math.max(least, view.scale * factor))
  const by = scale / view.scale
  return kept(
    { scale, x: at.x - (at.x - view.x) * by, y: at.y - (at.y - view.y) * by },
    picture,
    stage,
  )
}

/** Moved by so many pixels of the stage. */
export const panned = (view: View, by: Point, picture: Size, stage: Size): View =>
  kept({ ...view, x: view.x + by.x, y: view.y + by.y }, picture, stage)

function kept({ scale, x, y }: View, picture: Size, stage: Size): View {
  const within = (at: number, size: number, room: number): number =>
    Math.min(room - MIN_SEEN, Math.max(MIN_SEEN - size * scale, at))
  return {
    scale,
    x: within(x, picture.width, stage.width),
    y: within(y, picture.height, stage.height),
  }
}

/** The point of the picture under a point of the stage. */
export const pictureAt = ({ scale, x, y }: View, at: Point): Point => ({
  x: (at.x - x) / scale,
  y: (at.y - y) / scale,
})
