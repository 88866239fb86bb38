/** What the doctor finds, behind a link that ends in an hour; and the greeting at the end of a set-up. */
import type { Context } from 'hono'
import { html } from 'hono/html'
import { Hono } from 'hono/tiny'
import { readConfig } from '../config.ts'
import type { Finding } from '../doctor/finding.ts'
import { isPass } from '../doctor/pass.ts'
import { setTo } from '../lib/secret.ts'
import { secretOf } from '../secrets.ts'
import type { AppEnv } from './app-env.ts'
import { PAGE_HEADERS, page } from './page.ts'

type Ctx = Context<AppEnv>

/** The doctor is called once in a while, so isolates that only answer Slack do not compile it. */
const doctors = () => import('../doctor/doctor.ts')

export const doctor = new Hono<AppEnv>()
  .get('/status/:pass', async (c) => {
    if (!(await mayAsk(c))) return c.notFound()
    const { examine } = await doctors()
    const findings = await examine(c.env, parameter(c, 'team'))
    const status = findings.some(({ state }) => state === 'fault') ? 503 : 200
    return c.req.header('accept')?.includes('application/json')
      ? c.json({ findings, publicUrl: c.env.PUBLIC_URL || null }, status, PAGE_HEADERS)
      : c.html(page('en', told(findings)), status, PAGE_HEADERS)
  })
  .get('/status/:pass/audit', async (c) => {
    const { audit, readCursor } = await doctors()
    const team = parameter(c, 'team')
    const cursor = readCursor(c.req.query('step') ?? 'workspace', c.req.query('after') ?? '')
    if (team === null || cursor === null || !(await mayAsk(c))) return c.notFound()
    const wanted = { team, person: parameter(c, 'person'), thread: threadIn(c) }
    if (c.req.query('person') && wanted.person === null) return c.notFound()
    if (c.req.query('thread') && wanted.thread === null) return c.notFound()
    return c.json(await audit(c.env, wanted, cursor), 200, PAGE_HEADERS)
  })
  .post('/status/:pass/hello', async (c) => {
    const config = readConfig(c.env)
    if (config === null || !(await mayAsk(c))) return c.notFound()
    const { greet } = await doctors()
    const greeting = await greet(c.env, config, parameter(c, 'team'), parameter(c, 'user'))
    return c.json(greeting, 200, PAGE_HEADERS)
  })

/** A Worker that has no secret of its own can be asked by nobody. */
const mayAsk = async (c: Ctx): Promise<boolean> =>
  setTo(c.env.EASEL_SECRET) !== undefined &&
  (await isPass(c.req.param('pass') ?? '', secretOf(c.env, 'EASEL_SECRET'), Date.now()))

/** The id of a team or a person; null where none is given. */
function parameter(c: Ctx, name: 'team' | 'user' | 'person'): string | null {
  const value = c.req.query(name) ?? ''
  return /^[A-Z][A-Z0-9]{2,30}$/.test(value) ? value : null
}

/** A thread as `{channel}/{ts}`; null where none is given. */
function threadIn(c: Ctx): { channel: string; threadTs: string } | null {
  const [, channel, threadTs] =
    /^([A-Z][A-Z0-9]{2,30})\/(\d{1,12}\.\d{1,9})$/.exec(c.req.query('thread') ?? '') ?? []
  return channel === undefined || threadTs === undefined ? null : { channel, threadTs }
}

/** Told by words, not by colour alone. */
const LABELS = { fault: 'To mend', warning: 'To do', well: 'Well' } as const

const told = (findings: readonly Finding[]) =>
  (['fault', 'warning', 'well'] as const).flatMap((state) => {
    const these = findings.filter((finding) => finding.state === state)
    return these.length === 0
      ? []
      : [
          html`<h2>${LABELS[state]}</h2>
            <ul>
              ${these.map(({ check, says, mend }) => html`<li><b>${check}</b>: ${says} ${mend}</li>`)}
            </ul>`,
        ]
  })
