import { Hono } from 'hono/tiny'
import { html } from 'hono/html'
import type { AppEnv } from './app-env.ts'
import { configNotices, configProblems } from '../config.ts'
import { PAGE_HEADERS, page } from './page.ts'

/** For people: whether Easel runs, and what its installer still has to do. For machines: /healthz. */
export const status = new Hono<AppEnv>()
  .get('/healthz', (c) => {
    const ok = configProblems(c.env).length === 0
    return c.json({ ok }, ok ? 200 : 503, { 'cache-control': 'no-store' })
  })
  .get('/', (c) => {
    const problems = configProblems(c.env)
    return problems.length === 0
      ? c.html(page('en', running(configNotices(c.env))), 200, PAGE_HEADERS)
      : c.html(page('en', notReady(problems)), 503, PAGE_HEADERS)
  })

const running = (notices: readonly string[]) => [
  html`<p>Easel is running. Ask for a picture in Slack with <code>/imagine</code>.</p>`,
  ...notices.map((notice) => html`<p>${notice}</p>`),
]

const notReady = (problems: readonly string[]) => [
  html`<p>Easel is running, but not ready yet:</p>`,
  html`<ul>
    ${problems.map((problem) => html`<li>${problem}</li>`)}
  </ul>`,
]
