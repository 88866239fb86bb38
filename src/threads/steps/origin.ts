/** What a turn comes from: the picture that it edits, and the turns before it. */
import { type PastTurn, distantTurn, pastTurn, placeInAnswer } from '../../gemini/past-turn.ts'
import { type Result, err, ok } from '../../lib/result.ts'
import type { TurnFailure } from '../../turns/turn-failure.ts'
import type { PlacedTurn, TurnRecord } from '../../turns/turn-record.ts'
import type { TurnStore } from '../../turns/turn-store.ts'
import type { Studio } from '../studio.ts'
import type { Turn } from '../turn.ts'
import { type Chosen, explainUnknown, lineageOf, nameOf, wantedVersion } from '../versions.ts'

export interface Origin {
  /** The number of the version that is to be painted. */
  readonly version: number
  readonly parent: Chosen | null
  /** The parent's record; null where there is none, or where it has expired. */
  readonly record: TurnRecord | null
  /** Which picture of the parent's answer it is, counted from 1; null: it is the only one. */
  readonly about: number | null
  /** The turns before, oldest first; of those far back and of those whose records have expired, the words. */
  readonly lineage: readonly PastTurn[]
  /** Records that should be there are not: they have expired, or were deleted. */
  readonly isForgetful: boolean
}

/**
 * Of how many turns the records are read: the window of pictures is never wider. The words of those before
 * stand in the thread's own table, so the work for a turn does not grow with its thread.
 */
const RECORDS = 14

/** Finds it; fails where the turn names a version that is not there. */
export async function findOrigin(
  { ask }: Turn,
  { versions, history, ...studio }: Studio,
): Promise<Result<Origin, TurnFailure>> {
  const parent = wantedVersion(ask.wanted, versions)
  if (parent === 'unknown') return err(explainUnknown(ask.wanted, versions))
  const lineage = lineageOf(parent, versions)
  // The first one knows the turns of another thread that it was shared from.
  const read = new Set(
    [...lineage.slice(0, 1), ...lineage.slice(-RECORDS)].map(({ turnId }) => turnId),
  )
  const found = await history.get([...read])
  const records = new Map(found.map((record) => [record.turnId, record]))
  const record = records.get(parent?.turnId ?? '') ?? null
  const adopted = records.get(lineage[0]?.turnId ?? '')?.shared?.lineage ?? []
  const before = adopted.slice(-RECORDS)
  const elsewhere = await turnsElsewhere(before, history)
  return ok({
    version: versions.newest() + 1,
    parent,
    record,
    about: record === null || parent === null ? null : placeInAnswer(record, parent.picture),
    lineage: [
      ...elsewhere,
      ...lineage.map((chosen) => {
        const past = records.get(chosen.turnId)
        return past === undefined
          ? distantTurn(studio.askedIn(chosen.turnId), nameOf(chosen))
          : pastTurn(past, chosen.picture)
      }),
    ],
    isForgetful: records.size < read.size || elsewhere.length < before.length,
  })
}

/** How people may call a picture that is none of this thread's versions. */
const EARLIER = 'an earlier version'

/** The turns that led to a shared picture, where they are kept. Deleted ones leave nothing behind. */
async function turnsElsewhere(
  turns: readonly PlacedTurn[],
  history: TurnStore,
): Promise<PastTurn[]> {
  const found = turns.length === 0 ? [] : await history.elsewhere(turns)
  return found.map((past) => {
    const picture = turns.find(({ turnId }) => turnId === past.turnId)?.picture ?? 1
    return pastTurn(past, picture, EARLIER)
  })
}
