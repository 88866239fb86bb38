/**
 * A Slack workspace on this machine, as strict as the real one, for the playground's page and for
 * tests: it sends signed requests to the app and answers the app's Web API calls by Slack's rules.
 */
import { createRecorder } from '../inspector/recorder.ts'
import { realClock } from '../lib/clock.ts'
import { serve, type RunningServer } from '../lib/http-server.ts'
import type { Change } from '../protocol.ts'
import { createAppProfile, DEFAULT_MANIFEST } from './app-profile.ts'
import type { Core } from './core.ts'
import { createDeliveries } from './deliveries.ts'
import { createFaults, type Faults } from './faults.ts'
import { answerApp } from './http-routes.ts'
import { RETRY_DELAYS_MS } from './limits.ts'
import { createHandle, type LocalSlack } from './local-slack-handle.ts'
import type { LocalSlackOptions } from './local-slack-options.ts'
import { createPictureFetcher } from './pictures.ts'
import { createRateLimits } from './rate-limits.ts'
import { createResponseUrls } from './response-urls.ts'
import { createState } from './state.ts'
import { createTriggers } from './triggers.ts'

export type { LocalSlack, LocalSlackOptions }

/** Starts a workspace with the app installed in it. */
export async function createLocalSlack(options: LocalSlackOptions = {}): Promise<LocalSlack> {
  const listeners = new Set<(change: Change) => void>()
  const parts: { core?: Core; faults?: Faults } = {}
  const server = await serve((request) => {
    const { core, faults } = parts
    if (core === undefined || faults === undefined) return new Response('', { status: 503 })
    return answerApp(core, faults, request)
  }, options.port)
  const core = createCore(options, server, (change) => {
    for (const listener of listeners) listener(change)
  })
  const faults = createFaults(core.state)
  Object.assign(parts, { core, faults })
  core.deliveries.connect(options.appUrl)
  return createHandle({ core, faults, server, listeners })
}

function createCore(
  options: LocalSlackOptions,
  server: RunningServer,
  emit: (change: Change) => void,
): Core {
  const { clock = realClock, manifest = DEFAULT_MANIFEST, rateLimitFactor = 2 } = options
  const { token = 'xoxb-playground', signingSecret = 'playground-signing-secret' } = options
  const app = createAppProfile(manifest, token, signingSecret)
  const state = createState(app, clock)
  const recorder = createRecorder(clock, emit)
  const { retryDelaysMs = RETRY_DELAYS_MS } = options
  return {
    clock,
    state,
    emit,
    recorder,
    deliveries: createDeliveries({ app, clock, recorder, retryDelaysMs }),
    pictures: createPictureFetcher(recorder, () => state.trouble.imagesFail),
    rateLimits: createRateLimits(clock, rateLimitFactor),
    responseUrls: createResponseUrls(clock),
    triggers: createTriggers(clock),
    origin: server.origin,
    pageOrigin: options.pageOrigin ?? server.origin,
  }
}
