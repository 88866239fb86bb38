import type { TurnHistory } from '../turns/turn-history.ts'
import type { TurnRecord } from '../turns/turn-record.ts'
import type { Turn, askedIn } from './turn.ts'
import { type Versions, lineageOf, nameOf, parentOf } from './versions.ts'

/** What is known of a turn, and of those that led to it. Pure. */
export function turnHistory(
  { ask, uploads, failure, spent }: Turn,
  record: TurnRecord | null,
  versions: Pick<Versions, 'byTurn'>,
  asked: (turnId: string) => ReturnType<typeof askedIn>,
): TurnHistory {
  const version = versions.byTurn(ask.turnId)
  const before = lineageOf(version === null ? null : parentOf(version, versions), versions)
  return {
    record,
    prompt: ask.prompt,
    settings: ask.settings,
    count: ask.count,
    uploads: uploads ?? [],
    steps: before.map((chosen) => ({ name: nameOf(chosen), prompt: asked(chosen.turnId).prompt })),
    failure,
    spent,
  }
}
