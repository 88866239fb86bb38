/** Draws a scene: backdrop, things, weather, prints, words, mood, style, and the demo's caption. */
import { type Canvas, createCanvas, loadImage } from '@napi-rs/canvas'
import type { Upload } from '../conversation.ts'
import type { Scene } from '../scene.ts'
import { stampOf } from '../stamp.ts'
import type { Pixels } from '../wire/models.ts'
import { settingOf } from '../words/setting-of.ts'
import { drawAbstract } from './abstract.ts'
import { type Caption, drawCaption } from './caption.ts'
import { drawPlacement } from './cast.ts'
import { layOut } from './layout.ts'
import { drawLettering } from './lettering.ts'
import { drawMood } from './mood.ts'
import { type Photo, drawPhotos, loadPhotos } from './photos.ts'
import { SCENERY } from './settings/index.ts'
import { drawSky } from './sky.ts'
import { type Stage, createStage } from './stage.ts'
import { inStyle } from './styles/index.ts'
import { drawWeather } from './weather.ts'

export interface Sheet extends Pixels, Caption {
  readonly uploads: ReadonlyMap<string, Upload>
  readonly mimeType: 'image/jpeg' | 'image/png'
}

/** Scenes are composed at 1K; larger sheets are enlargements of it. */
const BASE_PIXELS = 1024 * 1024 * 1.15

/** The picture's bytes. */
export async function draw(scene: Scene, sheet: Sheet): Promise<Buffer> {
  const photos = await loadPhotos(scene, sheet.uploads)
  const canvas = compose(scene, photos, sheet)
  drawCaption(canvas.getContext('2d'), sheet, sheet)
  const comment = stampOf(scene)
  return sheet.mimeType === 'image/png'
    ? canvas.encode('png', { comment })
    : canvas.encode('jpeg', { quality: 90, comment })
}

function compose(scene: Scene, photos: readonly Photo[], { width, height }: Sheet): Canvas {
  const enlarge = Math.max(1, Math.round(Math.sqrt((width * height) / BASE_PIXELS)))
  const isTreated = scene.style !== null
  // Styles work on pixels: they get the small sheet, all else is drawn at full size.
  const factor = isTreated ? 1 : enlarge
  const size = { width: width / enlarge, height: height / enlarge }
  const canvas = createCanvas(size.width * factor, size.height * factor)
  const ctx = canvas.getContext('2d')
  ctx.scale(factor, factor)
  const stage = createStage(ctx, scene, settingOf(scene), size)
  drawScene(stage, photos)
  drawMood(ctx, scene, size)
  ctx.resetTransform()
  if (!isTreated || enlarge === 1) return inStyle(canvas, scene.style)
  const large = createCanvas(width, height)
  const sheet = large.getContext('2d')
  sheet.imageSmoothingEnabled = scene.style !== 'pixel'
  sheet.drawImage(inStyle(canvas, scene.style), 0, 0, width, height)
  return large
}

function drawScene(stage: Stage, photos: readonly Photo[]): void {
  const { ctx, scene, setting, width, height, pen, castPen } = stage
  const scenery = SCENERY[setting]
  const placed = layOut(stage)
  ctx.save()
  if (scene.flipped) {
    ctx.translate(width, 0)
    ctx.scale(-1, 1)
  }
  if (scene.zoom > 0) {
    const closer = 1.2 ** scene.zoom
    ctx.translate((width / 2) * (1 - closer), height * 0.72 * (1 - closer))
    ctx.scale(closer, closer)
  }
  const horizon = scenery.horizon * height
  if (scene.abstract.length > 0 && setting === 'studio') drawAbstract(stage, scene.abstract)
  else {
    if (scenery.isInside !== true) drawSky(stage, horizon)
    scenery.draw(stage, horizon)
  }
  for (const placement of placed) drawPlacement(stage, placement)
  scenery.front?.(stage)
  pen.finish()
  castPen.finish()
  ctx.restore()
  if (scene.weather.length > 0 && setting !== 'room' && setting !== 'studio') drawWeather(stage)
  drawPhotos(stage, photos)
  drawLettering(stage, placed)
}

/** Width and height of a picture; null when it cannot be read here. */
export async function sizeOf(bytes: Buffer): Promise<Pixels | null> {
  try {
    const { width, height } = await loadImage(bytes)
    return { width, height }
  } catch {
    return null
  }
}
