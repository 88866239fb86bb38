/** Pictures that people gave, hung into the scene as framed prints. */
import { type Image, loadImage } from '@napi-rs/canvas'
import type { Upload } from '../conversation.ts'
import type { Scene } from '../scene.ts'
import { headlandSide, type Stage } from './stage.ts'

/** A decoded upload; null when it is not in the request or cannot be read here. */
export type Photo = Image | null

/** Decodes what the scene shows, in its order. */
export const loadPhotos = (
  { photos }: Scene,
  uploads: ReadonlyMap<string, Upload>,
): Promise<Photo[]> =>
  Promise.all(
    photos.map(async (id) => {
      const upload = uploads.get(id)
      if (upload === undefined) return null
      try {
        return await loadImage(upload.bytes)
      } catch {
        return null
      }
    }),
  )

interface Spot {
  readonly x: number
  readonly y: number
  /** The longer side of the print, in parts of the sheet's shorter side. */
  readonly size: number
  readonly turn: number
}

/** Beside the lead, on the other side of the one before. */
const BESIDE: readonly Spot[] = [
  { x: 0.205, y: 0.27, size: 0.34, turn: -0.05 },
  { x: 0.78, y: 0.3, size: 0.32, turn: 0.045 },
  { x: 0.2, y: 0.68, size: 0.28, turn: 0.035 },
  { x: 0.81, y: 0.66, size: 0.28, turn: -0.04 },
  { x: 0.5, y: 0.2, size: 0.26, turn: 0.02 },
  { x: 0.5, y: 0.74, size: 0.26, turn: -0.02 },
]

/** Around the middle, when the prints are what the picture is about. */
const ALONE: readonly (readonly Spot[])[] = [
  [{ x: 0.5, y: 0.46, size: 0.72, turn: -0.018 }],
  [
    { x: 0.31, y: 0.42, size: 0.46, turn: -0.05 },
    { x: 0.69, y: 0.54, size: 0.46, turn: 0.04 },
  ],
]

/** Draws the prints on top of the scene. */
export function drawPhotos(stage: Stage, photos: readonly Photo[]): void {
  const hasLead = stage.scene.subjects.some(({ lead }) => lead)
  const spots = hasLead ? BESIDE : (ALONE[photos.length - 1] ?? BESIDE)
  const isMirrored = hasLead && stage.setting === 'sea' && headlandSide(stage) < 0
  photos.forEach((photo, i) => {
    const spot = spots[i % spots.length]
    if (spot !== undefined)
      print(stage, photo, isMirrored ? { ...spot, x: 1 - spot.x, turn: -spot.turn } : spot)
  })
}

function print(stage: Stage, photo: Photo, { x, y, size, turn }: Spot): void {
  const { ctx, pen, width, height, unit } = stage
  const ratio = photo === null ? 4 / 3 : photo.width / photo.height
  const side = size * unit
  const [w, h] = ratio >= 1 ? [side, side / ratio] : [side * ratio, side]
  const edge = unit * 0.014
  ctx.save()
  ctx.translate(x * width, y * height)
  ctx.rotate(turn)
  ctx.shadowColor = '#0b1020a0'
  ctx.shadowBlur = unit * 0.03
  ctx.shadowOffsetY = unit * 0.01
  ctx.fillStyle = '#fdfaf3'
  ctx.beginPath()
  ctx.roundRect(-w / 2 - edge, -h / 2 - edge, w + edge * 2, h + edge * 2, unit * 0.012)
  ctx.fill()
  ctx.shadowColor = '#00000000'
  ctx.beginPath()
  ctx.roundRect(-w / 2, -h / 2, w, h, unit * 0.006)
  ctx.clip()
  if (photo === null) blank(stage, w, h)
  else ctx.drawImage(photo, -w / 2, -h / 2, w, h)
  ctx.restore()
  ctx.save()
  ctx.translate(x * width, y * height)
  ctx.rotate(turn)
  pen.shine(
    `M${-unit * 0.045} ${-h / 2 - edge * 1.9} h${unit * 0.09} v${edge * 1.8} h${-unit * 0.09} Z`,
    '#f0dfae99',
  )
  ctx.restore()
}

/** A picture that could not be opened here: a sign for one. */
function blank({ pen }: Stage, w: number, h: number): void {
  pen.shine(`M${-w / 2} ${-h / 2} h${w} v${h} h${-w} Z`, '#c9d6dc')
  pen.shine(
    `M${-w * 0.42} ${h * 0.34} L${-w * 0.12} ${-h * 0.12} L${w * 0.06} ${h * 0.14} L${w * 0.18} 0 L${w * 0.42} ${h * 0.34} Z`,
    '#8aa3ae',
  )
  pen.shine(
    `M${w * 0.2} ${-h * 0.22} a${h * 0.08} ${h * 0.08} 0 1 1 ${h * 0.16} 0 a${h * 0.08} ${h * 0.08} 0 1 1 ${-h * 0.16} 0 Z`,
    '#f4efe0',
  )
}
