/** One Web API call from its HTTP request to its answer: trouble, token, scope, limit, method. */
import { isJson, parseObject, textIn } from '../../lib/json.ts'
import type { Core } from '../core.ts'
import type { Site } from '../site.ts'
import { refuse, type ApiAnswer } from './answer.ts'
import { parseArgs, type Args } from './args.ts'
import { apiMethods } from './index.ts'
import { oauthMethods } from './oauth.ts'

/** An answer with its HTTP side. */
interface HttpAnswer {
  status: number
  body: string
  headers: Record<string, string>
  outcome: string
  ok: boolean
}

/** Answers `POST /api/{method}` and records the exchange. */
export async function answerApiCall(
  site: Site,
  method: string,
  request: Request,
): Promise<Response> {
  const url = new URL(request.url)
  const body = await request.text()
  const args = parseArgs(url.searchParams, request.headers.get('content-type') ?? '', body)
  const token = tokenOf(request, args)
  const owner = site.cores.find(({ tokens }) => tokens.standing(token ?? '') !== undefined)
  const core = owner ?? site.cores[0]
  const isSecret = oauthMethods[method] !== undefined
  const end = core.recorder.begin({
    kind: 'api',
    title: method,
    method: request.method,
    url: request.url,
    headers: request.headers,
    body: isSecret ? '' : body,
    channel: args?.text('channel') ?? args?.text('channel_id') ?? null,
    threadTs: args === undefined ? null : threadOf(core, args),
  })
  const call = { method, args, token, authorization: request.headers.get('authorization') }
  const answer = await answerCall(site, owner, call)
  const headers = new Headers({
    'content-type': 'application/json; charset=utf-8',
    ...(owner === undefined ? {} : { 'x-oauth-scopes': owner.state.app.scopes.join(',') }),
    ...answer.headers,
  })
  const { status, ok, outcome } = answer
  const posted = ok && method === 'chat.postMessage' ? postedThread(answer.body) : {}
  // What it gives is a secret; everything else may be looked at.
  const shown = isSecret ? '' : answer.body
  end({ status, ok, outcome, headers, body: shown, ...posted })
  return new Response(answer.body, { status, headers })
}

/** The thread that a call is about, told from the message that it names. */
function threadOf(core: Core, args: Args): string | null {
  const own = args.text('thread_ts')
  if (own !== undefined) return own
  const channel = args.text('channel') ?? ''
  const ts = args.text('ts') ?? args.text('message_ts') ?? args.text('timestamp')
  if (ts === undefined) return null
  return core.state.messages.get(channel)?.get(ts)?.thread_ts ?? ts
}

/** A message outside of threads begins one. */
function postedThread(body: string): { threadTs: string } {
  const answer = parseObject(body) ?? {}
  const message = isJson(answer['message']) ? answer['message'] : {}
  return { threadTs: textIn(message, 'thread_ts') || textIn(answer, 'ts') }
}

/** One call: what it wants, and by whose right. */
interface Call {
  method: string
  args: Args | undefined
  token: string | undefined
  authorization: string | null
}

/** @param owner the workspace that the token is of */
async function answerCall(site: Site, owner: Core | undefined, call: Call): Promise<HttpAnswer> {
  const { method, args } = call
  const fault = site.faults.take(method)
  if (fault?.status === 429) return rateLimited(fault.retryAfter ?? 1)
  if (fault?.status !== undefined) return unavailable(fault.status)
  if (fault?.error !== undefined) return json(refuse(fault.error, fault.more))
  if (fault?.raw !== undefined) return spoilt(fault.raw)
  if (args === undefined) return json(refuse('invalid_json'))
  const byClient = oauthMethods[method]
  if (byClient !== undefined) return json(byClient(site, args, call.authorization))
  const refusal = authorize(owner, call)
  if (refusal !== undefined) return json(refusal)
  const core = owner ?? site.cores[0]
  const seconds = core.rateLimits.take(method, args.text('channel'))
  if (seconds > 0) return rateLimited(seconds)
  const known = apiMethods[method]
  return json(known === undefined ? unknownMethod(method) : await known.run(core, args))
}

const unknownMethod = (method: string): ApiAnswer =>
  refuse('unknown_method', { req_method: method })

/** The token comes in the header, or as `token` in a form or query. JSON bodies do not carry it. */
function tokenOf({ headers }: Request, args: Args | undefined): string | undefined {
  const bearer = /^Bearer (.+)$/i.exec(headers.get('authorization') ?? '')?.[1]
  const sendsJson = headers.get('content-type')?.includes('json') ?? false
  return bearer ?? (sendsJson ? undefined : args?.text('token'))
}

function authorize(owner: Core | undefined, { method, token }: Call) {
  if (method === 'blocks.validate') return undefined
  if (apiMethods[method] === undefined) return unknownMethod(method)
  if (token === undefined) return refuse('not_authed')
  const standing = owner?.tokens.standing(token) ?? 'invalid_auth'
  if (owner === undefined || standing !== 'valid') return refuse(standing)
  const { app } = owner.state
  const needed = apiMethods[method].scopes
  if (needed.length === 0 || needed.some((scope) => app.scopes.includes(scope))) return undefined
  return refuse('missing_scope', { needed: needed[0], provided: app.scopes.join(',') })
}

function json(answer: ApiAnswer): HttpAnswer {
  const outcome = answer.ok ? 'ok' : answer.error
  return { status: 200, body: JSON.stringify(answer), headers: {}, ok: answer.ok, outcome }
}

const spoilt = (body: string): HttpAnswer => ({
  ...{ status: 200, body, headers: {}, ok: false },
  outcome: 'spoilt',
})

function rateLimited(seconds: number): HttpAnswer {
  const body = JSON.stringify(refuse('ratelimited'))
  const headers = { 'retry-after': String(seconds) }
  return { status: 429, body, headers, ok: false, outcome: `ratelimited, ${seconds} s` }
}

function unavailable(status: number): HttpAnswer {
  const headers = { 'content-type': 'text/html; charset=utf-8' }
  const body = '<html><body><h1>Service Unavailable</h1></body></html>'
  return { status, body, headers, ok: false, outcome: `HTTP ${status}` }
}
