/**
 * Paints a part of a picture again, as Easel asks for it: the part as it was given, with what was wished for where
 * it belongs. Everything else stays in its place, a shade brighter, as models do it.
 */
import { createCanvas, loadImage } from '@napi-rs/canvas'
import type { Conversation } from './conversation.ts'
import { draw } from './drawing/draw.ts'
import type { AnswerPart } from './wire/answer.ts'
import { type ModelRow, pixelsOf } from './wire/models.ts'
import type { PaintRequest } from './wire/request.ts'
import { sceneOf } from './words/scene-of.ts'

/** From 0 to 1 of the part's width and height. */
interface Place {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface PartAsk {
  readonly picture: Buffer
  readonly wish: string
  readonly place: Place
}

/** As `src/gemini/prompts/part.ts` says it; a test holds the two together. */
const WORDS =
  /^The first picture is a part of the second one\.[^\n]*\n(.*)\nThe change belongs where it is (\d+) % to (\d+) % from the left and (\d+) % to (\d+) % from the top\./s

/** What is asked for; null where the request asks for a whole picture. */
export function partIn({ contents }: PaintRequest): PartAsk | null {
  const parts = contents.at(-1)?.parts ?? []
  const [, wish, ...numbers] = WORDS.exec(parts.at(-1)?.text ?? '') ?? []
  const [left = 0, right = 0, top = 0, bottom = 0] = numbers.map((number) => Number(number) / 100)
  const data = parts[0]?.inlineData?.data
  if (wish === undefined || data === undefined) return null
  return { picture: Buffer.from(data, 'base64'), wish, place: { left, right, top, bottom } }
}

const NOTHING_BEFORE: Omit<Conversation, 'asks'> = {
  ...{ base: null, turn: 1, newest: null },
  uploads: new Map(),
}
/** A thing is drawn larger than what was marked, whose rim cuts it off. */
const MARGIN = 0.1
const BRIGHTER = 'rgba(255, 255, 255, 0.03)'

export async function paintPart(
  { picture, wish, place }: PartAsk,
  { imageConfig }: PaintRequest['generationConfig'],
  model: ModelRow,
): Promise<AnswerPart[]> {
  const { pictureType: mimeType } = model
  const { width, height } = pixelsOf(
    model,
    { ratio: imageConfig.aspectRatio, size: imageConfig.imageSize },
    null,
  )
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  context.drawImage(await loadImage(picture), 0, 0, width, height)
  context.fillStyle = BRIGHTER
  context.fillRect(0, 0, width, height)
  const side = Math.ceil(
    Math.max((place.right - place.left) * width, (place.bottom - place.top) * height) *
      (1 + 2 * MARGIN),
  )
  const scene = sceneOf({ ...NOTHING_BEFORE, asks: [{ text: wish, uploads: [] }] })
  const drawn = await draw(scene, {
    ...{ width: 512, height: 512, turn: 1, words: wish, uploads: new Map() },
    mimeType: 'image/png',
  })
  const [x, y] = [
    ((place.left + place.right) / 2) * width - side / 2,
    ((place.top + place.bottom) / 2) * height - side / 2,
  ]
  // Without the caption of the demo at its lower edge.
  context.drawImage(await loadImage(drawn), 0, 0, 512, 480, x, y, side, side)
  const bytes =
    mimeType === 'image/png'
      ? await canvas.encode('png')
      : await canvas.encode('jpeg', { quality: 92 })
  return [{ text: `There is ${wish} now.` }, { picture: bytes, mimeType }]
}
