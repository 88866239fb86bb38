import type { Words } from '../../words/words.ts'
import { escapeText, isolated } from '../text.ts'
import { inTwoLines } from '../two-lines.ts'
import { cancelButtons } from './buttons.ts'
import { type Said, contextLine, section } from './said.ts'

/** Who asked for what, where no message of the thread says it. */
export interface Opening {
  /** The asker, as mrkdwn: a mention or, where it must not call them, a name. May be empty. */
  readonly who: string
  /** The asker's words, or what a button has done. For a shared picture: a note. May be empty. */
  readonly said: string
  /** mrkdwn in place of the asker: who shared the picture. null: it was asked for here. */
  readonly headline: string | null
}

/** Who asked for what, in about two lines of mrkdwn: all of it stands in the recipe. */
export function openingText({ who, said, headline }: Opening): string {
  const words = escapeText(inTwoLines(said))
  if (headline !== null) return [headline, words].filter(Boolean).join('\n')
  return [who, words && isolated(words)].filter(Boolean).join(': ')
}

/** A message of one line in small type. @param opening who asked for what, where no message says it */
export function notice(status: string, opening: Opening | null): Said {
  const words = opening === null ? '' : openingText(opening)
  if (words === '') return { text: escapeText(status), blocks: [contextLine(status)] }
  return { text: words, blocks: [section(words), contextLine(status)] }
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
