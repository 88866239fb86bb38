/** Several pictures of one turn, side by side: each with what it shows and a button that chooses it. */
import type { KnownBlock } from '@slack/types'
import { saidIn } from '../../turns/deed.ts'
import { type Picture, type TurnRecord, picturesOf } from '../../turns/turn-record.ts'
import { pictureRef, versionName } from '../../turns/version-name.ts'
import { shapeOf } from '../../turns/shape.ts'
import type { Words } from '../../words/words.ts'
import { chooseButton } from './buttons.ts'
import { type Card, carousels } from './cards.ts'
import { type Body, altOf, shownIn, withoutMarkdown } from './result-body.ts'

/** Whether cards can show a turn: one answer with several pictures may have words between them. */
export const fitCards = ({ answers }: Pick<TurnRecord, 'answers'>): boolean =>
  answers.length > 1 && answers.every(({ pictures }) => pictures.length === 1)

/** Whether each picture has a card of its own. */
export const areCards = (body: Body): boolean =>
  body.display === 'cards' && shownIn(body).length > 1 && fitCards(body.record)

/** The pictures of a turn in their order. */
export const cardBlocks = (body: Body): KnownBlock[] =>
  carousels(picturesOf(body.record).map((picture, i) => cardOf(picture, i + 1, body)))

/** What one of a set is for, or its shape; empty for any other picture. */
function shapeName(picture: Picture, n: number, { sizes }: TurnRecord, words: Words): string {
  const format = sizes?.formats[n - 1]
  if (format !== undefined) return format.place === null ? '' : words.sizes.places[format.place]
  return sizes === null ? '' : (shapeOf(picture) ?? '')
}

function cardOf(picture: Picture, n: number, { record, links, words }: Body): Card {
  const { turnId, version, prompt } = record
  const name = versionName({ version, picture: n }, picturesOf(record).length)
  const alt = saidIn(picture.alt)
  return {
    url: links.get(picture.key)?.shown ?? '',
    alt: altOf(picture, words),
    title: [name, shapeName(picture, n, record, words)].filter(Boolean).join('  ·  '),
    subtitle: record.sizes === null ? null : `${picture.width} × ${picture.height} px`,
    // What was asked for stands in the thread already.
    words: alt === prompt ? '' : withoutMarkdown(alt),
    button: chooseButton(n, name, pictureRef(turnId, n), words),
  }
}
