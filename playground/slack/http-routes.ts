/** The local Slack's own HTTP side, for the app: Web API, files, uploads, response URLs. */
import type { Core } from './core.ts'
import type { Faults } from './faults.ts'
import { serveFile, takeResponse, takeUpload } from './file-server.ts'
import { answerApiCall } from './web-api/router.ts'

/** Answers what the app sends. */
export async function answerApp(core: Core, faults: Faults, request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  if (pathname.startsWith('/api/')) {
    return answerApiCall(core, faults, pathname.slice('/api/'.length), request)
  }
  if (pathname.startsWith('/files-pri/')) return serveFile(core, request)
  const isPost = request.method === 'POST'
  if (isPost && pathname.startsWith('/upload/v1/')) return takeUpload(core, request)
  if (isPost && pathname.startsWith('/response/')) return takeResponse(core, request)
  return new Response('Not found', { status: 404 })
}
