/** Draws a scene. */
import { createCanvas, loadImage } from '@napi-rs/canvas'
import type { Upload } from '../conversation.ts'
import type { Scene } from '../scene.ts'
import { stampOf } from '../stamp.ts'
import type { Pixels } from '../wire/models.ts'

export interface Sheet extends Pixels {
  readonly turn: number
  readonly words: string
  readonly uploads: ReadonlyMap<string, Upload>
  readonly mimeType: 'image/jpeg' | 'image/png'
}

/** The picture's bytes. */
export async function draw(scene: Scene, sheet: Sheet): Promise<Buffer> {
  const canvas = createCanvas(sheet.width, sheet.height)
  const pen = canvas.getContext('2d')
  pen.fillStyle = '#88aacc'
  pen.fillRect(0, 0, sheet.width, sheet.height)
  pen.fillStyle = '#fff'
  pen.font = '40px sans-serif'
  pen.fillText(`demo painter · turn ${sheet.turn}: ${sheet.words}`, 20, 80)
  const comment = stampOf(scene)
  return sheet.mimeType === 'image/png'
    ? canvas.encode('png', { comment })
    : canvas.encode('jpeg', { quality: 90, comment })
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
