/** The turns of other threads that led to a shared picture: each thread is asked what it still has. */
import type { PlacedTurn } from '../turns/turn-record.ts'

/** Asks a thread which of its turns it still has. */
export type AskThread = (
  place: Pick<PlacedTurn, 'channel' | 'threadTs'>,
  turns: readonly PlacedTurn[],
) => Promise<readonly string[]>

/**
 * Those that are still there, in their order. KV forgets slowly, and a record that is being read elsewhere
 * may outlive its deletion; the threads themselves know at once.
 */
export async function keptElsewhere(
  turns: readonly PlacedTurn[],
  ask: AskThread,
): Promise<PlacedTurn[]> {
  const byThread = Map.groupBy(turns, ({ channel, threadTs }) => `${channel}/${threadTs}`)
  const answers = await Promise.all(
    [...byThread.values()].map(async ([first, ...rest]) =>
      first === undefined ? [] : ask(first, [first, ...rest]),
    ),
  )
  const kept = new Set(answers.flat())
  return turns.filter(({ turnId }) => kept.has(turnId))
}
