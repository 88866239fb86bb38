import type { Asked, TurnHistory } from '../turns/turn-history.ts'
import type { TurnRecord } from '../turns/turn-record.ts'
import type { Turn } from './turn.ts'
import { type Versions, lineageOf, nameOf, parentOf } from './versions.ts'

/** What is known of a turn, and of those that led to it. Pure. */
export function turnHistory(
  { ask, uploads, failure, spent }: Turn,
  record: TurnRecord | null,
  versions: Pick<Versions, 'byTurn'>,
  turnOf: (turnId: string) => Turn | null,
): TurnHistory {
  const version = versions.byTurn(ask.turnId)
  const before = lineageOf(version === null ? null : parentOf(version, versions), versions)
  return {
    record,
    ...askedIn(ask),
    count: ask.count,
    uploads: uploads ?? [],
    steps: before.map((chosen) => {
      const turn = turnOf(chosen.turnId)
      return { name: nameOf(chosen), asked: turn && askedIn(turn.ask) }
    }),
    failure,
    spent,
  }
}

const askedIn = ({ prompt, deed, settings, wanted }: Asked): Asked => ({
  prompt,
  deed,
  settings,
  wanted,
})
