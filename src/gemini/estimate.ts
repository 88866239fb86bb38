/** About what a turn will cost, before it is painted. Pure. */
import type { Settings, ThinkingLevel } from '../turns/settings.ts'
import { type Model, SEARCH_PRICE } from './models.ts'
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

/**
 * USD, by the table's prices: what the pictures cost that come back and that are sent, the words and
 * the thoughts. The real cost stands in the result.
 * @param count how many pictures are asked for, each by a call of its own
 * @param pictures how many pictures each call carries: attached ones and the thread's
 */
export function estimateOf(
  { prices, sizes, defaultThinking }: Model,
  settings: Pick<Settings, 'size' | 'thinking' | 'search'>,
  count: number,
  pictures: number,
): number {
  const size = settings.size ?? sizes[0]
  const image = (size === undefined ? undefined : prices.imageTokens[size]) ?? 0
  const input = INPUT_WORDS_TOKENS + pictures * TOKENS_PER_INPUT_PICTURE
  const text = OUTPUT_WORDS_TOKENS[settings.thinking ?? defaultThinking ?? 'none']
  const tokens = (input * prices.input + text * prices.text + image * prices.image) / 1_000_000
  return count * (tokens + (settings.search === null ? 0 : SEARCH_PRICE))
}
