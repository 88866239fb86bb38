/** Turns a conversation into the parts of an answer: a sentence and a picture, or a few of each. */
import type { Conversation } from './conversation.ts'
import { draw, sizeOf } from './drawing/draw.ts'
import { withoutTrouble } from './trouble.ts'
import type { AnswerPart } from './wire/answer.ts'
import { type ModelRow, pixelsOf } from './wire/models.ts'
import type { PaintRequest } from './wire/request.ts'
import { withoutAround } from './words/own-prompts.ts'
import { remarkOn } from './words/remark.ts'
import { pagesOf } from './words/series.ts'
import { sceneOf } from './words/scene-of.ts'
import { takeOf } from './words/takes.ts'
import { tongueOf } from './words/tongues/tongue.ts'

/**
 * The answer's parts, unsigned. Asks for a recipe, a story or variations get several pictures.
 * @param take how often the same was painted before
 */
export async function paint(
  conversation: Conversation,
  { imageConfig }: PaintRequest['generationConfig'],
  model: ModelRow,
  take = 0,
): Promise<AnswerPart[]> {
  const scene = takeOf(sceneOf(conversation), take)
  const like = conversation.newest === null ? null : await sizeOf(conversation.newest)
  const pixels = pixelsOf(
    model,
    { ratio: imageConfig.aspectRatio, size: imageConfig.imageSize },
    like,
  )
  const { turn, uploads } = conversation
  const words = withoutTrouble(conversation.asks.at(-1)?.text ?? '')
  const { pictureType: mimeType } = model
  const tongue = tongueOf(words)
  const pages = pagesOf(scene, withoutAround(words), tongue).map(
    async (page): Promise<AnswerPart[]> => {
      const picture = await draw(page.scene, { ...pixels, turn, words, uploads, mimeType })
      return [{ text: page.text }, { picture, mimeType }]
    },
  )
  const remark = remarkOn(conversation.base, scene, tongue)
  return [...(await Promise.all(pages)).flat(), ...(remark === null ? [] : [{ text: remark }])]
}
