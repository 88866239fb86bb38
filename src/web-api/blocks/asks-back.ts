/** Asks the writer of a message what it was meant to be. */
import { MEANINGS } from '../../turns/press.ts'
import type { Words } from '../../words/words.ts'
import { escapeWithin } from '../text.ts'
import { type Said, section } from './said.ts'

const MAX_QUOTED = 300

/** @param ref the id of its turn and the ts of its thread: an ephemeral message is not sent along with a press */
export function asksBackMessage(prompt: string, ref: string, { meaning }: Words): Said {
  const text = `${meaning.isItForMe}\n>${escapeWithin(prompt.replaceAll(/\s+/g, ' '), MAX_QUOTED)}`
  return {
    text,
    blocks: [
      section(text),
      {
        type: 'actions',
        elements: MEANINGS.map((name) => ({
          type: 'button',
          action_id: `easel.meant:${name}`,
          text: { type: 'plain_text', text: meaning[name] },
          value: ref,
        })),
      },
    ],
  }
}
