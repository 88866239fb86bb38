/** Easel as people use it, with a way through trouble on each side: Slack, the painter and the Worker. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Painter, createPainter } from '../playground/painter/painter.ts'
import { DEMO_KEY, EASEL_SECRET } from '../playground/playground.ts'
import { freePort } from '../playground/lib/ports.ts'
import { DEFAULT_MANIFEST, readManifest } from '../playground/slack/app-profile.ts'
import { walkThrough } from '../playground/slack/install/walk-through.ts'
import { type LocalSlack, createLocalSlack } from '../playground/slack/local-slack.ts'
import { createWorker } from '../playground/worker/worker.ts'
import { startDeliveryRelay } from './deliveries.ts'
import { startModelRelay } from './model-relay.ts'
import { LIMIT } from './people.ts'
import { startSlackRelay } from './slack-relay.ts'
import { keysIn } from './tokens.ts'

const root = join(import.meta.dirname, '..')

/** Slack waits minutes before it sends again; nobody wants to wait for that here. */
const RETRY_DELAYS_MS = [0, 1500, 4000]

/** As long as Slack's; a history says when one is too old. */
const TOKEN_SECONDS = 43_200

export type Stage = Awaited<ReturnType<typeof openStage>>

/** Starts all of it. */
export async function openStage() {
  const painter = await createPainter({ signatureBytes: 2000, latencyMs: 60 })
  const slack = await createLocalSlack({
    manifest: readManifest(join(root, 'manifest.json')) ?? DEFAULT_MANIFEST,
    retryDelaysMs: RETRY_DELAYS_MS,
    tokenSeconds: TOKEN_SECONDS,
    // Limits are a part of the history.
    rateLimitFactor: 0,
  })
  const [port, inspectorPort] = await Promise.all([freePort(), freePort()])
  const origin = `http://127.0.0.1:${port}`
  const relays = await startRelays(slack, painter, origin)
  const stateDir = await mkdtemp(join(tmpdir(), 'easel-chaos-'))
  const vars = varsFor(slack, relays, origin)
  const worker = createWorker({ root, port, inspectorPort, stateDir, vars })
  const stop = async (): Promise<void> => {
    await worker.remove()
    await Promise.all([...Object.values(relays), slack, painter].map((part) => part.stop()))
    await rm(stateDir, { recursive: true, force: true })
  }
  const installed = async (): Promise<void> => {
    await worker.start()
    // Slack leads back to the address that it knows.
    slack.connect(`${origin}/slack/events`)
    await walkThrough(origin, 'allow')
    slack.connect(`${relays.deliveries.origin}/slack/events`)
  }
  await installed().catch(async (error: unknown) => {
    await stop()
    throw error
  })
  return { slack, painter, worker, ...relays, stateDir, inspectorPort, stop }
}

/** One relay on each way, in the place of what it leads to. */
async function startRelays(slack: LocalSlack, painter: Painter, worker: string) {
  const [deliveries, toSlack, toModel] = await Promise.all([
    startDeliveryRelay(() => worker, keysIn),
    startSlackRelay(() => slack.origin),
    startModelRelay(() => painter.baseUrl),
  ])
  // Files and response URLs go the same way as the Web API.
  slack.core.origin = toSlack.origin
  return { deliveries, toSlack, toModel }
}

const varsFor = (
  slack: LocalSlack,
  { toSlack, toModel }: Awaited<ReturnType<typeof startRelays>>,
  origin: string,
) => ({
  SLACK_SIGNING_SECRET: slack.signingSecret,
  SLACK_CLIENT_ID: slack.client.id,
  SLACK_CLIENT_SECRET: slack.client.secret,
  SLACK_AUTHORIZE_URL: slack.authorizeUrl,
  PERSON_PICTURES_PER_DAY: String(LIMIT),
  SLACK_API_URL: `${toSlack.origin}/api/`,
  GEMINI_API_KEY: DEMO_KEY,
  GEMINI_BASE_URL: toModel.origin,
  EASEL_SECRET,
  PUBLIC_URL: origin,
})
