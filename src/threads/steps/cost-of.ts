import { picturesOf } from '../../turns/turn-record.ts'
import type { LogFields } from '../../lib/log.ts'
import type { Turn } from '../turn.ts'

/** For the log: what a painted turn has cost, in USD, by which model, for how many pictures; of others, nothing. */
export function costOf({ outcome }: Pick<Turn, 'outcome'>): LogFields {
  if (outcome?.kind !== 'painted') return {}
  const { record } = outcome
  return { cost: record.cost, model: record.model, pictures: picturesOf(record).length }
}
