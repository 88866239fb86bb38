/** Reads what the text model answers: a prompt, and nothing around it. Pure. */
import * as v from 'valibot'
import { type Result, err, ok } from '../lib/result.ts'
import { trimEnd } from '../lib/trim-end.ts'
import { unfenced } from '../lib/unfenced.ts'
import { shorten } from '../web-api/text.ts'
import { readAnswer } from './answer.ts'
import type { GeminiError } from './errors.ts'
import { REFUSED } from './prompts/improve.ts'
import { TokensSchema, textCost } from './text-prices.ts'

/** What a field of Slack takes. */
const MAX_PROMPT = 3000

/** What models like to put around a prompt, though they are told not to. */
const WRAPPINGS: readonly RegExp[] = [/^\*\*([^*]+)\*\*$/, /^"([^"]+)"$/, /^“([^”]+)”$/]

const LABEL = /^\**(?:(?:improved|rewritten|image|new)\s+)?prompt:\**/i

/** So many of them stand around each other at most. */
const MAX_LAYERS = 8

/** The prompt in an answer of any shape, at most 3,000 characters; or why there is none. */
export function readPrompt(json: unknown): Result<string, GeminiError> {
  const answer = readAnswer(json)
  if (answer.kind === 'parts') return refused
  if (answer.failure.reason !== 'words') return err(answer.failure)
  const text = unwrapped(answer.failure.text)
  const isRefused = text === '' || trimEnd(text, /\W/).toUpperCase() === REFUSED
  return isRefused ? refused : ok(shorten(text, MAX_PROMPT))
}

/** An answer in words. */
export interface WrittenAnswer {
  readonly text: string
  /** USD. */
  readonly cost: number
}

/** The words of an answer of any shape, and what they cost; or why there are none. */
export function readWords(json: unknown): Result<WrittenAnswer, GeminiError> {
  const answer = readAnswer(json)
  if (answer.kind === 'parts') return refused
  const { failure } = answer
  if (failure.reason !== 'words') return err(failure)
  const usage = v.safeParse(TokensSchema, failure.usage ?? {})
  const text = shorten(failure.text.trim(), MAX_PROMPT)
  return ok({ text, cost: usage.success ? textCost(usage.output) : 0 })
}

const refused = err<GeminiError>({ reason: 'refused', kind: 'other', message: null })

/** One layer after the other, in whatever order they come. */
function unwrapped(text: string, layers = MAX_LAYERS): string {
  const trimmed = text.trim()
  const inner = unfenced(trimmed).replace(LABEL, '').trim()
  const found = WRAPPINGS.map((wrapping) => wrapping.exec(inner)?.[1]).find(Boolean) ?? inner
  return found === trimmed || layers === 0 ? found : unwrapped(found, layers - 1)
}
