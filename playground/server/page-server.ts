/** The page's own server: its files, its requests, its stream. See `../protocol.ts`. */
import { Hono } from 'hono'
import type { OpenServer } from '../lib/http-server.ts'
import { fileHeaders } from '../slack/file-server.ts'
import type { LocalSlack } from '../slack/local-slack.ts'
import type { RunnableWorker } from '../worker/worker.ts'
import { act } from './act.ts'
import { actRoutes, workspaceIn } from './act-routes.ts'
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
  /** Moves the clock of all of it on, by milliseconds. */
  moveClock: (ms: number) => Promise<void>
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
    .get('/state', (c) => {
      const workspace = workspaceIn(slack, c)
      return workspace ? c.json(takeSnapshot(slack, workspace, around)) : c.notFound()
    })
    .get('/stream', (c) => {
      const workspace = workspaceIn(slack, c)
      if (workspace === undefined) return c.notFound()
      return openStream(slack, workspace, around, hub, c.req.raw.signal)
    })
    .get('/install', (c) => {
      const { team = '', user = '' } = c.req.query()
      slack.signIn({ team, user })
      return c.redirect(`${worker.url}/slack/install`)
    })
    .get('/worker-log', (c) => c.text(worker.log()))
    .get('/files/:id', (c) => {
      const id = c.req.param('id')
      const [file] = slack.workspaces.flatMap(({ core }) => core.state.files.get(id) ?? [])
      if (file === undefined) return c.notFound()
      const headers = { ...fileHeaders(file.object.mimetype, file.bytes), ...SANDBOX }
      return new Response(Buffer.from(file.bytes), { headers })
    })
    .get('/image', async (c) => {
      const url = c.req.query('url') ?? ''
      const isOurs = url.startsWith(`${worker.url}/`)
      const [known] = slack.workspaces.flatMap(({ core }) => core.pictures.copy(url) ?? [])
      const copy = known ?? (isOurs ? await slack.core.pictures.fetch(url) : undefined)
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

/** Switches and the Worker's life. */
function controlRoutes({ slack, worker, moveClock }: PageServerOptions) {
  return new Hono()
    .post('/clock', (c) =>
      act(c, schemas.clockRequest, async ({ ms }) => {
        await moveClock(ms)
        return { ok: true }
      }),
    )
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
