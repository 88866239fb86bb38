/** The page's own server: its files, its requests, its stream. See `../protocol.ts`. */
import { Hono } from 'hono'
import type { Context } from 'hono'
import * as v from 'valibot'
import type { OpenServer } from '../lib/http-server.ts'
import { parseJson } from '../lib/json.ts'
import type { Reply } from '../protocol.ts'
import { fileHeaders } from '../slack/file-server.ts'
import { no } from '../slack/gestures/reply.ts'
import type { LocalSlack } from '../slack/local-slack.ts'
import type { RunnableWorker } from '../worker/worker.ts'
import { refuseStrangers } from './guard.ts'
import { servePage } from './page-files.ts'
import * as schemas from './schemas.ts'
import { takeSnapshot, type Surroundings } from './snapshot.ts'
import { openStream, type Hub } from './stream.ts'

/** What the page's server brings together. */
export interface PageServerOptions {
  slack: LocalSlack
  worker: RunnableWorker
  around: Surroundings
  hub: Hub
  /** The built page; waited for at the first request. */
  pageDir: Promise<string>
  /** Holds its port already. */
  server: OpenServer
}

/** Lets the server answer as the page needs it. */
export function answerPage(options: PageServerOptions): void {
  const app = new Hono()
    .use(refuseStrangers)
    .route('/playground', lookRoutes(options))
    .route('/playground', actRoutes(options.slack))
    .route('/playground', controlRoutes(options))
    .get('/files/:user/:id/:name', (c) => c.redirect(`/playground/files/${c.req.param('id')}`))
    .get('*', async (c) => servePage(await options.pageDir, c.req.path))
  options.server.handle((request) => app.fetch(request))
}

/** What the page reads. */
function lookRoutes({ slack, worker, around, hub }: PageServerOptions) {
  return new Hono()
    .get('/state', (c) => c.json(takeSnapshot(slack, around)))
    .get('/stream', (c) => openStream(slack, around, hub, c.req.raw.signal))
    .get('/worker-log', (c) => c.text(worker.log()))
    .get('/files/:id', (c) => {
      const file = slack.core.state.files.get(c.req.param('id'))
      if (file === undefined) return c.notFound()
      const headers = { ...fileHeaders(file.object.mimetype, file.bytes), ...SANDBOX }
      return new Response(Buffer.from(file.bytes), { headers })
    })
    .get('/image', async (c) => {
      const url = c.req.query('url') ?? ''
      const { pictures } = slack.core
      const isOurs = url.startsWith(`${worker.url}/`)
      const copy = pictures.copy(url) ?? (isOurs ? await pictures.fetch(url) : undefined)
      if (copy === undefined) return c.notFound()
      const headers = { ...fileHeaders(copy.facts.mimetype, copy.bytes), ...SANDBOX }
      return new Response(Buffer.from(copy.bytes), { headers })
    })
}

/** Uploaded files are on the page's own origin: nothing in them may run there. */
const SANDBOX = {
  'content-security-policy': "default-src 'none'; sandbox",
  'cache-control': 'private, max-age=31536000, immutable',
}

/** What people do. */
function actRoutes(slack: LocalSlack) {
  return new Hono()
    .post('/say', (c) =>
      act(c, schemas.sayRequest, (request) => {
        const said = slack.say(request)
        return said.ok ? { ok: true, ts: said.ts } : said
      }),
    )
    .post('/edit-message', (c) => act(c, schemas.editMessageRequest, slack.editMessage))
    .post('/delete-message', (c) => act(c, schemas.messageRequest, slack.deleteMessage))
    .post('/dismiss', (c) => act(c, schemas.dismissRequest, slack.dismiss))
    .post('/command', (c) => act(c, schemas.commandRequest, slack.command))
    .post('/act', (c) => act(c, schemas.actRequest, slack.act))
    .post('/shortcut', (c) => act(c, schemas.shortcutRequest, slack.shortcut))
    .post('/submit', (c) => act(c, schemas.submitRequest, slack.submit))
    .post('/close-view', (c) => act(c, schemas.closeViewRequest, slack.closeView))
    .post('/open-home', (c) => act(c, schemas.openHomeRequest, slack.openHome))
    .post('/locale', (c) => act(c, schemas.localeRequest, slack.setLocale))
    .post('/files', async (c) => {
      const { name = 'file', user } = c.req.query()
      const bytes = new Uint8Array(await c.req.arrayBuffer())
      if (bytes.length === 0)
        return c.json(no('file_empty', `“${name}” is empty: there is nothing in it to send.`))
      const type = c.req.header('content-type') ?? 'application/octet-stream'
      return c.json({ ok: true, file: slack.addFile(bytes, name, type, user) })
    })
}

/** Switches and the Worker's life. */
function controlRoutes({ slack, worker }: PageServerOptions) {
  return new Hono()
    .post('/trouble', (c) =>
      act(c, schemas.troubleRequest, (change) => ({
        ok: true,
        trouble: slack.setTrouble(change),
      })),
    )
    .post('/restart-worker', (c) => {
      // A failure shows in the Worker's state.
      worker.restart().catch(() => {})
      return c.json({ ok: true })
    })
    .post('/clear-inspector', (c) => {
      slack.core.recorder.clear()
      return c.json({ ok: true })
    })
}

/** Reads a JSON body by its schema and answers with what comes of it. */
async function act<T>(
  c: Context,
  schema: v.GenericSchema<unknown, T>,
  run: (request: T) => Reply | Promise<Reply>,
): Promise<Response> {
  const read = v.safeParse(schema, parseJson(await c.req.text()))
  if (!read.success) {
    const why = read.issues.map((issue) => `${v.getDotPath(issue) ?? 'body'}: ${issue.message}`)
    return c.json(no('invalid_request', why.join('; ')), 400)
  }
  // A refusal is a good answer, too: other statuses would be errors in the browser's console.
  return c.json(await run(read.output))
}
