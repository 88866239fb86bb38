/** What a turn comes from: the picture that it edits, and the turns before it. */
import { type PastTurn, forgottenTurn, pastTurn, placeInAnswer } from '../../gemini/replay.ts'
import { type Result, err, ok } from '../../lib/result.ts'
import type { TurnFailure } from '../../turns/turn-failure.ts'
import type { TurnRecord } from '../../turns/turn-record.ts'
import type { Studio } from '../studio.ts'
import type { Turn } from '../turn.ts'
import { type Chosen, lineageOf, nameOf, wantedVersion } from '../versions.ts'

export interface Origin {
  /** The number of the version that is to be painted. */
  readonly version: number
  readonly parent: Chosen | null
  /** The parent's record; null where there is none, or where it has expired. */
  readonly record: TurnRecord | null
  /** Which picture of the parent's answer it is, counted from 1; null: it is the only one. */
  readonly about: number | null
  /** The turns before, oldest first; of those whose records have expired, the words. */
  readonly lineage: readonly PastTurn[]
  readonly isForgetful: boolean
}

/** Finds it; fails where the turn names a version that is not there. */
export async function findOrigin(
  { ask }: Turn,
  { versions, history, ...studio }: Studio,
): Promise<Result<Origin, TurnFailure>> {
  const parent = wantedVersion(ask.wanted, versions)
  if (parent === 'unknown') return err({ reason: 'no_such_version', newest: versions.newest() })
  const lineage = lineageOf(parent, versions)
  const found = await history.get(lineage.map(({ turnId }) => turnId))
  const records = new Map(found.map((record) => [record.turnId, record]))
  const record = records.get(parent?.turnId ?? '') ?? null
  return ok({
    version: versions.newest() + 1,
    parent,
    record,
    about: record === null || parent === null ? null : placeInAnswer(record, parent.picture),
    lineage: lineage.map((chosen) => {
      const past = records.get(chosen.turnId)
      return past === undefined
        ? forgottenTurn(studio.wordsOf(chosen.turnId), nameOf(chosen))
        : pastTurn(past, chosen.picture)
    }),
    isForgetful: records.size < lineage.length,
  })
}
