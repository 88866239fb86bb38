import type { KnownBlock } from '@slack/types'
import type { Size } from '../../turns/settings.ts'
import { type Picture, picturesOf } from '../../turns/turn-record.ts'
import { versionName } from '../../turns/version-name.ts'
import { wholeName } from '../../words/names.ts'
import { escapeText, escapeWithin, mention, shorten } from '../text.ts'
import { chooseButtons, resultButtons } from './buttons.ts'
import { type Opening, openingText } from './placeholder.ts'
import { type Body, bodyBlocks, shownIn } from './result-body.ts'
import { LIMITS, type Said, contextLine, section } from './said.ts'

export interface Result extends Body {
  readonly modelLabel: string
  /** The next larger size that the model has; null: there is none. */
  readonly larger: Size | null
  /** Present where the message is the first of its thread. */
  readonly opening: Opening | null
  /** Sentences that the asker should read below the result, as plain text. */
  readonly notes: readonly string[]
}

/** Blocks that are kept free for the opening, the notes, the context line and the buttons. */
const OTHER_BLOCKS = 8

/** The message of a painted turn: the model's words and pictures in the order it gave them. */
export function resultMessage(result: Result): Said {
  const { record, opening } = result
  const body = bodyBlocks(result, LIMITS.blocks - OTHER_BLOCKS)
  const blocks = [
    ...(opening === null ? [] : [section(openingText(opening, LIMITS.sectionText))]),
    ...body,
    ...result.notes.slice(0, 3).map((note) => contextLine(shorten(note, 500))),
    contextOf(result),
    ...buttonsOf(result),
  ]
  const text = `${nameIn(result)}: ${shownIn(result)[0]?.alt ?? record.prompt}`
  return { text: escapeWithin(text, LIMITS.updateText), blocks }
}

/** The name of what is shown. */
function nameIn({ record, picture, words }: Result): string {
  const { version } = record
  const { length } = picturesOf(record)
  return picture === null
    ? wholeName(version, length, words)
    : versionName({ version, picture }, length)
}

/** Of several pictures, one is chosen first; then it has the buttons of a single one. */
function buttonsOf(result: Result): KnownBlock[] {
  const { record, larger, links, words } = result
  const all = picturesOf(record)
  const shown = shownIn(result)
  const picture = result.picture ?? 1
  const { turnId, version } = record
  const choice = shown.map((_, i) => ({
    ref: refOf(turnId, i + 1),
    name: versionName({ version, picture: i + 1 }, all.length),
  }))
  return [
    ...(shown.length > 1 ? [chooseButtons(choice, words)] : []),
    resultButtons(
      {
        ref: refOf(turnId, picture),
        isOne: shown.length === 1,
        hasParent: record.parentId !== null,
        larger,
        original: links.get(shown[0]?.key ?? '') ?? null,
      },
      words,
    ),
  ]
}

/** What a button's value says of a picture. */
const refOf = (turnId: string, picture: number): string =>
  picture === 1 ? turnId : `${turnId}-${picture}`

/** Who asked, which model, pixels, seconds, version. */
function contextOf(result: Result): KnownBlock {
  const { record, modelLabel, words } = result
  const { results } = words
  const name = nameIn(result)
  const items = [
    mention(record.userId),
    escapeText(modelLabel),
    sizeOf(shownIn(result)),
    results.seconds(Math.max(1, Math.round(record.seconds))),
    record.parentName === null ? name : results.from(name, record.parentName),
    record.cost === null ? '' : dollars(record.cost),
    results.madeByAi,
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
