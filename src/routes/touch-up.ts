import type { Context } from 'hono'
import { Hono } from 'hono/tiny'
import { readConfig } from '../config.ts'
import { STUDIO_HEADERS } from '../studio/headers.ts'
import { languageFrom } from '../turns/language.ts'
import type { AppEnv } from './app-env.ts'
import { servicesFor } from './services-for.ts'

/** The page on which a part of a picture is marked, and what its script asks for. */
export const touchUp = new Hono<AppEnv>()
  .get('/', async (c) => {
    const { touchUpPage } = await load()
    const language = languageFrom(c.req.header('accept-language'))
    return c.html(touchUpPage(language), 200, STUDIO_HEADERS)
  })
  .post('/open', async (c) => {
    const visit = visitOf(c)
    return visit === null ? notReady() : (await load()).open(c.req.raw, visit)
  })
  .post('/', async (c) => {
    const visit = visitOf(c)
    return visit === null ? notReady() : (await load()).send(c.req.raw, visit)
  })
  .get('/turns/:id', async (c) => {
    const visit = visitOf(c)
    return visit === null ? notReady() : (await load()).follow(c.req.raw, c.req.param('id'), visit)
  })

/** Few people touch up, so isolates that only answer Slack do not compile it. */
const load = () => import('../studio/touch-up/touch-up.ts')

const notReady = (): Response => Response.json({ message: '' }, { status: 503 })

function visitOf(c: Context<AppEnv>) {
  const config = readConfig(c.env)
  if (config === null) return null
  const { origin } = new URL(c.req.url)
  return {
    env: c.env,
    secret: config.secret,
    language: languageFrom(c.req.header('accept-language')),
    now: () => Date.now(),
    servicesFor: (team: string) =>
      servicesFor(c.env, config, team, {
        origin,
        later: (work) => c.executionCtx.waitUntil(work()),
      }),
  }
}
