import type { KnownBlock } from '@slack/types'
import type { TurnFailure } from '../../turns/turn-failure.ts'
import { explainFailure } from '../../words/failures.ts'
import { escapeWithin, toMrkdwn, shorten } from '../text.ts'
import { type Opening, openingText } from './placeholder.ts'
import { LIMITS, type Said, contextLine, section } from './said.ts'

/** Slack's limit is 2,000 characters for a button's value; an id of a turn has 32. */
const retryButton = (turnId: string): KnownBlock => ({
  type: 'actions',
  elements: [
    {
      type: 'button',
      action_id: 'easel.retry',
      text: { type: 'plain_text', text: 'Retry' },
      value: turnId,
    },
  ],
})

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
    retryButton(turnId),
  ]
  return { text: escapeWithin(explainFailure(failure), LIMITS.updateText), blocks }
}
