import type { Place } from '../../turns/keys.ts'
import { type TurnStore, createTurnStore } from '../../turns/turn-store.ts'
import type { Studio } from '../studio.ts'
import { unsaidRecord } from './unsaid.ts'

/** The records of a thread. KV may show one as it was for a minute; words that were taken back are gone at once. */
export function unsaidHistory(
  kv: KVNamespace,
  place: Place,
  retentionSeconds: number,
  { isUnsaid }: Pick<Studio, 'isUnsaid'>,
): TurnStore {
  const history = createTurnStore(kv, place, retentionSeconds)
  return {
    ...history,
    async get(turnIds) {
      const records = await history.get(turnIds)
      return records.map((record) => (isUnsaid(record.turnId) ? unsaidRecord(record) : record))
    },
  }
}
