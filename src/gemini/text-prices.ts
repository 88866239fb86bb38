/** What calls of the text model cost. Pure. */
import * as v from 'valibot'
import { TokenCountSchema } from './token-count.ts'

/** The day on which the prices below were read. */
export const TEXT_PRICES_READ_ON = '2026-11-25'

/**
 * USD for a million tokens: the list price of Gemini 3.5 Flash-Lite. For another TEXT_MODEL it is an
 * estimate.
 */
const TEXT_PRICES = { input: 0.3, text: 2.5 } as const

export const TOKENS_PER_PRICE = 1_000_000

/** `usageMetadata`, as far as it is counted here. */
export const TokensSchema = v.object({
  promptTokenCount: TokenCountSchema,
  candidatesTokenCount: TokenCountSchema,
  thoughtsTokenCount: TokenCountSchema,
})

const AnswerSchema = v.object({ usageMetadata: TokensSchema })

/** What an answer of any shape has cost, in USD; 0 where it does not say. */
export function costOfText(answer: unknown): number {
  const read = v.safeParse(AnswerSchema, answer)
  return read.success ? textCost(read.output.usageMetadata) : 0
}

/** USD. */
export function textCost(tokens: v.InferOutput<typeof TokensSchema>): number {
  const written = tokens.candidatesTokenCount + tokens.thoughtsTokenCount
  const micros = tokens.promptTokenCount * TEXT_PRICES.input + written * TEXT_PRICES.text
  return micros / TOKENS_PER_PRICE
}
