/**
 * What lets a person touch up one picture in a browser: the ticket in the link that Slack shows to them alone,
 * and the bearer that their browser gets for it. Sealed, so nobody can make one or change it.
 */
import * as v from 'valibot'
import { createSealer } from '../../lib/seal.ts'
import type { Secret } from '../../lib/secret.ts'

/** How long each of them is good, in ms. */
const GOOD_MS = { ticket: 10 * 60_000, bearer: 60 * 60_000 } as const
type Kind = keyof typeof GOOD_MS

const RightsSchema = v.object({
  /** A ticket is good once, and known by this. */
  id: v.string(),
  /** The team that Easel is installed in. */
  team: v.string(),
  userId: v.string(),
  channel: v.string(),
  threadTs: v.string(),
  /** The version, and which of its pictures, counted from 1. */
  turnId: v.string(),
  picture: v.number(),
  /** ms since 1970. */
  until: v.number(),
})

/** Who may touch up what, and until when. */
export type Rights = v.InferOutput<typeof RightsSchema>

const StoredSchema = v.pipe(v.string(), v.parseJson(), RightsSchema)

/** Longer ones are none of ours. */
const MAX_LENGTH = 2000

export interface Tickets {
  /** A new one. @param until not longer than another one is good, ms since 1970 */
  issue(
    kind: Kind,
    rights: Omit<Rights, 'id' | 'until'>,
    now: number,
    until?: number,
  ): Promise<string>
  /** What it is good for; null: it is too old, changed, or none of that kind. */
  read(kind: Kind, sealed: string, now: number): Promise<Rights | null>
}

/** Tickets that are sealed with a key derived from the master secret (`EASEL_SECRET`). */
export function createTickets(secret: Secret): Tickets {
  const sealer = createSealer(secret, 'easel touch-up v1')
  return {
    issue(kind, rights, now, until = Number.POSITIVE_INFINITY) {
      const good = Math.min(until, now + GOOD_MS[kind])
      const whole: Rights = { ...rights, id: crypto.randomUUID(), until: good }
      return sealer.seal(JSON.stringify(whole), kind)
    },
    async read(kind, sealed, now) {
      if (sealed.length > MAX_LENGTH) return null
      const opened = v.safeParse(StoredSchema, await sealer.open(sealed, kind))
      return opened.success && now < opened.output.until ? opened.output : null
    },
  }
}
