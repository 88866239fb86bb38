/** The whole playground: local Slack, painter, Worker and page, wired to each other. */
import { join } from 'node:path'
import { createMovableClock } from './lib/clock.ts'
import { openServerFrom } from './lib/http-server.ts'
import { freePort } from './lib/ports.ts'
import { createThreadFinder } from './model/find-thread.ts'
import { createModelTap } from './model/model-tap.ts'
import type { Painter, Trouble as PainterTrouble } from './painter/painter.ts'
import type { PainterInfo, Trouble } from './protocol.ts'
import { answerPage } from './server/page-server.ts'
import { createHub, type Hub } from './server/stream.ts'
import { DEFAULT_MANIFEST, readManifest } from './slack/app-profile.ts'
import { walkThrough } from './slack/install/walk-through.ts'
import { createLocalSlack, type LocalSlack } from './slack/local-slack.ts'
import { NORTHWIND } from './slack/second-seed.ts'
import { createWorker, type RunnableWorker } from './worker/worker.ts'

/** What the playground is made with. */
export interface PlaygroundOptions {
  /** The project's folder. */
  root: string
  /** Draws without a model and without a key; with `gemini`, only while a switch is on. */
  painter: Pick<Painter, 'baseUrl' | 'setTrouble' | 'stop'>
  /** The real model paints when there is a key. */
  gemini?: { key: string; baseUrl: string }
  /** Passed to the Worker beside what the playground sets: `DEFAULT_MODEL` and its like. */
  vars?: Record<string, string>
  /** The Worker has the token of Acme, and serves that workspace alone. @default any may install it */
  ownToken?: boolean
  /** Resolves with the folder of the built page. */
  pageDir: Promise<string>
  /** The first port to try for the page. @default 4321 */
  port?: number
}

/** A running playground. */
export interface Playground {
  /** The page's address. */
  url: string
  slack: LocalSlack
  worker: RunnableWorker
  painter: PainterInfo
  /** Lets all of it be later by so many milliseconds: Slack, the Worker, and its alarms. */
  moveClock: (ms: number) => Promise<void>
  stop(): Promise<void>
}

const FIRST_PORT = 4321

/** The Worker's secrets; they protect nothing. */
export const DEMO_KEY = 'demo-painter-needs-no-key'
export const EASEL_SECRET = 'a-secret-of-the-playground-that-protects-nothing'

/**
 * Slack waits one and five minutes before it repeats an event. Nobody wants to watch that, so the
 * playground is quicker; tests of Slack's rules use Slack's own times.
 */
const RETRY_DELAYS_MS = [0, 5_000, 30_000]

/** The page's switch in the painter's words. */
const PAINTER_TROUBLE: Record<Trouble['painter'], PainterTrouble> = {
  none: { kind: 'none' },
  slow: { kind: 'slow' },
  busy: { kind: 'busy' },
  refuse: { kind: 'refuse' },
  'cut-off': { kind: 'cut_off' },
}

/**
 * Starts everything; resolves when the Worker answers.
 * @throws when a part does not start; those that did are stopped, the painter included
 */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  const parts = createParts()
  parts.add(() => options.painter.stop())
  // Its failure is reported below, when it is waited for.
  options.pageDir.catch(() => {})
  try {
    return await assemble(options, parts)
  } catch (error) {
    await parts.stop()
    throw error
  }
}

interface Parts {
  /** Remembers how to stop a part that has started. */
  add(stop: () => Promise<void>): void
  /** Stops all of them, the last one first. */
  stop(): Promise<void>
}

function createParts(): Parts {
  const stops: (() => Promise<void>)[] = []
  return {
    add: (stop) => void stops.push(stop),
    async stop() {
      for (const stop of stops.splice(0).toReversed()) await stop()
    },
  }
}

async function assemble(options: PlaygroundOptions, parts: Parts): Promise<Playground> {
  const { root, painter, gemini } = options
  const server = await openServerFrom(options.port ?? FIRST_PORT)
  parts.add(() => server.stop())
  const clock = createMovableClock()
  const slack = await createLocalSlack({
    clock,
    others: [NORTHWIND],
    manifest: readManifest(join(root, 'manifest.json')) ?? DEFAULT_MANIFEST,
    pageOrigin: server.origin,
    retryDelaysMs: RETRY_DELAYS_MS,
  })
  parts.add(() => slack.stop())
  slack.listen((change) => {
    if (change.type === 'trouble') painter.setTrouble(PAINTER_TROUBLE[change.trouble.painter])
  })
  const tap = await createModelTap({
    recorder: slack.core.recorder,
    // Trouble is the demo painter's art: it stands in while a switch is on.
    upstream: () =>
      gemini !== undefined && slack.core.state.trouble.painter === 'none'
        ? gemini.baseUrl
        : painter.baseUrl,
    findThread: createThreadFinder(slack),
  })
  parts.add(() => tap.stop())
  const hub = createHub()
  const worker = await createWiredWorker(options, slack, tap.origin, server.port, hub)
  parts.add(() => worker.remove())
  const info = describePainter(options)
  const around = { painter: info, worker: () => worker.state(), clockAheadMs: () => clock.ahead() }
  const moveClock = async (ms: number) => {
    // What Slack signs in the time to come, the Worker would not take before.
    await worker.moveClock(ms)
    clock.move(ms)
    hub.emit({ type: 'clock', aheadMs: clock.ahead() })
  }
  answerPage({ ...options, slack, worker, around, hub, server, moveClock })
  await Promise.all([startInAcme(worker, slack.core, options), options.pageDir])
  const rest = { moveClock, stop: () => parts.stop() }
  return { url: server.origin, slack, worker, painter: info, ...rest }
}

/** Acme has installed Easel before anybody looks; in the second workspace, that can be tried. */
async function startInAcme(
  worker: RunnableWorker,
  { recorder }: LocalSlack['core'],
  { ownToken = false }: PlaygroundOptions,
): Promise<void> {
  await worker.start()
  if (ownToken) return
  await walkThrough(worker.url, 'allow')
  // Whoever looks begins with nothing to look at.
  recorder.clear()
}

function describePainter({ gemini, vars }: PlaygroundOptions): PainterInfo {
  return { kind: gemini === undefined ? 'demo' : 'gemini', model: vars?.['DEFAULT_MODEL'] ?? null }
}

async function createWiredWorker(
  options: PlaygroundOptions,
  slack: LocalSlack,
  modelOrigin: string,
  pagePort: number,
  hub: Hub,
): Promise<RunnableWorker> {
  const { root, gemini, vars = {}, ownToken = false } = options
  const { client } = slack
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  slack.connect(`${origin}/slack/events`)
  return createWorker({
    root,
    port,
    stateDir: join(root, '.playground', `worker-${pagePort}`),
    onState: (worker) => hub.emit({ type: 'worker', worker }),
    vars: {
      ...vars,
      SLACK_SIGNING_SECRET: slack.signingSecret,
      ...(ownToken
        ? { SLACK_BOT_TOKEN: slack.token }
        : { SLACK_CLIENT_ID: client.id, SLACK_CLIENT_SECRET: client.secret }),
      SLACK_API_URL: slack.apiUrl,
      SLACK_AUTHORIZE_URL: slack.authorizeUrl,
      GEMINI_API_KEY: gemini?.key ?? DEMO_KEY,
      GEMINI_BASE_URL: modelOrigin,
      EASEL_SECRET,
      PUBLIC_URL: origin,
    },
  })
}
