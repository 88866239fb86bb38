/** What a turn cost, from the tokens that Gemini counted and the table's prices. Pure. */
import * as v from 'valibot'
import type { Usage } from './answer.ts'
import type { Model } from './models.ts'

const count = v.fallback(v.number(), 0)

const UsageSchema = v.object({
  promptTokenCount: count,
  candidatesTokenCount: count,
  thoughtsTokenCount: count,
  candidatesTokensDetails: v.fallback(
    v.array(v.object({ modality: v.fallback(v.string(), ''), tokenCount: count })),
    [],
  ),
})

const TOKENS_PER_PRICE = 1_000_000

/**
 * USD; null where Gemini counted nothing. The details list pictures and often no words, so what is
 * not a picture counts as words.
 */
export function costOf(model: Model, usage: Usage): number | null {
  const read = v.safeParse(UsageSchema, usage)
  if (!read.success) return null
  const { promptTokenCount, candidatesTokenCount, thoughtsTokenCount } = read.output
  const image = read.output.candidatesTokensDetails
    .filter(({ modality }) => modality === 'IMAGE')
    .reduce((sum, { tokenCount }) => sum + tokenCount, 0)
  const text = Math.max(0, candidatesTokenCount - image) + thoughtsTokenCount
  const { prices } = model
  const micros = promptTokenCount * prices.input + text * prices.text + image * prices.image
  return micros === 0 ? null : micros / TOKENS_PER_PRICE
}
