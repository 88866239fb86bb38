/** About what a turn will cost, before it is painted. Pure. */
import type { Settings, ThinkingLevel } from '../turns/settings.ts'
import type { TurnRecord } from '../turns/turn-record.ts'
import { costOf } from './cost.ts'
import type { Model } from './models.ts'
import { TOKENS_PER_INPUT_PICTURE } from './tokens.ts'

/** The system instruction, an ask, and the words of some turns before. */
const INPUT_WORDS_TOKENS = 400

/** The sentence about the picture, and what is thought before it: 400 to 600 by default (measured). */
const OUTPUT_WORDS_TOKENS: Readonly<Record<ThinkingLevel | 'none', number>> = {
  none: 400,
  minimal: 300,
  low: 400,
  medium: 550,
  high: 1500,
}

/** What the price depends on. */
type Priced = Pick<Settings, 'size' | 'thinking' | 'search'>

/** Tokens that are counted beforehand. */
export interface UsualUsage extends Record<string, unknown> {
  readonly promptTokenCount: number
  readonly candidatesTokenCount: number
  readonly thoughtsTokenCount: number
}

/** How many pictures a request carries that edits a version: so many of its thread, and those of the brand that it keeps to. */
export const carriedByEdit = (
  { brand }: Pick<TurnRecord, 'brand'>,
  ofThread: number,
  { references }: Pick<Model, 'references'>,
): number => Math.min(ofThread + (brand?.pictures.length ?? 0), references.total)

/**
 * What Gemini usually counts for one call. A size that the model does not have is none: it comes from a
 * version of another model.
 * @param pictures how many pictures it carries: attached ones and the thread's
 */
export function usualUsage(
  { prices, sizes, defaultThinking }: Model,
  settings: Priced,
  pictures: number,
): UsualUsage {
  const size = sizes.find((known) => known === settings.size) ?? sizes[0]
  const image = (size === undefined ? undefined : prices.imageTokens[size]) ?? 0
  return {
    promptTokenCount: INPUT_WORDS_TOKENS + pictures * TOKENS_PER_INPUT_PICTURE,
    candidatesTokenCount: image,
    candidatesTokensDetails: [{ modality: 'IMAGE', tokenCount: image }],
    thoughtsTokenCount: OUTPUT_WORDS_TOKENS[settings.thinking ?? defaultThinking ?? 'none'],
  }
}

/**
 * USD, by the table's prices and the same reckoning as the real cost, which stands in the result.
 * @param count how many pictures are asked for, each by a call of its own
 * @param pictures how many pictures each call carries: attached ones and the thread's
 */
export function estimateOf(
  model: Model,
  settings: Priced,
  count: number,
  pictures: number,
): number {
  const searches = settings.search === null ? 0 : 1
  return count * (costOf(model, usualUsage(model, settings, pictures), searches) ?? 0)
}
