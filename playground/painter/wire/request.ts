/** Reads a generateContent request as strictly as Google does: unknown names are errors. */
import * as v from 'valibot'
import { type GoogleError, invalid, unknownName } from './google-error.ts'

const Anything = v.optional(v.unknown())

const PartSchema = v.strictObject({
  text: v.optional(v.string()),
  inlineData: v.optional(
    v.strictObject({ mimeType: v.string(), data: v.string(), displayName: v.optional(v.string()) }),
  ),
  fileData: v.optional(
    v.strictObject({
      mimeType: v.optional(v.string()),
      fileUri: v.string(),
      displayName: v.optional(v.string()),
    }),
  ),
  thought: v.optional(v.boolean()),
  thoughtSignature: v.optional(v.string()),
  mediaResolution: Anything,
  partMetadata: Anything,
})
export type Part = v.InferOutput<typeof PartSchema>

const ContentSchema = v.strictObject({
  role: v.optional(v.string(), 'user'),
  parts: v.optional(v.array(PartSchema), []),
})
export type Content = v.InferOutput<typeof ContentSchema>

const GenerationConfigSchema = v.strictObject({
  responseModalities: v.optional(v.array(v.string()), []),
  imageConfig: v.optional(
    v.strictObject({ aspectRatio: v.optional(v.string()), imageSize: v.optional(v.string()) }),
    {},
  ),
  thinkingConfig: v.optional(
    v.strictObject({
      thinkingLevel: v.optional(v.string()),
      thinkingBudget: v.optional(v.number()),
      includeThoughts: v.optional(v.boolean()),
    }),
    {},
  ),
  candidateCount: v.optional(v.number()),
  seed: v.optional(v.number()),
  temperature: Anything,
  topP: Anything,
  topK: Anything,
  maxOutputTokens: Anything,
  stopSequences: Anything,
  presencePenalty: Anything,
  frequencyPenalty: Anything,
  mediaResolution: Anything,
  responseFormat: Anything,
  responseMimeType: Anything,
  responseSchema: Anything,
  responseJsonSchema: Anything,
})

const RequestSchema = v.strictObject({
  contents: v.optional(v.array(ContentSchema), []),
  generationConfig: v.optional(GenerationConfigSchema, {}),
  systemInstruction: v.optional(ContentSchema),
  model: Anything,
  safetySettings: Anything,
  tools: Anything,
  toolConfig: Anything,
  cachedContent: Anything,
  labels: Anything,
  serviceTier: Anything,
  store: v.optional(v.boolean()),
})

/** A request whose shape is right; whether its values are, is for the rules. */
export type PaintRequest = v.InferOutput<typeof RequestSchema>

/** The request, or what Google would say about its shape. */
export function readRequest(
  body: string,
): { ok: true; request: PaintRequest } | { ok: false; error: GoogleError } {
  let json: unknown
  try {
    json = JSON.parse(body)
  } catch {
    return { ok: false, error: invalid('Invalid JSON payload received. Unexpected token.') }
  }
  const parsed = v.safeParse(RequestSchema, json)
  if (parsed.success) return { ok: true, request: parsed.output }
  return { ok: false, error: toGoogleError(parsed.issues[0]) }
}

function toGoogleError(issue: v.BaseIssue<unknown>): GoogleError {
  const keys = (issue.path ?? []).map((item) => item.key)
  const name = keys.at(-1)
  const isUnknown = issue.type === 'strict_object' && issue.expected === 'never'
  if (isUnknown) return unknownName(String(name), toProtoPath(keys.slice(0, -1)))
  const kind = issue.expected === 'Array' || issue.expected === 'Object' ? 'message' : 'TYPE_STRING'
  return invalid(`Invalid value at '${toProtoPath(keys)}' (${kind}), ${issue.received}`)
}

/** Google names fields in its own spelling: `contents[0].parts[1].inline_data`. */
function toProtoPath(keys: readonly unknown[]): string {
  return keys
    .map((key) =>
      typeof key === 'number'
        ? `[${key}]`
        : `.${String(key).replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`,
    )
    .join('')
    .slice(1)
}
