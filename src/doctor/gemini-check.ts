/** Whether Google takes the key, and has the three models for it. */
import { type GoogleStatus, statusOf } from '../gemini/google-status.ts'
import { MENDS } from '../gemini/operator-matter.ts'
import { operatorReasonOf } from '../gemini/operator-reasons.ts'
import { limited } from '../web-api/limited.ts'
import { type Finding, fault, warning, well } from './finding.ts'

/** What Easel knows Gemini by. */
export interface GeminiAccess {
  /** null: only workspaces with a key of their own can paint. */
  readonly apiKey: string | null
  readonly baseUrl: string
  readonly model: { readonly id: string }
  readonly textModel: string
  readonly decisionModel: string
}

const TIMEOUT_MS = 10_000
const MAX_BYTES = 256 * 1024

/** Asks Google for each model by its id: it costs nothing. https://ai.google.dev/api/models#method:-models.get */
export async function geminiFindings(gemini: GeminiAccess): Promise<Finding[]> {
  if (gemini.apiKey === null) return [none]
  const painting = await ask(gemini, gemini.model.id)
  if (painting.kind === 'refused') return [painting.finding]
  const others = await Promise.all([
    ask(gemini, gemini.textModel),
    ask(gemini, gemini.decisionModel),
  ])
  return [
    well('Gemini key', 'Google takes the key.'),
    modelFinding('DEFAULT_MODEL', gemini.model.id, painting),
    modelFinding('TEXT_MODEL', gemini.textModel, others[0]),
    modelFinding('DECISION_MODEL', gemini.decisionModel, others[1]),
  ]
}

type Answer =
  { readonly kind: 'there' | 'gone' } | { readonly kind: 'refused'; readonly finding: Finding }

async function ask({ apiKey, baseUrl }: GeminiAccess, model: string): Promise<Answer> {
  try {
    const url = `${baseUrl}/v1beta/models/${encodeURIComponent(model)}`
    const signal = AbortSignal.timeout(TIMEOUT_MS)
    const headers = { 'x-goog-api-key': apiKey ?? '' }
    const raw = await fetch(url, { headers, redirect: 'manual', signal })
    const text = await (await limited(raw, MAX_BYTES)).text()
    if (raw.ok) return { kind: 'there' }
    return readRefusal(raw.status, statusOf(text))
  } catch {
    return { kind: 'refused', finding: unreachable }
  }
}

/** A page of a proxy says nothing of Google, and has neither words nor a status of its. */
function readRefusal(code: number, status: GoogleStatus): Answer {
  const isGoogles = status.message !== '' || status.status !== ''
  if (code === 404 && isGoogles) return { kind: 'gone' }
  const reason = operatorReasonOf(code, status)
  if (reason !== null) return { kind: 'refused', finding: refusal(reason) }
  return { kind: 'refused', finding: isGoogles || code >= 500 ? busy(code) : unreachable }
}

const refusal = (reason: keyof typeof MENDS): Finding =>
  fault('Gemini key', `Google does not take the key (${reason}).`, MENDS[reason])

const busy = (status: number): Finding =>
  warning('Gemini key', `Google answers with HTTP ${status}.`, 'Ask the doctor again in a minute.')

const none = warning(
  'Gemini key',
  'GEMINI_API_KEY is not set: only workspaces with a key of their own can paint.',
  MENDS.no_key,
)

const unreachable = fault(
  'Gemini key',
  'Gemini does not answer at GEMINI_BASE_URL.',
  'Leave GEMINI_BASE_URL as it was in wrangler.toml, or look at your gateway.',
)

function modelFinding(name: string, id: string, { kind }: Answer): Finding {
  if (kind !== 'gone') return well(name, `Google has ${id}.`)
  const says = `Google does not have ${id} for this key.`
  return fault(name, says, `Set another ${name} in wrangler.toml; \`npm run models\` lists them.`)
}
