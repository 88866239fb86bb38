import type { ApprovalMark } from '../../turns/approval-mark.ts'
import type { Place } from '../../turns/keys.ts'
import type { TurnRecord } from '../../turns/turn-record.ts'
import { type TurnStore, createTurnStore } from '../../turns/turn-store.ts'
import type { Studio } from '../studio.ts'
import { unsaidRecord } from './unsaid.ts'

/**
 * The records of a thread. KV may show one as it was for a minute; words that were taken back are gone at once, and
 * approvals are as the thread knows them.
 */
export function unsaidHistory(
  kv: KVNamespace,
  place: Place,
  retentionSeconds: number,
  { isUnsaid, approvalsOf }: Pick<Studio, 'isUnsaid' | 'approvalsOf'>,
): TurnStore {
  const history = createTurnStore(kv, place, retentionSeconds)
  return {
    ...history,
    async get(turnIds) {
      const records = await history.get(turnIds)
      const approvals = approvalsOf(turnIds)
      return records.map((record) =>
        asKnown(record, isUnsaid(record.turnId), approvals.get(record.turnId)),
      )
    },
  }
}

function asKnown(record: TurnRecord, isUnsaid: boolean, approvals?: ApprovalMark[]): TurnRecord {
  const known = { ...(isUnsaid ? unsaidRecord(record) : record) }
  delete known.approvals
  return approvals === undefined ? known : { ...known, approvals }
}
