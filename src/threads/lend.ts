/** What a thread gives to another one that begins with one of its pictures. */
import type { Place } from '../turns/keys.ts'
import type { PlacedTurn, TurnRecord } from '../turns/turn-record.ts'
import type { TurnStore } from '../turns/turn-store.ts'
import { MAX_LINEAGE, type Versions, lineageOf } from './versions.ts'

export interface Lent {
  readonly record: TurnRecord
  /** Where the turns that led to it are kept, oldest first. */
  readonly lineage: readonly PlacedTurn[]
}

type Wanted = Pick<PlacedTurn, 'turnId' | 'picture'>

interface Lender {
  readonly versions: Versions
  readonly history: TurnStore
  /** The picture of another thread that a turn has begun with; null: none. */
  readonly sharedIn: (turnId: string) => PlacedTurn | null
}

/**
 * Which of those pictures the thread still has: what was deleted is lent to nobody, whoever refers to it, and
 * neither is what has lost its words.
 */
export const stillKept = (
  wanted: readonly Wanted[],
  versions: Pick<Versions, 'byTurn'>,
  isUnsaid: (turnId: string) => boolean,
): string[] =>
  wanted
    .filter(({ turnId, picture }) => picture <= (versions.byTurn(turnId)?.pictures ?? 0))
    .filter(({ turnId }) => !isUnsaid(turnId))
    .map(({ turnId }) => turnId)

/** The record of a picture, and by reference what led to it; null where it is not kept any more. */
export async function lend(
  { turnId, picture }: Wanted,
  place: Place,
  { versions, history, sharedIn }: Lender,
): Promise<Lent | null> {
  const version = versions.byTurn(turnId)
  if (version === null || picture > version.pictures) return null
  const line = lineageOf({ ...version, picture }, versions)
  const rootId = line[0]?.turnId ?? turnId
  const records = await history.get([...new Set([turnId, rootId])])
  const recordOf = (id: string) => records.find((one) => one.turnId === id)
  const record = recordOf(turnId)
  if (record === undefined) return null
  const { channel, threadTs } = place
  const own = line
    .slice(0, -1)
    .map((turn) => ({ channel, threadTs, turnId: turn.turnId, picture: turn.picture }))
  // The thread itself may have begun with a picture of another one.
  const source = sharedIn(rootId)
  const before = recordOf(rootId)?.shared?.lineage ?? []
  const led = [...before, ...(source === null ? [] : [source]), ...own]
  return { record, lineage: led.slice(1 - MAX_LINEAGE) }
}
