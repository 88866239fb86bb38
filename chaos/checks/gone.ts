/** What people delete is gone, and the model gets nothing of it from then on. Pure. */
import type { Check, Journal, ModelCall, Violation } from '../journal.ts'
import { tokensIn } from '../tokens.ts'
import { tokensOf } from './family.ts'

/** A request that was on its way when a deletion came. */
const ON_ITS_WAY_MS = 1000
/** An errand that came to nothing is carried again within so long. */
const AT_MOST_MS = 10_000

/** Of words whose message was deleted, nothing is stored or shown, and no call carries them. */
export const erasedIsGone: Check = (journal) =>
  journal.erased.flatMap(({ token, takenAt }): Violation[] => {
    if (takenAt === null) return []
    const where = whereIs(token, journal)
    if (where !== null) return [{ kind: 'remains', what: `${token} was deleted, and ${where}` }]
    const late = journal.calls.find(
      (call) => call.at > takenAt + AT_MOST_MS && tokensOf(call).includes(token),
    )
    if (late === undefined || wasDown(journal, takenAt, late)) return []
    return [{ kind: 'remains', what: `${token} was deleted, and went to the model` }]
  })

function whereIs(token: string, { turns, shown }: Journal): string | null {
  if (turns.some(({ prompt }) => tokensIn(prompt).includes(token))) return 'is kept by its thread'
  return shown.some(({ tokens }) => tokens.includes(token)) ? 'is shown' : null
}

const wasDown = ({ kills }: Journal, since: number, { at }: ModelCall): boolean =>
  kills.some((kill) => kill > since - AT_MOST_MS && kill < at)

/** Of a deleted version no object or record is kept, and its picture goes into no call of its thread. */
export const deletedIsGone: Check = (journal) =>
  journal.deleted.flatMap(({ turnId, goneAt, pictures }): Violation[] => {
    const turn = journal.turns.find(({ id }) => id === turnId)
    if (turn?.isDeleted !== true) return []
    const kept = journal.kept.find((name) => name.includes(turnId))
    if (kept !== undefined) return [{ kind: 'remains', what: `${turnId} was deleted, and ${kept}` }]
    if (journal.shown.some((one) => one.turnId === turnId && one.pictures.length > 0))
      return [{ kind: 'remains', what: `${turnId} was deleted, and is shown` }]
    const still = new Set(journal.shown.flatMap((one) => one.pictures))
    const gone = new Set(pictures.filter((picture) => !still.has(picture)))
    const isLate = (call: ModelCall): boolean =>
      goneAt !== null &&
      call.at > goneAt + ON_ITS_WAY_MS &&
      call.parts.some(({ picture }) => picture !== null && gone.has(picture))
    return journal.calls.some(isLate)
      ? [{ kind: 'remains', what: `${turnId} was deleted, and went to the model` }]
      : []
  })
