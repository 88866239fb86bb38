/** What went to and came from the model, as a list of parts. Pure; it reads Gemini's JSON loosely. */

export interface ModelPart {
  role: string
  kind: 'text' | 'picture' | 'signature' | 'other'
  words: string
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const list = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : [])

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

const LENGTH = /\(?(\d[\d,. ]*)\s*(chars|characters|bytes|KB|MB)/i

function sizeOf(data: string): string {
  const cut = LENGTH.exec(data)
  return cut ? `${cut[1] ?? ''} ${cut[2] ?? ''}` : `${Math.round((data.length * 3) / 4 / 1024)} KB`
}

function partOf(role: string, part: unknown): ModelPart {
  if (!isRecord(part)) return { role, kind: 'other', words: '?' }
  const data = part['inlineData'] ?? part['inline_data']
  const signed = 'thoughtSignature' in part ? ' · signed' : ''
  if (isRecord(data)) {
    const type = text(data['mimeType'] ?? data['mime_type'])
    return { role, kind: 'picture', words: `${type} · ${sizeOf(text(data['data']))}${signed}` }
  }
  const words = text(part['text'])
  if (words !== '') return { role, kind: 'text', words: words + signed }
  return { role, kind: signed === '' ? 'other' : 'signature', words: Object.keys(part).join(', ') }
}

const contentParts = (content: unknown): ModelPart[] => {
  if (!isRecord(content)) return []
  const role = text(content['role']) || 'system'
  return list(content['parts']).map((part) => partOf(role, part))
}

/** The parts of a `generateContent` request, the system instruction first. */
export function requestParts(body: unknown): ModelPart[] {
  if (!isRecord(body)) return []
  const instruction = body['systemInstruction'] ?? body['system_instruction']
  return [...contentParts(instruction), ...list(body['contents']).flatMap(contentParts)]
}

/** The parts of the answer's candidates. */
export function responseParts(body: unknown): ModelPart[] {
  if (!isRecord(body)) return []
  return list(body['candidates']).flatMap((candidate) =>
    isRecord(candidate) ? contentParts(candidate['content']) : [],
  )
}

function flatten(value: unknown, path: string): [string, string][] {
  if (!isRecord(value)) return [[path, Array.isArray(value) ? value.join(', ') : String(value)]]
  return Object.entries(value).flatMap(([key, inner]) =>
    flatten(inner, path === '' ? key : `${path}.${key}`),
  )
}

/** The settings of the call: `imageConfig.aspectRatio` → `1:1`, and the like. */
export function settingsOf(body: unknown): [string, string][] {
  const config = isRecord(body)
    ? (body['generationConfig'] ?? body['generation_config'])
    : undefined
  return isRecord(config) ? flatten(config, '') : []
}
