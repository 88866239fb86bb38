/** Asks a Worker, part by part, what it has left. `src/doctor/audit.ts` is the other side. */
import * as v from 'valibot'
import { signPass } from '../operator/pass.ts'

const RemainSchema = v.object({ where: v.string(), what: v.string(), count: v.number() })
export type Remain = v.InferOutput<typeof RemainSchema>

const AuditedSchema = v.object({
  remains: v.array(RemainSchema),
  next: v.nullable(v.object({ step: v.string(), after: v.string() })),
})

interface Wanted {
  readonly team: string
  readonly person?: string | undefined
  readonly thread?: string | undefined
}

const TIMEOUT_MS = 30_000

/**
 * What is left, each place once. Objects in R2 and records in KV come in pages, so their numbers are added; the
 * tables of a thread may be met twice.
 * @throws TypeError where the Worker does not answer, with a sentence that says so
 */
export async function auditAll(
  { url, secret }: { readonly url: string; readonly secret: string },
  { team, person, thread }: Wanted,
): Promise<Remain[]> {
  const found = new Map<string, Remain>()
  const wanted = { team, ...(person && { person }), ...(thread && { thread }) }
  for (let next: { step: string; after: string } | null = { step: 'workspace', after: '' }; next;) {
    const query = new URLSearchParams({ ...wanted, ...next })
    const pass = signPass(secret, Date.now())
    const part = await ask(`${url}/status/${pass}/audit?${query.toString()}`)
    for (const remain of part.remains) {
      const key = `${remain.where} ${remain.what}`
      const isPaged = remain.where === 'R2' || remain.where === 'KV'
      const before = isPaged ? (found.get(key)?.count ?? 0) : 0
      found.set(key, { ...remain, count: before + remain.count })
    }
    next = part.next
  }
  return [...found.values()]
}

async function ask(url: string): Promise<v.InferOutput<typeof AuditedSchema>> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) }).catch(() => null)
  if (answer?.status === 404)
    throw new TypeError('The Worker has another EASEL_SECRET, or runs a version without an audit.')
  const read = v.safeParse(AuditedSchema, answer?.ok === true ? await answer.json() : null)
  if (!read.success) throw new TypeError('No Easel answers there.')
  return read.output
}
