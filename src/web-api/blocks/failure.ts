import type { KnownBlock } from '@slack/types'
import type { TurnFailure } from '../../turns/turn-failure.ts'
import { explainFailure } from '../../words/failures.ts'
import { escapeWithin, toMrkdwn, shorten } from '../text.ts'
import { retryButtons } from './buttons.ts'
import { type Opening, openingText } from './placeholder.ts'
import { LIMITS, type Said, contextLine, section } from './said.ts'

/** The message of a turn that ended without a picture: why, what to do, and a button to ask again. */
export function failureMessage(
  turnId: string,
  failure: TurnFailure,
  opening: Opening | null,
): Said {
  const sentence = toMrkdwn(shorten(explainFailure(failure), LIMITS.sectionText / 5))
  const blocks: KnownBlock[] = [
    ...(opening === null ? [] : [section(openingText(opening, LIMITS.sectionText))]),
    ...(failure.reason === 'words'
      ? [
          section(escapeWithin(failure.text, LIMITS.sectionText)),
          contextLine('Gemini answered in words. Say “draw …” to get a picture.'),
        ]
      : [section(sentence)]),
    retryButtons(turnId),
  ]
  return { text: escapeWithin(explainFailure(failure), LIMITS.updateText), blocks }
}
