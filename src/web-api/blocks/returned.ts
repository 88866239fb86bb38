/** A sentence that says why nothing was painted, what was typed, and the buttons that go on from it. */
import type { Button, KnownBlock } from '@slack/types'
import type { Offered, PaintOffer, Returned } from '../../turns/returned.ts'
import type { Words } from '../../words/words.ts'
import { escapeWithin, shorten } from '../text.ts'
import { text } from './choice.ts'
import { LIMITS, type Said, preformatted, section } from './said.ts'

/** @param sentence mrkdwn that is safe already */
export function returnedMessage(sentence: string, { typed, offer }: Returned, words: Words): Said {
  const room = LIMITS.updateText - sentence.length - 1
  return {
    text: typed === '' ? sentence : `${sentence}\n${escapeWithin(typed, room)}`,
    blocks: [
      section(sentence),
      ...(typed === '' ? [] : [preformatted(typed)]),
      ...(offer === null ? [] : [offerButtons(offer, words)]),
    ],
  }
}

function offerButtons({ draft, paint }: Offered, words: Words): KnownBlock {
  const button = (action: 'use' | 'paint', label: string): Button => ({
    type: 'button',
    action_id: `easel.${action}`,
    text: text(label),
    value: draft,
  })
  const paints = paint === null ? [] : [button('paint', labelOf(paint, words))]
  return { type: 'actions', elements: [...paints, button('use', words.offers.open)] }
}

/** Slack's limit for the label of a button. */
const MAX_LABEL = 75

function labelOf(paint: PaintOffer, { buttons, offers, notes }: Words): string {
  switch (paint.as) {
    case 'asked':
      return offers.paintNow
    case 'joining':
      return offers.joinAndPaint
    case 'privately':
      return offers.paintPrivately
    case 'without':
      return shorten(offers.paintWithout(notes.listed(paint.options)), MAX_LABEL)
    case 'model':
      return buttons.useModel(paint.label)
  }
}
