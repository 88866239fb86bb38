/**
 * A Slack on this machine, as strict as the real one, for the playground's page and for tests: it sends
 * signed requests to the app and answers the app's Web API calls by Slack's rules. It has one workspace,
 * or several.
 */
import { createRecorder } from '../inspector/recorder.ts'
import { realClock } from '../lib/clock.ts'
import { serve, type RunningServer } from '../lib/http-server.ts'
import { createAppProfile, DEFAULT_MANIFEST } from './app-profile.ts'
import type { Core } from './core.ts'
import { createDeliveries } from './deliveries.ts'
import { createFaults } from './faults.ts'
import { answerApp } from './http-routes.ts'
import { createBotTokens } from './install/bot-tokens.ts'
import { createCodes } from './install/codes.ts'
import { install } from './install/installation.ts'
import { RETRY_DELAYS_MS } from './limits.ts'
import { createHandle, type LocalSlack } from './local-slack-handle.ts'
import type { LocalSlackOptions } from './local-slack-options.ts'
import { createPictureFetcher } from './pictures.ts'
import { createRateLimits } from './rate-limits.ts'
import { createResponseUrls } from './response-urls.ts'
import { ACME, ANA, TEAM } from './seed.ts'
import type { Seed } from './seeding.ts'
import type { Site } from './site.ts'
import { createState } from './state.ts'
import { createTriggers } from './triggers.ts'
import { createVoices, type Voices } from './voices.ts'

export type { LocalSlack, LocalSlackOptions }

const SECRET = 'playground-signing-secret'
const CLIENT = { id: '1.0', secret: 'playground-client-secret' }

/** Starts a Slack: Acme, with the app installed in it, and the workspaces that the options name. */
export async function createLocalSlack(options: LocalSlackOptions = {}): Promise<LocalSlack> {
  const parts: { site?: Site } = {}
  const server = await serve((request) => {
    if (parts.site === undefined) return new Response('', { status: 503 })
    return answerApp(parts.site, request)
  }, options.port)
  const voices = createVoices()
  const site = createSite(options, server, voices)
  parts.site = site
  const { signingSecret = SECRET } = options
  const slack = createHandle({ site, server, voices, signingSecret })
  slack.connect(options.appUrl)
  return slack
}

function createSite(options: LocalSlackOptions, server: RunningServer, voices: Voices): Site {
  const { clock = realClock, signingSecret = SECRET, retryDelaysMs = RETRY_DELAYS_MS } = options
  const recorder = createRecorder(clock, voices.tellAll)
  const deliveries = createDeliveries({ signingSecret, clock, recorder, retryDelaysMs })
  const shared = { clock, recorder, deliveries, tellAll: voices.tellAll, origin: server.origin }
  const coreOf = (seed: Seed) => createCore(options, seed, shared, voices)
  const cores = [coreOf(ACME), ...(options.others ?? []).map(coreOf)] as const
  return {
    cores,
    faults: createFaults(cores[0].state),
    codes: createCodes(clock),
    client: CLIENT,
    appOrigin: undefined,
    session: { team: TEAM.id, user: ANA },
  }
}

type Shared = Pick<Core, 'clock' | 'recorder' | 'deliveries' | 'tellAll' | 'origin'>

function createCore(options: LocalSlackOptions, seed: Seed, shared: Shared, voices: Voices): Core {
  const { manifest = DEFAULT_MANIFEST, rateLimitFactor = 2, pageOrigin = shared.origin } = options
  const { clock, recorder } = shared
  const app = createAppProfile(manifest, seed.bot)
  const state = createState(seed, app, clock)
  const isRotated = manifest.settings?.token_rotation_enabled === true
  const seconds = options.tokenSeconds ?? (isRotated ? TOKEN_SECONDS : null)
  const { team } = seed
  const core: Core = {
    ...shared,
    state,
    tokens: createBotTokens(clock, firstToken(options, seed), seconds),
    emit: voices.tell(team.id),
    pictures: createPictureFetcher(recorder, () => state.trouble.imagesFail),
    rateLimits: createRateLimits(clock, rateLimitFactor),
    responseUrls: createResponseUrls(clock, team.id),
    triggers: createTriggers(clock),
    offered: [...app.scopes],
    pageOrigin,
  }
  if (seed.installed) bringIn(core, seed)
  return core
}

/** https://docs.slack.dev/authentication/using-token-rotation */
const TOKEN_SECONDS = 43_200

const firstToken = ({ token = 'xoxb-playground' }: LocalSlackOptions, { team }: Seed): string =>
  team.id === TEAM.id ? token : `${token}-${team.domain}`

/** The app on the first day: installed, and a member of some channels. */
function bringIn(core: Core, seed: Seed): void {
  const { state, tokens } = core
  install(core)
  tokens.issue()
  for (const { id, withApp, members } of seed.channels) {
    const channel = state.channels.get(id)
    if (!withApp || channel === undefined) continue
    state.channels.set(id, { ...channel, members: [...members, state.app.botUserId] })
  }
}
