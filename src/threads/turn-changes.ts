/** What becomes of a turn that is asked for again, cancelled or deleted. Pure. */
import type { Press } from '../turns/press.ts'
import { NO_SETTINGS } from '../turns/settings.ts'
import { unmadeOf } from './sizes/next-size.ts'
import { type Turn, isSettled, newTurn } from './turn.ts'

/** What stays of a deleted turn: its id, where its message is and that it has ended. */
export function emptied({ ask, state, placeholderTs, slackFiles }: Turn): Turn {
  const nothing = {
    prompt: '',
    files: [],
    wanted: null,
    shared: null,
    deed: null,
    sizes: null,
    responseUrl: null,
  }
  const nobody = { userId: '', paidBy: undefined, askerName: null, settings: NO_SETTINGS, count: 1 }
  const { brand: _brand, trial: _trial, saidIn: _saidIn, ...rest } = ask
  const turn = newTurn({ ...rest, ...nothing, ...nobody }, placeholderTs)
  return { ...turn, state, slackFiles, isDeleted: true }
}

/**
 * A failed turn that is asked for again: the same ask, the same message, from the beginning. Whoever presses
 * pays, and the one who asked is named as before.
 * @param model the model to paint it with; null: the same as before
 */
export function retried(
  turn: Turn,
  {
    model,
    userId,
    newTurnId,
    reserved,
  }: Pick<Press, 'model' | 'userId' | 'newTurnId' | 'reserved'>,
): Turn {
  const { placeholderTs, spent, reused } = turn
  const { settings } = turn.ask
  const ask = {
    ...turn.ask,
    settings: { ...settings, model: model ?? settings.model },
    paidBy: userId === turn.ask.userId ? undefined : userId,
    reserved,
  }
  return {
    ...newTurn(ask, placeholderTs),
    round: newTurnId,
    spent,
    reused,
    placeholderTried: turn.placeholderTried,
    saysPainting: false,
  }
}

/** Whether it is too late to cancel: it is painted, and of a set each file is made, or has ended. */
export const isPainted = (turn: Turn): boolean =>
  isSettled(turn.state) || (turn.outcome !== null && unmadeOf(turn) === null)

/** A turn that somebody has cancelled: what is left is to say so. */
export const cancelled = (turn: Turn): Turn => ({
  ...turn,
  state: 'posting',
  outcome: { kind: 'cancelled' },
  wakeAt: 0,
  tries: 0,
})
