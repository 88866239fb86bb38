/** What a call of the Decisions API costs. Pure. */
import * as v from 'valibot'
import { TOKENS_PER_PRICE } from './text-prices.ts'
import { TokenCountSchema } from './token-count.ts'

/** Google's price for a million tokens of input, in USD; answers are free. Read on 2026-11-25. */
const DECISION_PRICE = 0.1

const UsageSchema = v.object({ usage: v.object({ total_input_tokens: TokenCountSchema }) })

/** USD for so many tokens of input. */
export const costOfTokens = (tokens: number): number => (tokens * DECISION_PRICE) / TOKENS_PER_PRICE

/** USD, from an answer of any shape; 0 where it does not say. */
export function costOfDecision(answer: unknown): number {
  const read = v.safeParse(UsageSchema, answer)
  return read.success ? costOfTokens(read.output.usage.total_input_tokens) : 0
}
