/** The requests of the touch-up page, for their routes. */
import * as v from 'valibot'
import { workspaceOf } from '../../objects.ts'
import { discard } from '../../pipe/discard.ts'
import { readBytes } from '../../slack/receiving/request-bytes.ts'
import type { Services } from '../../slack/services.ts'
import { createTickets } from '../../slack/touch-up/tickets.ts'
import type { Language } from '../../turns/language.ts'
import type { Result } from '../../lib/result.ts'
import type { Secret } from '../../lib/secret.ts'
import { STUDIO_HEADERS } from '../headers.ts'
import { progressOf } from './follow.ts'
import { openTicket } from './opened.ts'
import { type Problem, problemAnswer } from './problem.ts'
import { sendMarks } from './send.ts'
import { readSent } from './sent.ts'

export { touchUpPage } from './page.tsx'

/** What a request brings beside its body. */
export interface Visit {
  readonly env: Env
  readonly secret: Secret
  readonly language: Language
  /** For the team that a ticket names. */
  readonly servicesFor: (team: string) => Services
  readonly now: () => number
}

/** Tickets have a few hundred characters. */
const TICKET_LIMITS = { bytes: 4096, stallMs: 3000, totalMs: 10_000 }
const TicketSchema = v.pipe(v.string(), v.parseJson(), v.object({ ticket: v.string() }))

export async function open({ body }: Request, visit: Visit): Promise<Response> {
  const bytes = await readBytes(body, TICKET_LIMITS, visit.now)
  const said = typeof bytes === 'string' ? '' : new TextDecoder().decode(bytes)
  const parsed = v.safeParse(TicketSchema, said)
  const ticket = parsed.success ? parsed.output.ticket : ''
  const rights = await read('ticket', ticket, visit)
  if (rights === null) return problemAnswer('expired', visit.language)
  const services = visit.servicesFor(rights.team)
  return answer(
    await openTicket(ticket, services, await nameOf(rights, visit)),
    200,
    visit.language,
  )
}

export async function send(request: Request, visit: Visit): Promise<Response> {
  const bearer = bearerOf(request)
  const rights = await read('bearer', bearer, visit)
  if (rights === null) {
    await discard(request.body)
    return problemAnswer('expired', visit.language)
  }
  const sent = await readSent(request, visit.now)
  const turn = await sendMarks(bearer, sent, visit.env.PICTURES, visit.servicesFor(rights.team))
  return answer(turn.ok ? { ok: true, value: { turn_id: turn.value } } : turn, 202, visit.language)
}

export async function follow(request: Request, turnId: string, visit: Visit): Promise<Response> {
  const bearer = bearerOf(request)
  const rights = await read('bearer', bearer, visit)
  if (rights === null) return problemAnswer('expired', visit.language)
  const services = visit.servicesFor(rights.team)
  const asker = await nameOf(rights, visit)
  return answer(
    await progressOf(bearer, turnId, asker, visit.language, services),
    200,
    visit.language,
  )
}

const bearerOf = ({ headers }: Request): string =>
  /^Bearer (\S+)$/i.exec(headers.get('authorization') ?? '')?.[1] ?? ''

const read = (kind: 'ticket' | 'bearer', sealed: string, { secret, now }: Visit) =>
  createTickets(secret).read(kind, sealed, now())

/** What they are called; empty where Slack does not say. */
async function nameOf(
  { team, userId }: { readonly team: string; readonly userId: string },
  { env }: Visit,
): Promise<string> {
  const persona = await workspaceOf(env, team).members().personaOf(userId)
  return persona.name ?? ''
}

function answer<T>(result: Result<T, Problem>, status: number, language: Language): Response {
  return result.ok
    ? Response.json(result.value, { status, headers: STUDIO_HEADERS })
    : problemAnswer(result.error, language)
}
