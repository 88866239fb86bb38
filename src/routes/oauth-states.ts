/**
 * The state that goes to Slack and comes back with a code. It opens only with the cookie of the browser that began,
 * so nobody can finish an installation that somebody else has begun.
 */
import * as v from 'valibot'
import { createSealer } from '../lib/seal.ts'
import type { Secret } from '../lib/secret.ts'

/** Slack's codes live as long. */
export const STATE_SECONDS = 600

/** What a browser keeps, and what travels. */
export interface Begun {
  /** For the cookie: 32 random bytes, base64url. */
  readonly nonce: string
  readonly state: string
}

const StateSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ id: v.string(), until: v.number() }),
)

export interface OAuthStates {
  /** Begins an installation. @param now ms since 1970 */
  begin(now: number): Promise<Begun>
  /** The id of an installation that has begun, for one use; null where it is too old, or not this browser's. */
  idOf(begun: Begun, now: number): Promise<string | null>
}

/** States that are sealed with a key derived from the master secret (`EASEL_SECRET`). */
export function createOAuthStates(secret: Secret): OAuthStates {
  const sealer = createSealer(secret, 'easel oauth states v1')
  return {
    async begin(now) {
      const nonce = crypto
        .getRandomValues(new Uint8Array(32))
        .toBase64({ alphabet: 'base64url', omitPadding: true })
      const state = { id: crypto.randomUUID(), until: now + STATE_SECONDS * 1000 }
      return { nonce, state: await sealer.seal(JSON.stringify(state), nonce) }
    },
    async idOf({ nonce, state }, now) {
      const opened = v.safeParse(StateSchema, await sealer.open(state, nonce))
      if (!opened.success) return null
      const { id, until } = opened.output
      return now < until ? id : null
    },
  }
}
