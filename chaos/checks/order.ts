/** In a thread it goes by when things were said. Pure. */
import type { Asked, Check, Journal, Violation } from '../journal.ts'
import { ownToken, turnsAskedBy } from './family.ts'

/** When the model was first called for an ask; null: never, or nobody can tell. */
function begunAt(journal: Journal, { token }: Asked): number | null {
  const own = journal.calls.filter((call) => ownToken(call) === token).map(({ at }) => at)
  return own.length === 0 ? null : Math.min(...own)
}

/**
 * What was said earlier, and was with Easel before the other was even sent, goes first. An answer that was
 * on its way while the other came is left out: both orders are right.
 */
export const inTheOrderSaid: Check = (journal) => {
  const spoken = journal.asked.filter((ask) => ask.by === 'reply' && ask.words === 'plain')
  const begun = new Map(spoken.map((ask) => [ask.token, begunAt(journal, ask)]))
  return spoken.flatMap((later): Violation[] => {
    const laterAt = begun.get(later.token) ?? null
    const before = spoken.find((one) => {
      const at = begun.get(one.token) ?? null
      const isEarlier =
        one.threadTs === later.threadTs &&
        one.channel === later.channel &&
        one.saidAt < later.saidAt &&
        one.takenAt !== null &&
        one.takenAt < (later.sentAt ?? 0)
      return isEarlier && at !== null && laterAt !== null && at > laterAt
    })
    // What was asked for again, after it had failed or was cancelled, is newer than its words.
    const [turn] = before === undefined ? [] : turnsAskedBy(journal, before)
    const isAgain = journal.pressed.some((one) => one.name === 'retry' && one.turnId === turn?.id)
    if (before === undefined || turn === undefined || isAgain) return []
    return [{ kind: 'out of order', what: `${later.token} was painted before ${before.token}` }]
  })
}
