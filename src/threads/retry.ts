/** Decides when something that failed is tried again. Pure: no clock, no storage. */
import { type PaintFailure, isOperators } from '../turns/turn-failure.ts'
import type { SlackFailure } from '../web-api/failures.ts'

/** Model calls for one turn, the first included. */
export const MAX_PAINT_ATTEMPTS = 5
/** A model call that ran into our time limit was paid for; it gets one more chance. */
const MAX_TIMED_OUT_ATTEMPTS = 2
const MAX_BUSY_WAIT_MS = 120_000
const MIN_BUSY_WAIT_MS = 1000
const FIRST_PAINT_WAIT_MS = 1000
const PAINT_WAIT_FACTOR = 3

/**
 * How long to wait before the next model call, in ms; null: this failure is final.
 * @param attempts model calls made so far, at least 1
 * @param random chance in [0, 1), which spreads the calls of many threads
 */
export function paintWait(failure: PaintFailure, attempts: number, random: number): number | null {
  if (attempts >= MAX_PAINT_ATTEMPTS || isOperators(failure)) return null
  const backoff = jitter(FIRST_PAINT_WAIT_MS * PAINT_WAIT_FACTOR ** (attempts - 1), random)
  switch (failure.reason) {
    case 'busy':
      return clamp(failure.retryAfterMs ?? backoff, MIN_BUSY_WAIT_MS, MAX_BUSY_WAIT_MS)
    case 'overloaded':
    case 'unreachable':
    case 'cut_off':
      return backoff
    case 'timed_out':
      return attempts >= MAX_TIMED_OUT_ATTEMPTS ? null : backoff
    case 'refused':
    case 'words':
    case 'quota_used_up':
    case 'model_gone':
    case 'bad_request':
    case 'over_limit':
    case 'too_large':
    case 'unreadable':
      return null
  }
}

const FIRST_SLACK_WAIT_MS = 1000
const MAX_SLACK_WAIT_MS = 300_000
/** With the waits above, Slack may be down for about two hours. */
const MAX_SLACK_TRIES = 30
/** Slack's own advice for a picture that it could not fetch. */
const IMAGE_WAIT_MS = 2000
const MAX_IMAGE_TRIES = 3

/**
 * How long to wait before the same call of Slack's Web API, in ms; null: no use in trying again.
 * @param tries failed tries so far, this one included
 */
export function slackWait(failure: SlackFailure, tries: number, random: number): number | null {
  switch (failure.reason) {
    case 'rate_limited':
      return tries > MAX_SLACK_TRIES ? null : failure.retryAfterMs
    case 'unavailable':
      return tries > MAX_SLACK_TRIES
        ? null
        : Math.min(jitter(FIRST_SLACK_WAIT_MS * 2 ** (tries - 1), random), MAX_SLACK_WAIT_MS)
    case 'image_not_fetched':
      return tries > MAX_IMAGE_TRIES ? null : IMAGE_WAIT_MS
    case 'blocks_refused':
    case 'not_in_channel':
    case 'message_gone':
    case 'refused':
      return null
  }
}

/** Between half of `ms` and the whole. */
const jitter = (ms: number, random: number): number => Math.round(ms * (0.5 + random / 2))

const clamp = (value: number, min: number, max: number): number =>
  Math.min(Math.max(value, min), max)
