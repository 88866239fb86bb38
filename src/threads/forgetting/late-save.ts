/** What a step makes of a turn that was deleted, or lost its words, while the step was under way. */
import { type Turn, isSettled } from '../turn.ts'
import { unsaidTurn } from './unsaid.ts'

export interface LateSave {
  /** The turn as it goes on. */
  readonly turn: Turn
  /** What is stored; null: nothing, as all is gone. */
  readonly stored: Turn | null
  /** Whether there is something new that has to be deleted: a message, or a file in Slack. */
  readonly isMore: boolean
}

/**
 * Pure. Nothing comes back that was taken out; of a deleted turn, where its message and its files are is still
 * learned, so that they go as well.
 * @param stored the turn as it is stored; null: it is new
 */
export function lateSave(turn: Turn, stored: Turn | null): LateSave {
  if (stored?.isDeleted === true && !turn.isDeleted) {
    const slackFiles = [...new Set([...stored.slackFiles, ...turn.slackFiles])]
    const placeholderTs = turn.placeholderTs ?? stored.placeholderTs
    const isMore =
      placeholderTs !== stored.placeholderTs || slackFiles.length > stored.slackFiles.length
    const ended = isSettled(turn.state) ? turn.state : 'cancelled'
    return {
      turn: { ...turn, state: ended },
      stored: isMore ? { ...stored, placeholderTs, slackFiles } : null,
      isMore,
    }
  }
  const kept = stored?.isUnsaid === true && !turn.isUnsaid ? unsaidTurn(turn) : turn
  return { turn: kept, stored: kept, isMore: false }
}
