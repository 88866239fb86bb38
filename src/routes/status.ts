import { Hono } from 'hono/tiny'
import { html } from 'hono/html'
import { configProblems } from '../config.ts'
import type { AppEnv } from './app-env.ts'
import { PAGE_HEADERS, page } from './page.ts'

/**
 * For everybody: whether Easel runs. For machines: /healthz, which asks nobody. What is missing stands behind a
 * link of `npm run doctor` alone.
 */
export const status = new Hono<AppEnv>()
  .get('/healthz', (c) => {
    const ok = configProblems(c.env).length === 0
    return c.json({ ok }, ok ? 200 : 503, { 'cache-control': 'no-store' })
  })
  .get('/', (c) =>
    configProblems(c.env).length === 0
      ? c.html(page('en', RUNNING), 200, PAGE_HEADERS)
      : c.html(page('en', NOT_READY), 503, PAGE_HEADERS),
  )

const RUNNING = html`<p>
  Easel is running. Ask for a picture in Slack with <code>/imagine</code>.
</p>`

const NOT_READY = html`<p>Easel is not ready yet.</p>
  <p>If you run it: <code>npm run doctor</code> says what is missing, and what to do.</p>`
