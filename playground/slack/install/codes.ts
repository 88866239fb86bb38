/** The codes that a consent ends with: each is exchanged once, within ten minutes. */
import type { Clock } from '../../lib/clock.ts'
import { makeId } from '../ids.ts'
import { CODE_MS } from '../limits.ts'

/** What somebody has said yes to. */
export interface Consent {
  team: string
  user: string
  /** Where the app wanted the code; the same must be named when it is exchanged. */
  redirectUri: string
  scopes: string
}

/** Gives out codes and takes them back. */
export interface Codes {
  create(consent: Consent): string
  /** Uses the code up, or says Slack's error. */
  take(code: string): { ok: true; consent: Consent } | { ok: false; error: string }
}

/** Codes by the given clock. */
export function createCodes(clock: Clock): Codes {
  const codes = new Map<string, { consent: Consent; at: number; used: boolean }>()
  return {
    create(consent) {
      const code = `${clock.now()}.${codes.size + 1}.${makeId('', 40).toLowerCase()}`
      codes.set(code, { consent, at: clock.now(), used: false })
      return code
    },
    take(code) {
      const known = codes.get(code)
      if (known === undefined || clock.now() - known.at > CODE_MS) {
        return { ok: false, error: 'invalid_code' }
      }
      if (known.used) return { ok: false, error: 'code_already_used' }
      known.used = true
      return { ok: true, consent: known.consent }
    },
  }
}
