/** What is missing of a set is asked for again once, whoever presses and however often. Pure. */
import type { Press, PressReceipt } from '../../turns/press.ts'
import type { TurnTable } from '../turn-table.ts'
import type { Turn } from '../turn.ts'

/** So often may it come to nothing; from then on a new set is asked for. */
const MAX_TIMES = 50

/**
 * The turn under an id that another press finds: `{id}x1`, or `…x2` where that one came to nothing. Of other buttons, the
 * turn as it is.
 */
export function onceOnly(
  next: Turn | PressReceipt,
  { name, turnId, pressedAt }: Pick<Press, 'name' | 'turnId' | 'pressedAt'>,
  turns: Pick<TurnTable, 'get'>,
): Turn | PressReceipt {
  if (name !== 'sizes_again' || typeof next === 'string') return next
  for (let time = 1; time <= MAX_TIMES; time += 1) {
    const id = `${turnId}x${time}`
    const known = turns.get(id)
    if (known === null) return { ...next, ask: { ...next.ask, turnId: id } }
    if (known.ask.askedAt === pressedAt) return 'done'
    if (known.state !== 'failed' && known.state !== 'cancelled') return 'asked_already'
  }
  return 'asked_already'
}
