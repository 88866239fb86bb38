/** What a call costs by the model's own count, reckoned apart from Easel's way; only the prices are the same. */
import * as v from 'valibot'
import { findModel } from '../src/gemini/models.ts'
import type { ModelCall } from './journal.ts'

const count = v.optional(v.number(), 0)
const UsageSchema = v.object({
  promptTokenCount: count,
  candidatesTokenCount: count,
  thoughtsTokenCount: count,
  candidatesTokensDetails: v.optional(
    v.array(v.object({ modality: v.string(), tokenCount: v.number() })),
    [],
  ),
})

/** USD; 0 where it was not answered, or paints nothing. https://ai.google.dev/gemini-api/docs/pricing */
export function usdOf({ model, usage }: Pick<ModelCall, 'model' | 'usage'>): number {
  const prices = findModel(model)?.prices
  if (prices === undefined || usage === null) return 0
  const { promptTokenCount, candidatesTokenCount, thoughtsTokenCount, candidatesTokensDetails } =
    v.parse(UsageSchema, usage)
  const images = candidatesTokensDetails
    .filter(({ modality }) => modality === 'IMAGE')
    .reduce((sum, { tokenCount }) => sum + tokenCount, 0)
  const words = candidatesTokenCount - images + thoughtsTokenCount
  const millionths = promptTokenCount * prices.input + words * prices.text + images * prices.image
  return millionths / 1_000_000
}
