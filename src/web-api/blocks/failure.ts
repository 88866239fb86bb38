import type { KnownBlock } from '@slack/types'
import type { TurnFailure } from '../../turns/turn-failure.ts'
import { explainFailure } from '../../words/failures.ts'
import type { Words } from '../../words/words.ts'
import { escapeWithin, toMrkdwn, shorten } from '../text.ts'
import { retryButtons } from './buttons.ts'
import { type Opening, openingText } from './placeholder.ts'
import { LIMITS, type Said, contextLine, section } from './said.ts'

/** The message of a turn that ended without a picture: why, what to do, and a button to ask again. */
export function failureMessage(
  turnId: string,
  failure: TurnFailure,
  opening: Opening | null,
  words: Words,
): Said {
  const said = explainFailure(failure, words)
  const sentence = toMrkdwn(shorten(said, LIMITS.sectionText / 5))
  const blocks: KnownBlock[] = [
    ...(opening === null ? [] : [section(openingText(opening, LIMITS.sectionText))]),
    ...(failure.reason === 'words'
      ? [
          section(escapeWithin(failure.text, LIMITS.sectionText)),
          contextLine(words.results.onlyWords),
        ]
      : [section(sentence)]),
    retryButtons(turnId, words),
  ]
  return { text: escapeWithin(said, LIMITS.updateText), blocks }
}
