/**
 * What the parts of the local Slack share: its memory, its clock, its voice, its way to the app.
 */
import type { Clock } from '../lib/clock.ts'
import type { Recorder } from '../inspector/recorder.ts'
import type { Deliveries } from './deliveries.ts'
import type { BotTokens } from './install/bot-tokens.ts'
import type { PictureFetcher } from './pictures.ts'
import type { RateLimits } from './rate-limits.ts'
import type { ResponseUrls } from './response-urls.ts'
import type { Emit, SlackState } from './state.ts'
import type { Triggers } from './triggers.ts'

/** Handed to every function that acts on the workspace. */
export interface Core {
  clock: Clock
  state: SlackState
  /** The app's tokens for this workspace. */
  tokens: BotTokens
  /** Tells those who look at this workspace. */
  emit: Emit
  /** Tells those who look at any. */
  tellAll: Emit
  recorder: Recorder
  deliveries: Deliveries
  pictures: PictureFetcher
  rateLimits: RateLimits
  responseUrls: ResponseUrls
  triggers: Triggers
  /** The scopes that the app's manifest names: it may ask for no others. */
  offered: readonly string[]
  /** Where the local Slack listens: `http://127.0.0.1:…`. */
  origin: string
  /** Where permalinks lead: the playground's page, or the local Slack itself. */
  pageOrigin: string
}
