/** Asks a Worker how it is. */
import { createHmac } from 'node:crypto'
import * as v from 'valibot'
import { type Finding, fault } from '../../src/doctor/finding.ts'
import { signPass } from './pass.ts'

const TIMEOUT_MS = 30_000

const FindingsSchema = v.object({
  findings: v.array(
    v.object({
      check: v.string(),
      state: v.picklist(['well', 'warning', 'fault']),
      says: v.string(),
      mend: v.nullable(v.string()),
    }),
  ),
  publicUrl: v.nullable(v.string()),
})
const HelloSchema = v.object({ kind: v.string(), error: v.optional(v.string()) })
const HealthSchema = v.object({ ok: v.boolean() })

/** How /healthz answers. */
export interface Pulse {
  /** null: it is no Easel that answers there, or nothing at all. */
  readonly ok: boolean | null
  /** The time of the Worker, ms since 1970; null: it does not say. */
  readonly time: number | null
}

export async function pulse(url: string): Promise<Pulse> {
  const answer = await call(`${url}/healthz`)
  if (answer === null) return { ok: null, time: null }
  const time = Date.parse(answer.headers.get('date') ?? '')
  const read = v.safeParse(HealthSchema, await json(answer))
  return { ok: read.success ? read.output.ok : null, time: Number.isNaN(time) ? null : time }
}

/** What a Worker finds out about itself. `not_ours`: it does not take the pass. */
export async function findingsOf(
  url: string,
  secret: string,
  team: string | null,
): Promise<v.InferOutput<typeof FindingsSchema> | 'not_ours' | 'unreadable'> {
  const answer = await call(linkTo(url, secret, team), {
    headers: { accept: 'application/json' },
  })
  if (answer?.status === 404) return 'not_ours'
  const read = v.safeParse(FindingsSchema, answer === null ? null : await json(answer))
  return read.success ? read.output : 'unreadable'
}

/** The page of findings, for an hour. */
export function linkTo(url: string, secret: string, team: string | null): string {
  const pass = signPass(secret, Date.now())
  return `${url}/status/${pass}${team === null ? '' : `?team=${encodeURIComponent(team)}`}`
}

/** Has the Worker write to somebody; how that ended, by the Worker's word for it. */
export async function greetBy(
  url: string,
  secret: string,
  to: { readonly team: string | null; readonly user: string | null },
): Promise<v.InferOutput<typeof HelloSchema>> {
  const address = new URL(`${url}/status/${signPass(secret, Date.now())}/hello`)
  if (to.team !== null) address.searchParams.set('team', to.team)
  if (to.user !== null) address.searchParams.set('user', to.user)
  const answer = await call(address.href, { method: 'POST' })
  const read = v.safeParse(HelloSchema, answer === null ? null : await json(answer))
  return read.success ? read.output : { kind: 'no_answer' }
}

/**
 * Whether the Worker takes what is signed with that secret: an event as Slack sends them, of a kind that nobody
 * listens to. null: it does not answer.
 */
export async function takesSignature(url: string, signingSecret: string): Promise<boolean | null> {
  const body = JSON.stringify({
    type: 'event_callback',
    team_id: 'T0SETUP',
    event: { type: 'setup' },
  })
  const timestamp = String(Math.floor(Date.now() / 1000))
  const hmac = createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`).digest('hex')
  const answer = await call(`${url}/slack/events`, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': `v0=${hmac}`,
    },
  })
  return answer === null || answer.status >= 500 ? null : answer.status !== 401
}

/** null: nobody answers. */
async function call(url: string, init: RequestInit = {}): Promise<Response | null> {
  try {
    return await fetch(url, {
      ...init,
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
  } catch {
    return null
  }
}

async function json(answer: Response): Promise<unknown> {
  try {
    return await answer.json()
  } catch {
    return null
  }
}

/** Where no Easel answers. */
export const noAnswer = (url: string): Finding =>
  fault(
    'Worker',
    `No Easel answers at ${url}.`,
    'npm run deploy, or name the address: --url https://…',
  )
