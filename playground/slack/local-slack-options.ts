/** The options of `createLocalSlack`. */
import type { Clock } from '../lib/clock.ts'
import type { AppManifest } from './app-profile.ts'
import type { Seed } from './seeding.ts'

/** All may be left out. */
export interface LocalSlackOptions {
  /**
   * Where the app takes events, commands and interactivity: `http://127.0.0.1:8787/slack/events`.
   */
  appUrl?: string
  /** @default the machine's clock */
  clock?: Clock
  /** @default any free port */
  port?: number
  /** @default the commands, shortcuts, scopes and events that the design names */
  manifest?: AppManifest
  /** @default 'xoxb-playground' */
  token?: string
  /** Workspaces beside Acme. @default none */
  others?: readonly Seed[]
  /** How long a token lives that is rotated. @default as the manifest says: Slack's twelve hours, or for good */
  tokenSeconds?: number
  /** @default 'playground-signing-secret' */
  signingSecret?: string
  /**
   * How far above Slack's published numbers calls are limited; 0 switches limits off. @default 2
   */
  rateLimitFactor?: number
  /** Waits before an event is sent again. @default Slack's: 0, 1 and 5 minutes */
  retryDelaysMs?: readonly number[]
  /** Where permalinks lead. @default the local Slack's own origin */
  pageOrigin?: string
}
