import { modelOf } from '../gemini/models.ts'
import type { Asked, TurnHistory } from '../turns/turn-history.ts'
import type { TurnRecord } from '../turns/turn-record.ts'
import { picturesCarried } from './carried.ts'
import type { Turn } from './turn.ts'
import type { Studio } from './studio.ts'
import { type Version, lineageOf, nameOf, parentOf } from './versions.ts'

/** What is known of a turn, and of those that led to it. Pure. */
export function turnHistory(
  { ask, uploads, failure, spent, state }: Turn,
  record: TurnRecord | null,
  studio: Pick<Studio, 'versions' | 'askedIn' | 'historyPictures'>,
  turnOf: (turnId: string) => Turn | null,
): TurnHistory {
  const { versions } = studio
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
    carried: record === null || version === null ? 0 : carriedBy(record, version, studio),
    failure,
    state,
    spent,
  }
}

const carriedBy = (
  { model }: TurnRecord,
  version: Version,
  studio: Parameters<typeof picturesCarried>[2],
): number => picturesCarried({ ...version, picture: 1 }, modelOf(model), studio)

const askedIn = ({ prompt, deed, settings, wanted }: Asked): Asked => ({
  prompt,
  deed,
  settings,
  wanted,
})
