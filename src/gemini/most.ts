/** What calls may cost at most and at least, before they are made. Pure; USD. */
import { NO_SETTINGS, type Settings } from '../turns/settings.ts'
import type { RecordContent } from '../turns/turn-record.ts'
import { costOf } from './cost.ts'
import { estimateOf, usualUsage } from './estimate.ts'
import { MODELS, type Model, modelOf } from './models.ts'
import { textCost } from './text-prices.ts'
import { TOKENS_PER_INPUT_PICTURE, tokensOf } from './tokens.ts'
import type { ImageSettings } from './image-settings.ts'

/**
 * What is thought and said varies; twice the usual holds nearly always. A model's own limit would be ten times that,
 * and a limit of dollars of which nobody could use the last one. What comes to more is entered as it is.
 */
const WORDS_FACTOR = 2
/** Tokens are estimated from letters. */
const INPUT_FACTOR = 1.5
const MOST_SEARCHES = 3

/** The most that one call for a picture costs. */
export function mostOfPainting(
  model: Model,
  settings: ImageSettings,
  contents: readonly RecordContent[],
): number {
  const parts = contents.flatMap((content) => content.parts)
  const pictures = parts.filter(({ inlineData }) => inlineData !== undefined).length
  const words = parts.reduce((sum, { text = '' }) => sum + tokensOf(text), 0)
  const usual = usualUsage(model, settings, pictures)
  const usage = {
    ...usual,
    promptTokenCount: usual.promptTokenCount + Math.ceil(words * INPUT_FACTOR),
    thoughtsTokenCount: usual.thoughtsTokenCount * WORDS_FACTOR,
  }
  return costOf(model, usage, settings.search === null ? 0 : MOST_SEARCHES) ?? 0
}

/** What an ask costs at least; without a model of its own, it may go on with the cheapest. */
export function leastOfAsk(
  { model, size }: Pick<Settings, 'model' | 'size'>,
  count: number,
): number {
  const models = model === null ? MODELS : [modelOf(model)]
  const settings = {
    ...NO_SETTINGS,
    size: model === null ? null : size,
    thinking: 'minimal',
  } as const
  return Math.min(...models.map((one) => estimateOf(one, settings, count, 0)))
}

/** What a text model may answer: a prompt of 3,000 characters, and what it thinks about it. */
const TEXT_TOKENS = 4096

/** The most that a call of the text model costs. @param pictures how many it looks at */
export const mostOfText = (request: object, pictures: number): number =>
  textCost({
    promptTokenCount:
      tokensOf(JSON.stringify(request)) * INPUT_FACTOR + pictures * TOKENS_PER_INPUT_PICTURE,
    candidatesTokenCount: TEXT_TOKENS,
    thoughtsTokenCount: 0,
  })
