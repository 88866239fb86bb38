/** Counts Web API calls as Slack does: per method and minute, and per channel for posting. */
import type { Clock } from '../lib/clock.ts'
import { POST_BURST, POST_PER_SECOND, SPECIAL_PER_MINUTE, TIER_PER_MINUTE } from './limits.ts'

type Tier = keyof typeof TIER_PER_MINUTE

const TIERS: Record<string, Tier> = {
  'bots.info': 3,
  'chat.delete': 3,
  'chat.postEphemeral': 4,
  'chat.update': 3,
  'conversations.history': 3,
  'conversations.info': 3,
  'conversations.join': 3,
  'conversations.list': 2,
  'conversations.members': 4,
  'conversations.open': 3,
  'conversations.replies': 3,
  'files.completeUploadExternal': 4,
  'files.getUploadURLExternal': 4,
  'files.info': 4,
  'reactions.add': 3,
  'reactions.remove': 2,
  'team.info': 3,
  'users.info': 4,
  'users.list': 2,
  'views.open': 4,
  'views.publish': 4,
  'views.push': 4,
  'views.update': 4,
}

const MINUTE_MS = 60_000

/** Says for each call whether it may pass. */
export interface RateLimits {
  /** Seconds to wait, or 0 when the call may pass (and is counted). */
  take(method: string, channel: string | undefined): number
}

/**
 * @param factor how far above the published numbers the limits lie: Slack calls them "50+" and
 *   lets most bursts pass. 0 switches them off.
 */
export function createRateLimits(clock: Clock, factor: number): RateLimits {
  const calls = new Map<string, number[]>()
  const buckets = new Map<string, { tokens: number; at: number }>()

  function takeFromMinute(method: string): number {
    const tier = TIERS[method]
    const limit = (tier === undefined ? SPECIAL_PER_MINUTE : TIER_PER_MINUTE[tier]) * factor
    const now = clock.now()
    const recent = (calls.get(method) ?? []).filter((at) => at > now - MINUTE_MS)
    calls.set(method, recent)
    const oldest = recent[0]
    if (recent.length >= limit && oldest !== undefined) {
      return Math.max(1, Math.ceil((oldest + MINUTE_MS - now) / 1000))
    }
    recent.push(now)
    return 0
  }

  function takeFromChannel(channel: string): number {
    const now = clock.now()
    const bucket = buckets.get(channel) ?? { tokens: POST_BURST * factor, at: now }
    const refilled = bucket.tokens + ((now - bucket.at) / 1000) * POST_PER_SECOND
    const tokens = Math.min(POST_BURST * factor, refilled)
    buckets.set(channel, { tokens: tokens >= 1 ? tokens - 1 : tokens, at: now })
    return tokens >= 1 ? 0 : 1
  }

  return {
    take(method, channel) {
      if (factor === 0) return 0
      const posts = method === 'chat.postMessage' && channel !== undefined
      return (posts ? takeFromChannel(channel) : 0) || takeFromMinute(method)
    },
  }
}
