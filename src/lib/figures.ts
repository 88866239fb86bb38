/** Lines of the log that say of whom they are, and the same as figures for Workers Analytics Engine. */
import { type Log, type LogFields, log } from './log.ts'

/**
 * The log with fields that each line has, counted where a data set is bound.
 * https://developers.cloudflare.com/analytics/analytics-engine
 * @param always the team, and the turn where there is one
 * @param figures undefined: nothing is counted
 */
export function logFor(
  always: LogFields,
  figures: Pick<AnalyticsEngineDataset, 'writeDataPoint'> | undefined,
  write: Log = log,
): Log {
  return (level, event, fields = {}) => {
    const all = { ...always, ...fields }
    if (level !== 'figure') write(level, event, all)
    figures?.writeDataPoint(pointOf(event, all))
  }
}

/**
 * The columns, as docs/operations.md has them: index1 the team; blob1 the event, blob2 the step, blob3 the state,
 * blob4 the reason, blob5 the model; double1 ms, double2 USD, double3 pictures. Pure.
 */
function pointOf(event: string, fields: LogFields): AnalyticsEngineDataPoint {
  const text = (name: string): string => String(fields[name] ?? '')
  const number = (name: string): number => Number(fields[name] ?? 0)
  return {
    indexes: [text('team')],
    blobs: [event, ...['step', 'state', 'reason', 'model'].map((name) => text(name))],
    doubles: ['ms', 'cost', 'pictures'].map((name) => number(name)),
  }
}
