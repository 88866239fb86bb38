/** The local Slack's own HTTP side, for the app: Web API, files, uploads, response URLs. */
import { answerConsent, CONSENT_PATH } from './install/consent.ts'
import { serveFile, takeResponse, takeUpload } from './file-server.ts'
import { coreOf, type Site } from './site.ts'
import { answerApiCall } from './web-api/router.ts'

/** Answers what the app sends. */
export async function answerApp(site: Site, request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  if (pathname.startsWith('/api/')) {
    return answerApiCall(site, pathname.slice('/api/'.length), request)
  }
  if (pathname === CONSENT_PATH) return answerConsent(site, request)
  const isPost = request.method === 'POST'
  const [, team] = /^\/(?:files-pri|upload\/v1|response)\/(T[A-Z0-9]+)[-/]/.exec(pathname) ?? []
  const core = coreOf(site, team ?? '')
  if (core === undefined) return new Response('Not found', { status: 404 })
  if (pathname.startsWith('/files-pri/')) return serveFile(core, request)
  if (isPost && pathname.startsWith('/upload/')) return takeUpload(core, request)
  if (isPost && pathname.startsWith('/response/')) return takeResponse(core, request)
  return new Response('Not found', { status: 404 })
}
