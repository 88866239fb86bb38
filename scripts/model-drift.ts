/** The table of models against what the API offers. */
import * as v from 'valibot'
import { MODELS } from '../src/gemini/models.ts'
import { findRetired } from '../src/gemini/retired.ts'
import { type Result, err, ok } from '../src/lib/result.ts'

const PageSchema = v.object({
  models: v.optional(
    v.array(
      v.object({
        /** `models/` and the id. */
        name: v.string(),
        supportedGenerationMethods: v.optional(v.array(v.string()), []),
      }),
    ),
    [],
  ),
  nextPageToken: v.optional(v.string(), ''),
})

/** A model that the API offers. */
export interface Offered {
  readonly id: string
  readonly methods: readonly string[]
}

const MAX_PAGES = 50

/** All models of the API, page by page; or a sentence that says why not. */
export async function readModelList(
  baseUrl: string,
  key: string,
  call: typeof fetch,
): Promise<Result<Offered[], string>> {
  const offered: Offered[] = []
  let token = ''
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const url = `${baseUrl}/v1beta/models?pageSize=1000${token && `&pageToken=${encodeURIComponent(token)}`}`
    const answer = await readPage(url, key, call)
    if (!answer.ok) return answer
    const { models, nextPageToken } = answer.value
    for (const { name, supportedGenerationMethods } of models)
      offered.push({ id: name.replace(/^models\//, ''), methods: supportedGenerationMethods })
    if (nextPageToken === '') break
    token = nextPageToken
  }
  return ok(offered)
}

async function readPage(
  url: string,
  key: string,
  call: typeof fetch,
): Promise<Result<v.InferOutput<typeof PageSchema>, string>> {
  try {
    const answer = await call(url, { headers: { 'x-goog-api-key': key } })
    if (!answer.ok) return err(refusal(answer.status))
    const page = v.safeParse(PageSchema, await answer.json())
    return page.success ? ok(page.output) : err('The API answered with something else than models.')
  } catch {
    return err(`The API could not be reached at ${new URL(url).origin}.`)
  }
}

const refusal = (status: number): string =>
  status === 400 || status === 401 || status === 403
    ? 'The API does not accept GEMINI_API_KEY.'
    : `The API answered with HTTP ${status}. Try again later.`

export interface Drift {
  /** In the table, and no longer offered. */
  readonly gone: readonly string[]
  /** Offered, and not in the table. */
  readonly unknown: readonly string[]
  /** Offered still, though the table of retired models has them. */
  readonly revived: readonly string[]
  readonly kept: readonly string[]
}

/** How ids of models that paint look; most other models take pictures and make words. */
const PAINTS = /image|banana/

/** Compares the table with what is offered. */
export function findDrift(offered: readonly Offered[]): Drift {
  const ids = new Set(offered.map(({ id }) => id))
  const ours: readonly string[] = MODELS.map(({ id }) => id)
  const painting = offered
    .filter(({ id, methods }) => PAINTS.test(id) && methods.includes('generateContent'))
    .map(({ id }) => id)
    .filter((id) => !ours.includes(id))
  return {
    gone: ours.filter((id) => !ids.has(id)),
    unknown: painting.filter((id) => findRetired(id) === null),
    revived: painting.filter((id) => findRetired(id) !== null),
    kept: ours.filter((id) => ids.has(id)),
  }
}

/** The difference in plain words, a line for each model. */
export function tellDrift({ gone, unknown, revived, kept }: Drift): string {
  const lines = [
    ...gone.map((id) => `${id} is in the table, but Google no longer offers it.`),
    ...unknown.map((id) => `${id} paints, but is not in the table.`),
    ...revived.map((id) => `${id} is still offered, though the table calls it retired.`),
    ...kept.map((id) => `${id} is in the table and offered.`),
  ]
  const isSame = gone.length + unknown.length === 0
  return [
    ...lines,
    isSame
      ? 'The table is up to date.'
      : 'The table differs: change src/gemini/models.ts and src/gemini/retired.ts.',
  ].join('\n')
}
