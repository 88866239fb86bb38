import type { KnownBlock } from '@slack/types'
import type { TurnFailure } from '../../turns/turn-failure.ts'
import { explainFailure } from '../../words/failures.ts'
import { reasonIn } from '../../words/model-words.ts'
import type { Words } from '../../words/words.ts'
import { escapeWithin, toMrkdwn, shorten } from '../text.ts'
import { failureButtons } from './buttons.ts'
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
    ...(opening === null ? [] : [section(openingText(opening))]),
    ...(failure.reason === 'words'
      ? [
          section(escapeWithin(failure.text, LIMITS.sectionText)),
          contextLine(words.results.onlyWords),
        ]
      : [section(sentence), ...reasonBlocks(failure, words)]),
    failureButtons(turnId, FOR_WORDS.has(failure.reason), otherModelFor(failure), words),
  ]
  return { text: escapeWithin(said, LIMITS.updateText), blocks }
}

/** The model's own reason, where it gave one that says more than Easel's sentence. */
function reasonBlocks(failure: TurnFailure, { notes }: Words): KnownBlock[] {
  const reason = failure.reason === 'refused' ? reasonIn(failure.message) : null
  return reason === null ? [] : [contextLine(notes.reason(reason))]
}

const otherModelFor = (failure: TurnFailure) =>
  failure.reason === 'model_gone' ? (failure.instead ?? null) : null

/** What the asker can do something about by saying it in another way. */
const FOR_WORDS: ReadonlySet<TurnFailure['reason']> = new Set([
  'refused',
  'words',
  'bad_request',
  'no_usable_picture',
  'no_such_version',
  'version_expired',
  'not_in_model',
] as const)
