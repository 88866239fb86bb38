import type { Words } from '../../words/words.ts'
import { escapeText, escapeWithin, isolated, mention } from '../text.ts'
import { cancelButtons } from './buttons.ts'
import { LIMITS, type Said, contextLine, section } from './said.ts'

/** Who asked for what, where no message of the thread says it. */
export interface Opening {
  readonly userId: string
  /** For a shared picture: a note, which may be empty. */
  readonly prompt: string
  /** mrkdwn in place of the asker's name: who shared the picture. null: it was asked for here. */
  readonly headline: string | null
}

const ROOM_FOR_NAME = 200

/** Who asked for what, as mrkdwn. */
export function openingText({ userId, prompt, headline }: Opening, limit: number): string {
  const words = escapeWithin(prompt, limit - ROOM_FOR_NAME)
  if (headline === null) return `${mention(userId)}: ${isolated(words)}`
  return words === '' ? headline : `${headline}\n${words}`
}

/** A message of one line in small type. @param opening who asked for what, where no message says it */
export function notice(status: string, opening: Opening | null): Said {
  if (opening === null) return { text: escapeText(status), blocks: [contextLine(status)] }
  return {
    text: openingText(opening, LIMITS.updateText),
    blocks: [section(openingText(opening, LIMITS.sectionText)), contextLine(status)],
  }
}

/** What is happening while the picture is not there yet, with a button to cancel. */
export function placeholder(
  status: string,
  opening: Opening | null,
  turnId: string,
  words: Words,
): Said {
  const { text, blocks } = notice(status, opening)
  return { text, blocks: [...blocks, cancelButtons(turnId, words)] }
}
