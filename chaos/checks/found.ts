/** Whoever looks for pictures finds those of channels that they are in, as long as these are there. Pure. */
import type { Found, Hit } from '../features.ts'
import type { Asked, Check, Journal, Violation } from '../journal.ts'
import { turnsAskedBy } from './family.ts'

/** A search that was on its way when a deletion came. */
const ON_ITS_WAY_MS = 1000

/** Nobody is shown what is said elsewhere, what was deleted, or words that were taken back. */
export const nothingStrangeIsFound: Check = (journal) =>
  journal.found.flatMap((found): Violation[] => {
    const { user, hits } = found
    const what = (hit: Hit) => `${user} has found ${hit.turnId} in ${hit.channel}`
    return [
      ...hits
        .filter(({ channel }) => !found.channels.includes(channel))
        .map((hit) => ({ kind: 'found by a stranger', what: what(hit) })),
      ...hits
        .filter((hit) => isGone(hit, found, journal))
        .map((hit) => ({ kind: 'remains', what: `${what(hit)}, which was deleted` })),
      ...hits
        .filter((hit) => !isWhereItWas(hit, journal))
        .map((hit) => ({ kind: 'misplaced', what: what(hit) })),
      ...erasedIn(found, journal),
    ]
  })

const isGone = ({ turnId }: Hit, { askedAt, isQuiet }: Found, journal: Journal): boolean =>
  journal.deleted.some(
    (one) => one.turnId === turnId && one.goneAt !== null && askedAt > one.goneAt + ON_ITS_WAY_MS,
  ) ||
  (isQuiet && journal.turns.some(({ id, isDeleted }) => id === turnId && isDeleted))

/** A hit leads to the thread of its turn. */
const isWhereItWas = ({ turnId, channel, threadTs }: Hit, { turns }: Journal): boolean =>
  turns.some((turn) => turn.id === turnId && turn.channel === channel && turn.threadTs === threadTs)

/** Words of deleted messages; only in the end, when every errand is through. */
const erasedIn = ({ user, tokens, isQuiet }: Found, { erased }: Journal): Violation[] =>
  erased
    .filter(({ token, takenAt }) => isQuiet && takenAt !== null && tokens.includes(token))
    .map(({ token }) => ({
      kind: 'remains',
      what: `${user} has found ${token}, which was deleted`,
    }))

/** In the end, everybody finds what they may see of what was asked for in those words. */
export const everythingIsFound: Check = (journal) =>
  journal.found
    .filter(({ isQuiet }) => isQuiet)
    .flatMap(({ user, token, channels, hits }): Violation[] => {
      const ask = journal.asked.find((one) => one.token === token)
      const missing = ask === undefined ? [] : painted(ask, journal)
      return missing
        .filter((turn) => channels.includes(turn.channel))
        .filter(({ id }) => !hits.some(({ turnId }) => turnId === id))
        .map(({ id }) => ({ kind: 'not found', what: `${user} does not find ${id} by ${token}` }))
    })

const painted = (ask: Asked, journal: Journal) =>
  turnsAskedBy(journal, ask).filter(
    ({ id, isDeleted }) =>
      !isDeleted && journal.versions.some(({ turnId, pictures }) => turnId === id && pictures > 0),
  )
