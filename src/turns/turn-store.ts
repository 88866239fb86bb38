import * as v from 'valibot'
import { APPROVED_SECONDS, isApproved } from './approval-mark.ts'
import { type Place, turnKey } from './keys.ts'
import { type PlacedTurn, type TurnRecord, TurnRecordSchema } from './turn-record.ts'

/** KV's bulk read takes 100 keys at a time. */
const BULK_KEYS = 100

export interface TurnStore {
  /** Keeps the record of a finished turn. Doing it twice writes the same thing. */
  put(record: TurnRecord): Promise<void>
  /** Forgets a turn. */
  remove(turnId: string): Promise<void>
  /** The records of those turns, in the order of the ids; those that have expired are left out. */
  get(turnIds: readonly string[]): Promise<TurnRecord[]>
  /** The records of turns in other threads of the team; those that have expired are left out. */
  elsewhere(turns: readonly PlacedTurn[]): Promise<TurnRecord[]>
}

/** The history of one thread in KV. Records expire after `retentionSeconds`; approved ones after a year at the earliest. */
export function createTurnStore(
  kv: KVNamespace,
  place: Place,
  retentionSeconds: number,
): TurnStore {
  return {
    async put(record) {
      const kept = stored(record)
      await kv.put(turnKey(place, record.turnId), JSON.stringify(kept), {
        expirationTtl: isApproved(kept)
          ? Math.max(retentionSeconds, APPROVED_SECONDS)
          : retentionSeconds,
      })
    },
    remove: (turnId) => kv.delete(turnKey(place, turnId)),
    get: (turnIds) =>
      read(
        kv,
        turnIds.map((id) => turnKey(place, id)),
      ),
    elsewhere: (turns) =>
      read(
        kv,
        turns.map(({ channel, threadTs, turnId }) =>
          turnKey({ team: place.team, channel, threadTs }, turnId),
        ),
      ),
  }
}

/** Who has not answered yet is known by the thread alone. */
function stored({ approvals = [], ...record }: TurnRecord): TurnRecord {
  const approved = approvals.filter(({ approvedAt }) => approvedAt !== null)
  return approved.length === 0 ? record : { ...record, approvals: approved }
}

async function read(kv: KVNamespace, keys: readonly string[]): Promise<TurnRecord[]> {
  const found = new Map<string, unknown>()
  for (let at = 0; at < keys.length; at += BULK_KEYS)
    for (const entry of await kv.get(keys.slice(at, at + BULK_KEYS), 'json')) found.set(...entry)
  return keys
    .map((key) => found.get(key))
    .filter((value) => value !== null && value !== undefined)
    .map((value) => v.parse(TurnRecordSchema, value))
}
