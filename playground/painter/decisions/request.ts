/** Reads a request of the Decisions API as strictly as Google does. https://ai.google.dev/gemini-api/docs/decisions */
import * as v from 'valibot'
import { type GoogleError, invalid } from '../wire/google-error.ts'

const TextSchema = v.strictObject({ type: v.literal('text'), text: v.string() })
const ImageSchema = v.strictObject({
  type: v.literal('image'),
  data: v.optional(v.string()),
  mime_type: v.optional(v.string()),
  uri: v.optional(v.string()),
  resolution: v.optional(v.unknown()),
})

const InputSchema = v.variant('type', [TextSchema, ImageSchema])
/** A text, one block, or several. */
const listOf = <Block>(block: v.GenericSchema<Block>) =>
  v.union([
    v.pipe(
      v.string(),
      v.nonEmpty(),
      v.transform((text) => [{ type: 'text' as const, text }]),
    ),
    v.pipe(
      block,
      v.transform((one) => [one]),
    ),
    v.pipe(v.array(block), v.minLength(1)),
  ])

const OptionId = v.pipe(v.string(), v.regex(/^(?!\s)[^\p{Cc}]+(?<!\s)$/u))
const Criteria = v.pipe(
  v.record(OptionId, v.string()),
  v.check((options) => {
    const count = Object.keys(options).length
    return count >= 2 && count <= 255
  }),
)

const instructions = listOf(TextSchema)
const QuestionSchema = v.variant('type', [
  v.strictObject({ type: v.literal('choice'), instructions, criteria: Criteria }),
  v.strictObject({
    type: v.literal('noul'),
    instructions,
    criteria: v.optional(
      v.strictObject({
        true_description: v.optional(v.string()),
        false_description: v.optional(v.string()),
      }),
    ),
  }),
  v.strictObject({
    type: v.literal('score'),
    instructions,
    criteria: v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.minLength(2), v.maxLength(255)),
  }),
])

const MAX_QUESTIONS = 1000

const RequestSchema = v.strictObject({
  model: v.string(),
  input: listOf(InputSchema),
  questions: v.pipe(
    v.record(v.string(), QuestionSchema),
    v.check((questions) => {
      const count = Object.keys(questions).length
      return count >= 1 && count <= MAX_QUESTIONS
    }),
  ),
})

/** One input and the independent questions about it. */
export type DecisionRequest = v.InferOutput<typeof RequestSchema>
export type Question = v.InferOutput<typeof QuestionSchema>

/** The request, or what is wrong with it. */
export function readDecision(
  body: string,
): { ok: true; request: DecisionRequest } | { ok: false; error: GoogleError } {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), RequestSchema), body)
  if (parsed.success) return { ok: true, request: parsed.output }
  const [issue] = parsed.issues
  return { ok: false, error: invalid(`Invalid value at '${v.getDotPath(issue) ?? ''}'.`) }
}

/** The words of the shared input. */
export const wordsOf = (blocks: readonly { readonly type: string; readonly text?: string }[]) =>
  blocks.map(({ text = '' }) => text).join('\n')
