/** The frame of Easel's own pages: no scripts, nothing from elsewhere. */
import { html } from 'hono/html'
import type { Language } from '../turns/language.ts'

/** A page needs its own style and nothing else. */
export const PAGE_HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
} as const

type Html = ReturnType<typeof html>

/** A page with a few sentences. */
export const page = (language: Language, sentences: Html | readonly Html[]): Html =>
  html`<!doctype html>
    <html lang="${language}">
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
          ${sentences}
        </main>
      </body>
    </html>`
