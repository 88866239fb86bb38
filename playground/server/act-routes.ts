/** What people do in the page, in the workspace that the request names (`?team=T…`; without one, in Acme). */
import { Hono } from 'hono'
import type { Context } from 'hono'
import type { LocalSlack } from '../slack/local-slack.ts'
import type { WorkspaceHandle } from '../slack/workspace-handle.ts'
import { no } from '../slack/gestures/reply.ts'
import { act } from './act.ts'
import * as schemas from './schemas.ts'

/** The workspace that a request is about; undefined where there is none of that id. */
export function workspaceIn(slack: LocalSlack, c: Context): WorkspaceHandle | undefined {
  const id = c.req.query('team')
  return id === undefined ? slack : slack.workspace(id)
}

const NO_SUCH_TEAM = no('team_not_found', 'That workspace is not there.')

/** What people do. */
export function actRoutes(slack: LocalSlack) {
  /** The one that the middleware has found. */
  const here = (c: Context) => workspaceIn(slack, c) ?? slack
  return new Hono()
    .use(async (c, next) =>
      workspaceIn(slack, c) === undefined ? c.json(NO_SUCH_TEAM, 404) : next(),
    )
    .post('/say', (c) =>
      act(c, schemas.sayRequest, (request) => {
        const said = here(c).say(request)
        return said.ok ? { ok: true, ts: said.ts } : said
      }),
    )
    .post('/edit-message', (c) => act(c, schemas.editMessageRequest, here(c).editMessage))
    .post('/delete-message', (c) => act(c, schemas.messageRequest, here(c).deleteMessage))
    .post('/dismiss', (c) => act(c, schemas.dismissRequest, here(c).dismiss))
    .post('/command', (c) => act(c, schemas.commandRequest, here(c).command))
    .post('/act', (c) => act(c, schemas.actRequest, here(c).act))
    .post('/shortcut', (c) => act(c, schemas.shortcutRequest, here(c).shortcut))
    .post('/submit', (c) => act(c, schemas.submitRequest, here(c).submit))
    .post('/close-view', (c) => act(c, schemas.closeViewRequest, here(c).closeView))
    .post('/open-home', (c) => act(c, schemas.openHomeRequest, here(c).openHome))
    .post('/uninstall', (c) => act(c, schemas.personRequest, ({ user }) => here(c).uninstall(user)))
    .post('/locale', (c) => act(c, schemas.localeRequest, here(c).setLocale))
    .post('/files', async (c) => {
      const { name = 'file', user } = c.req.query()
      const bytes = new Uint8Array(await c.req.arrayBuffer())
      if (bytes.length === 0)
        return c.json(no('file_empty', `“${name}” is empty: there is nothing in it to send.`))
      const type = c.req.header('content-type') ?? 'application/octet-stream'
      return c.json({ ok: true, file: here(c).addFile(bytes, name, type, user) })
    })
}
