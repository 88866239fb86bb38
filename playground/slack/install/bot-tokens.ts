/**
 * The tokens of the app in one workspace: for good, or rotated.
 * https://docs.slack.dev/authentication/using-token-rotation
 */
import type { Clock } from '../../lib/clock.ts'
import { makeId } from '../ids.ts'

/** A token as the app gets it. */
export interface Grant {
  token: string
  /** One use. null: the token is not rotated. */
  refreshToken: string | null
  /** Seconds. null: for good. */
  expiresIn: number | null
}

/** What Slack says to a token that it knows. */
type Standing = 'valid' | 'token_expired' | 'token_revoked' | 'account_inactive'

/** The tokens of one workspace. */
export interface BotTokens {
  /** For an installation. Without rotation, a second one gets the same token. */
  issue(): Grant
  /** The next token for a refresh token; undefined where Slack does not take it. */
  refresh(refreshToken: string): Grant | undefined
  /** A token that rotates, for one that does not; undefined where it is none. */
  exchange(token: string): Grant | undefined
  /** Undefined: no token of this workspace. */
  standing(token: string): Standing | undefined
  /** The one that was given last. */
  current(): string
  /** All that are rotated are too old from now on. */
  expire(): void
  /** The app was removed. */
  end(): void
}

interface Given {
  token: string
  refreshToken: string | null
  /** In ms since 1970; null: for good. */
  until: number | null
  ended: Exclude<Standing, 'valid' | 'token_expired'> | null
}

/** Slack keeps so many rotated tokens alive. */
const MOST_ACTIVE = 2

/** @param first the token for good @param seconds that a rotated token lives; null: no rotation */
export function createBotTokens(clock: Clock, first: string, seconds: number | null): BotTokens {
  const given: Given[] = []

  const lasting = (): Grant => {
    const same = given.find(({ until, ended }) => until === null && ended === null)
    const token = same?.token ?? (given.length === 0 ? first : `${first}-${given.length + 1}`)
    if (same === undefined) given.push({ token, refreshToken: null, until: null, ended: null })
    return { token, refreshToken: null, expiresIn: null }
  }

  const rotated = (expiresIn: number): Grant => {
    const token = `xoxe.xoxb-1-${makeId('', 40)}`
    const refreshToken = `xoxe-1-${makeId('', 40)}`
    given.push({ token, refreshToken, until: clock.now() + expiresIn * 1000, ended: null })
    const active = given.filter(({ ended, until }) => ended === null && until !== null)
    for (const old of active.slice(0, -MOST_ACTIVE)) old.ended = 'token_revoked'
    return { token, refreshToken, expiresIn }
  }

  return {
    issue: () => (seconds === null ? lasting() : rotated(seconds)),
    refresh(refreshToken) {
      const from = given.find((one) => one.refreshToken === refreshToken)
      if (from === undefined || from.ended !== null || seconds === null) return undefined
      from.refreshToken = null
      return rotated(seconds)
    },
    exchange(token) {
      const from = given.find((one) => one.token === token && one.until === null)
      if (from === undefined || from.ended !== null || seconds === null) return undefined
      from.ended = 'token_revoked'
      return rotated(seconds)
    },
    standing(token) {
      const known = given.find((one) => one.token === token)
      if (known === undefined) return undefined
      if (known.ended !== null) return known.ended
      return known.until !== null && clock.now() >= known.until ? 'token_expired' : 'valid'
    },
    current: () => given.at(-1)?.token ?? first,
    expire() {
      for (const one of given) if (one.until !== null) one.until = clock.now()
    },
    end() {
      for (const one of given) one.ended = 'account_inactive'
    },
  }
}
