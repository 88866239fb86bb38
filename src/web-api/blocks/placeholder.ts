import type { Words } from '../../words/words.ts'
import { escapeText, isolated, mention } from '../text.ts'
import { inTwoLines } from '../two-lines.ts'
import { cancelButtons } from './buttons.ts'
import { type Said, contextLine, section } from './said.ts'

/** Who asked for what, where no message of the thread says it. */
export interface Opening {
  readonly userId: string
  /** The asker's words, or what a button has done. For a shared picture: a note. May be empty. */
  readonly said: string
  /** mrkdwn in place of the asker's name: who shared the picture. null: it was asked for here. */
  readonly headline: string | null
}

/** Who asked for what, in about two lines of mrkdwn: all of it stands in the recipe. */
export function openingText({ userId, said, headline }: Opening): string {
  const words = escapeText(inTwoLines(said))
  if (headline === null)
    return words === '' ? mention(userId) : `${mention(userId)}: ${isolated(words)}`
  return words === '' ? headline : `${headline}\n${words}`
}

/** A message of one line in small type. @param opening who asked for what, where no message says it */
export function notice(status: string, opening: Opening | null): Said {
  if (opening === null) return { text: escapeText(status), blocks: [contextLine(status)] }
  return {
    text: openingText(opening),
    blocks: [section(openingText(opening)), contextLine(status)],
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
