import * as v from 'valibot'
import { type Place, turnKey } from './keys.ts'
import { type TurnRecord, TurnRecordSchema } from './turn-record.ts'

/** KV's bulk read takes 100 keys at a time. */
const BULK_KEYS = 100

export interface TurnStore {
  /** Keeps the record of a finished turn. Doing it twice writes the same thing. */
  put(record: TurnRecord): Promise<void>
  /** Forgets a turn. */
  remove(turnId: string): Promise<void>
  /** The records of those turns, in the order of the ids; those that have expired are left out. */
  get(turnIds: readonly string[]): Promise<TurnRecord[]>
}

/** The history of one thread in KV. Records expire after `retentionSeconds`. */
export function createTurnStore(
  kv: KVNamespace,
  place: Place,
  retentionSeconds: number,
): TurnStore {
  return {
    async put(record) {
      await kv.put(turnKey(place, record.turnId), JSON.stringify(record), {
        expirationTtl: retentionSeconds,
      })
    },
    remove: (turnId) => kv.delete(turnKey(place, turnId)),
    async get(turnIds) {
      const keys = turnIds.map((id) => turnKey(place, id))
      const found = new Map<string, unknown>()
      for (let at = 0; at < keys.length; at += BULK_KEYS)
        for (const entry of await kv.get(keys.slice(at, at + BULK_KEYS), 'json'))
          found.set(...entry)
      return keys
        .map((key) => found.get(key))
        .filter((value) => value !== null && value !== undefined)
        .map((value) => v.parse(TurnRecordSchema, value))
    },
  }
}
