/** The frame of the studio's pages: no script or style stands in them, and nothing comes from elsewhere. */
import type { Child } from 'hono/jsx'
import type { Language } from '../turns/language.ts'

interface FrameProps {
  readonly language: Language
  readonly title: string
  /** Of its files in `browser/`. */
  readonly name: string
  /** Sentences for the script, as `data-…` of the body. */
  readonly data?: Readonly<Record<`data-${string}`, string>>
  readonly children?: Child
}

/** A whole page. */
export const Frame = ({ language, title, name, data = {}, children }: FrameProps) => (
  <html lang={language}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      <meta name="color-scheme" content="light dark" />
      <title>{`${title} · Easel`}</title>
      <link rel="stylesheet" href={`/studio/${name}.css`} />
      <script type="module" src={`/studio/${name}.js`} />
    </head>
    <body {...data}>{children}</body>
  </html>
)
