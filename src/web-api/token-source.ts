/** How calls of Slack find the token of a workspace. */
import { type Result, err, ok } from '../lib/result.ts'
import type { TokenSource } from './client.ts'

/** Why there is no token. */
export type NoToken =
  | 'not_installed'
  /** Slack does not take it any more: the app must be installed again. */
  | 'revoked'
  /** Slack does not answer at the moment. */
  | 'unavailable'

/** The narrow door to a workspace's token. */
export interface TokenDoor {
  /** The token that Slack takes now. @param refused one that Slack called expired */
  botToken(refused: string | null): Promise<Result<string, NoToken>>
}

/**
 * The token for calls: the one that is configured, or the installation's. It is asked for once, and again
 * when Slack calls it expired.
 * @param configured of the one workspace that Easel serves; null: any may install it
 */
export function tokensOf(configured: string | null, door: () => TokenDoor): TokenSource {
  if (configured !== null) return () => Promise.resolve(ok(configured))
  let asked: Promise<Result<string, NoToken>> | null = null
  return async (refused) => {
    if (asked === null || refused !== null) asked = door().botToken(refused)
    const token = await asked
    if (token.ok) return token
    asked = null
    return token.error === 'unavailable'
      ? err({ reason: 'unavailable' })
      : err({ reason: 'refused', error: token.error })
  }
}
