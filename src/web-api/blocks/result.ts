import type { KnownBlock } from '@slack/types'
import { type Picture, type TurnRecord, keyOfReference } from '../../turns/turn-record.ts'
import type { Size } from '../../turns/settings.ts'
import { PICTURE_LINK } from '../../words/phrases.ts'
import { escapeText, escapeWithin, mention, plainText, shorten, toMrkdwn } from '../text.ts'
import { type ResultButtons, resultButtons } from './buttons.ts'
import { type Opening, openingText } from './placeholder.ts'
import { LIMITS, type Said, contextLine, section } from './said.ts'

/** How the pictures of a result are shown. */
export type Display = 'pictures' | 'links' | 'none'

export interface Result {
  readonly record: TurnRecord
  readonly modelLabel: string
  /** The link of each picture, by its key. */
  readonly links: ReadonlyMap<string, string>
  readonly display: Display
  /** The next larger size that the model has; null: there is none. */
  readonly larger: Size | null
  /** Present where the message is the first of its thread. */
  readonly opening: Opening | null
  /** Sentences that the asker should read below the result, as plain text. */
  readonly notes: readonly string[]
}

/** All words of one message together; Slack refuses messages that grow much beyond this. */
const MAX_WORDS = 9000
/** Blocks that are kept free for the opening, the notes, the context line and the buttons. */
const OTHER_BLOCKS = 7

/** The message of a painted turn: the model's words and pictures in the order it gave them. */
export function resultMessage(result: Result): Said {
  const { record, opening } = result
  const body = fitting(bodyBlocks(result), LIMITS.blocks - OTHER_BLOCKS)
  const blocks = [
    ...(opening === null ? [] : [section(openingText(opening, LIMITS.sectionText))]),
    ...body,
    ...result.notes.slice(0, 3).map((note) => contextLine(shorten(note, 500))),
    contextOf(result),
    resultButtons(buttons(result)),
  ]
  const summary = record.pictures[0]?.alt ?? record.prompt
  return { text: escapeWithin(`v${record.version}: ${summary}`, LIMITS.updateText), blocks }
}

const buttons = ({ record, larger, links }: Result): ResultButtons => ({
  turnId: record.turnId,
  hasParent: record.parentId !== null,
  larger,
  original: links.get(record.pictures[0]?.key ?? '') ?? null,
})

function bodyBlocks({ record, links, display }: Result): KnownBlock[] {
  let room = MAX_WORDS
  return record.reply.parts.flatMap((part): KnownBlock[] => {
    const key = keyOfReference(part.inlineData?.data)
    const picture = record.pictures.find((candidate) => candidate.key === key)
    if (picture) return pictureBlocks(picture, links, display)
    const words = part.text?.trim() ?? ''
    if (words === '' || room <= 0) return []
    const shown = shorten(words, room)
    room -= shown.length
    return sections(shown)
  })
}

/** At most `limit` blocks: where there are more, words go before any picture does. */
function fitting(blocks: readonly KnownBlock[], limit: number): KnownBlock[] {
  let surplus = blocks.length - limit
  const isDropped = (block: KnownBlock): boolean => block.type !== 'image' && surplus-- > 0
  return blocks.filter((block) => !isDropped(block)).slice(0, limit)
}

function pictureBlocks(
  picture: Picture,
  links: ReadonlyMap<string, string>,
  display: Display,
): KnownBlock[] {
  const url = links.get(picture.key)
  if (url === undefined || display === 'none') return []
  if (display === 'links') return [section(`${escapeText(PICTURE_LINK)} ${url}`)]
  return [{ type: 'image', image_url: url, alt_text: altText(picture) }]
}

const altText = (picture: Picture): string =>
  shorten(plainText(withoutMarkdown(picture.alt)), LIMITS.altText) || 'A picture made by Gemini'

/** Screen readers would read the asterisks aloud. */
const withoutMarkdown = (text: string): string => text.replaceAll(/\*\*|^#{1,6} +/gm, '')

/** Long words as several sections, cut at the ends of lines where there are any. */
function sections(words: string): KnownBlock[] {
  // An escaped character takes up to five places.
  const size = LIMITS.sectionText / 2
  const pieces = words.match(new RegExp(`[^]{1,${size}}(?:\\n|$)|[^]{1,${size}}`, 'gu')) ?? []
  return pieces
    .map((piece) => toMrkdwn(piece.trim()))
    .filter(Boolean)
    .map(fitted)
}

const fitted = (mrkdwn: string): KnownBlock => section(shorten(mrkdwn, LIMITS.sectionText))

/** Who asked, which model, pixels, seconds, version. */
function contextOf({ record, modelLabel }: Result): KnownBlock {
  const version = `v${record.version}`
  const items = [
    mention(record.userId),
    escapeText(modelLabel),
    sizeOf(record.pictures),
    `${Math.max(1, Math.round(record.seconds))} s`,
    record.parentVersion === null ? version : `${version}, from v${record.parentVersion}`,
    record.cost === null ? '' : dollars(record.cost),
    'made by AI',
  ]
  return {
    type: 'context',
    elements: [{ type: 'mrkdwn', text: items.filter(Boolean).join('  ·  '), verbatim: true }],
  }
}

/** USD, to a tenth of a cent. */
const dollars = (usd: number): string => `$${usd.toFixed(3)}`

function sizeOf(pictures: readonly Picture[]): string {
  const [first] = pictures
  if (!first?.width || !first.height) return ''
  return `${first.width} × ${first.height} px`
}
