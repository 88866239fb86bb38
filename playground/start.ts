/** `npm start`: opens the playground and keeps it open until Ctrl-C. */
import { join } from 'node:path'
import { buildPage } from './build-page.ts'
import { readEnvironment } from './environment.ts'
import { openBrowser } from './open-browser.ts'
import { createPainter } from './painter/painter.ts'
import { startPlayground, type Playground } from './playground.ts'
import { BEN, CHEN } from './slack/seed.ts'

/** The demo draws in no time; this is long enough to see that Easel says what it does. */
const DEMO_LATENCY_MS = 1_500

const root = join(import.meta.dirname, '..')
const began = performance.now()

try {
  await main()
} catch (error) {
  console.error('\nThe playground could not start.')
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}

async function main(): Promise<void> {
  let playground: Playground | undefined
  endOnSignals(() => playground)
  const environment = readEnvironment(root)
  console.log('Starting the playground: a local Slack, a painter and the Worker …')
  // The page is built meanwhile.
  const pageDir = buildPage(root)
  const painter = await createPainter({ latencyMs: DEMO_LATENCY_MS })
  playground = await startPlayground({ root, painter, pageDir, ...environment })
  giveLanguages(playground)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(welcome(playground, seconds))
  openBrowser(playground.url)
}

/** So that one sees at once that Easel speaks to each person in the language of their Slack. */
function giveLanguages({ slack }: Playground): void {
  slack.setLocale({ user: BEN, locale: 'es-ES' })
  slack.setLocale({ user: CHEN, locale: 'zh-CN' })
}

function welcome({ url, painter }: Playground, seconds: string): string {
  const paints =
    painter.kind === 'gemini'
      ? 'Gemini paints, with your key.'
      : 'A demo paints. Set GEMINI_API_KEY (or put it into .dev.vars) and Gemini paints instead.'
  return `
  Easel's playground is open after ${seconds} s:  ${url}

  ${paints}

  Three things to try in #design:
    1.  /imagine a lighthouse at dusk
    2.  open the thread and reply: make it night
    3.  drop a photo into the same thread: put this into the picture

  Ctrl-C ends it.
`
}

/** Also while it starts: then leaving is enough, because the Worker does not outlive this process. */
function endOnSignals(playground: () => Playground | undefined): void {
  let ending = false
  const end = () => {
    const open = playground()
    if (ending || open === undefined) process.exit(1)
    ending = true
    console.log('\nClosing the playground.')
    void open.stop().finally(() => process.exit(0))
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end)
}
