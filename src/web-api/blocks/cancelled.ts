import type { Words } from '../../words/words.ts'
import { button, deleteAskButton } from './buttons.ts'
import { type Opening, notice } from './placeholder.ts'
import type { Said } from './said.ts'

/** The message of a cancelled turn. @param isPainting whether there was a picture to be painted */
export function cancelledMessage(
  turnId: string,
  opening: Opening | null,
  isPainting: boolean,
  words: Words,
): Said {
  const { status, buttons } = words
  const { text, blocks } = notice(status.cancelled, opening)
  const elements = [
    button('retry', buttons.afterAll, turnId),
    button('words', buttons.changeWords, turnId),
    deleteAskButton(turnId, words),
  ]
  return {
    text,
    blocks: [...blocks, ...(isPainting ? [{ type: 'actions', elements } as const] : [])],
  }
}
