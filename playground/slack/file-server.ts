/**
 * The bytes of files: downloads behind the bot's token, uploads of the app, answers by
 * response_url.
 */
import { parseJson } from '../lib/json.ts'
import { sayForApp } from './app-messages.ts'
import type { Core } from './core.ts'

/** `GET /files-pri/{team}-{file}/…`. Without the token, Slack answers 200 with a login page. */
export function serveFile(core: Core, request: Request): Response {
  const { pathname } = new URL(request.url)
  const id = pathname.split('/')[2]?.split('-').pop() ?? ''
  const end = core.recorder.begin({
    kind: 'api',
    title: 'download a file',
    method: request.method,
    url: request.url,
    headers: request.headers,
    body: '',
  })
  const answer = answerDownload(core, id, request.headers.get('authorization'))
  const { status, headers } = answer
  const isPage = headers.get('content-type')?.startsWith('text/html') ?? false
  end({ status, ok: status === 200 && !isPage, outcome: isPage ? 'login page' : 'ok', headers })
  return answer
}

function answerDownload(core: Core, id: string, authorization: string | null): Response {
  const { app, files } = core.state
  const token = /^Bearer (.+)$/.exec(authorization ?? '')?.[1] ?? ''
  const file = files.get(id)
  const isKnown = core.tokens.standing(token) === 'valid' && app.scopes.includes('files:read')
  if (!isKnown || file?.fault?.type === 'html') return loginPage()
  if (file === undefined || file.stage === 'expected') return new Response('', { status: 404 })
  if (file.fault?.type === 'redirect') return Response.redirect(file.fault.to, 302)
  const { mimetype } = file.object
  return new Response(Buffer.from(file.bytes), { headers: fileHeaders(mimetype, file.bytes) })
}

function loginPage(): Response {
  const html =
    '<!DOCTYPE html><html><head><title>Sign in | Slack</title></head><body></body></html>'
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } })
}

/** Type and length of a file's answer. */
export const fileHeaders = (mimetype: string, bytes: Uint8Array): Record<string, string> => ({
  'content-type': mimetype || 'application/octet-stream',
  'content-length': String(bytes.length),
  'x-content-type-options': 'nosniff',
})

/** `POST /upload/v1/{file}`: the bytes as they are, or as one field of a multipart form. */
export async function takeUpload(core: Core, request: Request): Promise<Response> {
  const id = new URL(request.url).pathname.split('/').pop() ?? ''
  const file = core.state.files.get(id)
  if (file === undefined || file.stage !== 'expected') return new Response('', { status: 404 })
  const isForm = request.headers.get('content-type')?.includes('multipart/form-data') ?? false
  const bytes = isForm ? await firstFile(request) : new Uint8Array(await request.arrayBuffer())
  if (bytes.length !== file.object.size) {
    return new Response(`expected ${file.object.size} bytes`, { status: 400 })
  }
  file.bytes = bytes
  file.stage = 'uploaded'
  return new Response(`OK - ${bytes.length}`)
}

async function firstFile(request: Request): Promise<Uint8Array> {
  const form = await request.formData()
  for (const value of form.values()) {
    if (value instanceof Blob) return new Uint8Array(await value.arrayBuffer())
  }
  return new Uint8Array()
}

/** `POST /response/{uuid}`: JSON only; five times within half an hour. */
export async function takeResponse(core: Core, request: Request): Promise<Response> {
  const body = await request.text()
  const { pathname } = new URL(request.url)
  const taken = core.responseUrls.take(pathname)
  const end = core.recorder.begin({
    kind: 'api',
    title: 'response_url',
    method: 'POST',
    url: request.url,
    headers: request.headers,
    body,
    channel: taken.ok ? taken.target.channel : null,
    threadTs: taken.ok ? (taken.target.threadTs ?? null) : null,
  })
  const error = taken.ok ? await sayForApp(core, taken.target, parseJson(body)) : taken.error
  const status = taken.ok ? (error === undefined ? 200 : 400) : 404
  end({ status, ok: error === undefined, outcome: error ?? 'ok' })
  return Response.json(error === undefined ? { ok: true } : { ok: false, error }, { status })
}
