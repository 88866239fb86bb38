import { Hono } from 'hono/tiny'
import { html } from 'hono/html'
import type { AppEnv } from './app-env.ts'
import { configNotices, configProblems } from '../config.ts'

/** For people: whether Easel runs, and what its installer still has to do. For machines: /healthz. */
export const status = new Hono<AppEnv>()
  .get('/healthz', (c) => {
    const ok = configProblems(c.env).length === 0
    return c.json({ ok }, ok ? 200 : 503, { 'cache-control': 'no-store' })
  })
  .get('/', (c) => {
    const problems = configProblems(c.env)
    c.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'")
    c.header('cache-control', 'no-store')
    return c.html(page(problems, configNotices(c.env)), problems.length === 0 ? 200 : 503)
  })

const page = (problems: readonly string[], notices: readonly string[]) =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Easel</title>
        <style>
          body {
            color-scheme: light dark;
            font:
              1rem/1.5 system-ui,
              sans-serif;
            margin: 15vh auto;
            max-width: 34rem;
            padding: 0 1rem;
          }
        </style>
      </head>
      <body>
        <main>
          <h1>Easel</h1>
          ${
            problems.length === 0
              ? html`<p>Easel is running. Ask for a picture in Slack with <code>/imagine</code>.</p>
                  ${notices.map((notice) => html`<p>${notice}</p>`)}`
              : html`<p>Easel is running, but not ready yet:</p>
                  <ul>
                    ${problems.map((problem) => html`<li>${problem}</li>`)}
                  </ul>`
          }
        </main>
      </body>
    </html>`
