/** Reads what the text model answers: a prompt, and nothing around it. Pure. */
import { type Result, err, ok } from '../lib/result.ts'
import { shorten } from '../web-api/text.ts'
import { readAnswer } from './answer.ts'
import type { GeminiError } from './errors.ts'
import { REFUSED } from './prompts/improve.ts'

/** What a field of Slack takes. */
const MAX_PROMPT = 3000

/** What models like to put around a prompt, though they are told not to. */
const WRAPPINGS: readonly RegExp[] = [
  /^```\w*\n?([\s\S]*?)\n?```$/,
  /^\*\*([^*]+)\*\*$/,
  /^\**(?:(?:improved|rewritten|image|new)\s+)?prompt:\**\s*([\s\S]+)$/i,
  /^"([^"]+)"$/,
  /^“([^”]+)”$/,
]

/** The prompt in an answer of any shape, at most 3,000 characters; or why there is none. */
export function readPrompt(json: unknown): Result<string, GeminiError> {
  const answer = readAnswer(json)
  if (answer.kind === 'parts') return refused
  if (answer.failure.reason !== 'words') return err(answer.failure)
  const text = unwrapped(answer.failure.text)
  const isRefused = text === '' || text.replace(/\W+$/, '').toUpperCase() === REFUSED
  return isRefused ? refused : ok(shorten(text, MAX_PROMPT))
}

const refused = err<GeminiError>({ reason: 'refused', kind: 'other', message: null })

/** One layer after the other, in whatever order they come. */
function unwrapped(text: string): string {
  const inner = text.trim()
  for (const wrapping of WRAPPINGS) {
    const found = wrapping.exec(inner)?.[1]
    if (found !== undefined) return unwrapped(found)
  }
  return inner
}
