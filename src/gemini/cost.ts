/** What a turn cost, from the tokens that Gemini counted and the table's prices. Pure. */
import * as v from 'valibot'
import type { Painting } from '../turns/turn-record.ts'
import type { Usage } from './answer.ts'
import type { CallError } from './generate.ts'
import { type Model, SEARCH_PRICE } from './models.ts'
import { TokenCountSchema } from './token-count.ts'

const UsageSchema = v.object({
  promptTokenCount: TokenCountSchema,
  /** What searches have brought in. */
  toolUsePromptTokenCount: TokenCountSchema,
  candidatesTokenCount: TokenCountSchema,
  thoughtsTokenCount: TokenCountSchema,
  candidatesTokensDetails: v.fallback(
    v.array(
      v.fallback(v.object({ modality: v.fallback(v.string(), ''), tokenCount: TokenCountSchema }), {
        modality: '',
        tokenCount: 0,
      }),
    ),
    [],
  ),
})

const TOKENS_PER_PRICE = 1_000_000

/**
 * USD; null where Gemini counted nothing. The details list pictures and often no words, so what is
 * not a picture counts as words. Searches count in full: Easel cannot know how many are free this month.
 * @param searches how many queries were sent to Google Search
 */
export function costOf(model: Model, usage: Usage, searches = 0): number | null {
  const read = v.safeParse(UsageSchema, usage)
  if (!read.success) return null
  const { promptTokenCount, toolUsePromptTokenCount, candidatesTokenCount, thoughtsTokenCount } =
    read.output
  const image = read.output.candidatesTokensDetails
    .filter(({ modality }) => modality === 'IMAGE')
    .reduce((sum, { tokenCount }) => sum + tokenCount, 0)
  const text = Math.max(0, candidatesTokenCount - image) + thoughtsTokenCount
  const { prices } = model
  const input = promptTokenCount + toolUsePromptTokenCount
  const micros = input * prices.input + text * prices.text + image * prices.image
  return micros === 0 ? null : micros / TOKENS_PER_PRICE + searches * SEARCH_PRICE
}

/** What an answer with pictures cost, in USD; null where Gemini counted nothing. */
export const costOfPainting = (
  model: Model,
  { usage, searched }: Pick<Painting, 'usage' | 'searched'>,
): number | null =>
  costOf(
    model,
    usage,
    searched === null ? 0 : searched.queries.length + searched.imageQueries.length,
  )

/** What an answer without a picture cost, as far as it says; Google bills most of them. USD. */
export function spentOn(model: Model, failure: CallError): number {
  if (!('usage' in failure)) return 0
  const isFree = failure.reason === 'refused' && /not be charged/i.test(failure.message ?? '')
  return isFree ? 0 : (costOf(model, failure.usage ?? {}) ?? 0)
}
