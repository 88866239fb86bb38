/** What a turn comes from: the picture that it edits, and the turns before it. */
import {
  type PastTurn,
  adoptedTurn,
  distantTurn,
  pastTurn,
  placeInAnswer,
} from '../../gemini/past-turn.ts'
import { type Result, err, ok } from '../../lib/result.ts'
import type { TurnFailure } from '../../turns/turn-failure.ts'
import type { PlacedTurn, TurnRecord } from '../../turns/turn-record.ts'
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
  const root = records.get(lineage[0]?.turnId ?? '') ?? null
  const adopted = await adoptedFrom(root, { history, ...studio })
  return ok({
    version: versions.newest() + 1,
    parent,
    record,
    about: record === null || parent === null ? null : placeInAnswer(record, parent.picture),
    lineage: [
      ...adopted.before,
      ...lineage.map((chosen) => {
        const past = records.get(chosen.turnId)
        if (past === undefined) return distantTurn(studio.askedIn(chosen.turnId), nameOf(chosen))
        return past.shared === null
          ? pastTurn(past, chosen.picture)
          : adoptedTurn(past, chosen.picture, adopted.asked)
      }),
    ],
    isForgetful: records.size < read.size || adopted.isForgetful,
  })
}

/** How people may call a picture that is none of this thread's versions. */
const EARLIER = 'an earlier version'

interface Adopted {
  /** The turns before the shared one, oldest first. */
  readonly before: PastTurn[]
  /** What the shared picture was asked with; null: it is not known any more. */
  readonly asked: TurnRecord | null
  readonly isForgetful: boolean
}

/** The turns that led to a shared picture, where they are kept. Deleted ones leave nothing behind. */
async function adoptedFrom(
  root: TurnRecord | null,
  { history, sharedIn, keptElsewhere }: Pick<Studio, 'history' | 'sharedIn' | 'keptElsewhere'>,
): Promise<Adopted> {
  if (root === null || root.shared === null) return { before: [], asked: null, isForgetful: false }
  const source = sharedIn(root.turnId)
  const led = [...root.shared.lineage, ...(source === null ? [] : [source])].slice(-RECORDS)
  const kept = led.length === 0 ? [] : await keptElsewhere(led)
  const found = kept.length === 0 ? [] : await history.elsewhere(kept)
  const records = new Map(found.map((record) => [record.turnId, record]))
  const { asked, rest } = askedFor(led, records)
  const before = rest.flatMap(({ turnId, picture }, i) => {
    const past = records.get(turnId)
    if (past === undefined) return []
    if (past.shared === null) return [pastTurn(past, picture, EARLIER)]
    // A copy on the way says nothing that its original does not say.
    const isSaid = records.has(rest[i - 1]?.turnId ?? '')
    return isSaid ? [] : [adoptedTurn(past, picture, null, EARLIER)]
  })
  return { before, asked, isForgetful: records.size < led.length }
}

/** Who asked for a shared picture stands last; a picture that was shared on and on, before the copies. */
function askedFor(
  led: readonly PlacedTurn[],
  records: ReadonlyMap<string, TurnRecord>,
): { readonly asked: TurnRecord | null; readonly rest: readonly PlacedTurn[] } {
  const at = led.findLastIndex(({ turnId }) => (records.get(turnId)?.shared ?? null) === null)
  if (at === -1) return { asked: null, rest: [] }
  return { asked: records.get(led[at]?.turnId ?? '') ?? null, rest: led.slice(0, at) }
}
