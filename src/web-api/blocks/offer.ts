/** Prompts for one person: to read, to copy, and to open in the modal. */
import type { KnownBlock } from '@slack/types'
import type { Words } from '../../words/words.ts'
import { escapeText, escapeWithin } from '../text.ts'
import { LIMITS, type Said, contextLine, preformatted, section } from './said.ts'

/** One prompt. */
export interface Offer {
  /** What it is for, where there are several. Plain text. */
  readonly title: string | null
  readonly words: string
  /** The id of the draft that its button opens. */
  readonly draft: string
}

/** `opening` and `notes`: plain text. */
export function offerMessage(
  opening: string,
  offers: readonly Offer[],
  notes: readonly string[],
  catalogue: Words,
): Said {
  const words = offers.map((offer) => offer.words).join('\n\n')
  return {
    text: escapeWithin(`${opening}\n${words}`, LIMITS.updateText),
    blocks: [
      section(escapeText(opening)),
      ...offers.flatMap((offer) => offerBlocks(offer, catalogue)),
      ...notes.map(contextLine),
    ],
  }
}

const offerBlocks = ({ title, words, draft }: Offer, catalogue: Words): KnownBlock[] => [
  ...(title === null ? [] : [contextLine(title)]),
  preformatted(words),
  {
    type: 'actions',
    elements: [
      {
        type: 'button',
        action_id: 'easel.use',
        text: { type: 'plain_text', text: catalogue.offers.open },
        value: draft,
      },
    ],
  },
]
