/** Turns a conversation into the parts of an answer: a sentence and a picture, or a few of each. */
import type { Conversation } from './conversation.ts'
import { draw, sizeOf } from './drawing/draw.ts'
import { withoutTrouble } from './trouble.ts'
import type { AnswerPart } from './wire/answer.ts'
import { type ModelRow, pixelsOf } from './wire/models.ts'
import type { PaintRequest } from './wire/request.ts'
import { describe } from './words/describe.ts'
import { sceneOf } from './words/scene-of.ts'

export async function paint(
  conversation: Conversation,
  { imageConfig }: PaintRequest['generationConfig'],
  model: ModelRow,
): Promise<AnswerPart[]> {
  const scene = sceneOf(conversation)
  const like = conversation.newest === null ? null : await sizeOf(conversation.newest)
  const pixels = pixelsOf(
    model,
    { ratio: imageConfig.aspectRatio, size: imageConfig.imageSize },
    like,
  )
  const picture = await draw(scene, {
    ...pixels,
    turn: conversation.turn,
    words: withoutTrouble(conversation.asks.at(-1)?.text ?? ''),
    uploads: conversation.uploads,
    mimeType: model.pictureType,
  })
  return [{ text: describe(scene) }, { picture, mimeType: model.pictureType }]
}
