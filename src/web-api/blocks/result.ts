import type { KnownBlock } from '@slack/types'
import { markOn } from '../../turns/approval-mark.ts'
import { isSpelledRight } from '../../turns/spelled.ts'
import { type Memory, type Picture, type TurnRecord, picturesOf } from '../../turns/turn-record.ts'
import { pictureRef, versionName } from '../../turns/version-name.ts'
import { dollars } from '../../words/money.ts'
import { wholeName } from '../../words/names.ts'
import type { Words } from '../../words/words.ts'
import { approvedStamp } from '../approval-stamp.ts'
import { channelLink, escapeText, escapeWithin, mention, shorten } from '../text.ts'
import { chooseButtons } from './buttons.ts'
import { type Opening, openingText } from './placeholder.ts'
import { type Offers, type ResultButtons, resultButtons, setButtons } from './result-buttons.ts'
import { type Body, altOf, bodyBlocks, shownIn } from './result-body.ts'
import { areCards, cardBlocks } from './result-cards.ts'
import { LIMITS, type Said, contextLine, section } from './said.ts'
import { sourcesBlocks } from './sources.ts'

export interface Result extends Body {
  readonly modelLabel: string
  /** What was understood of the words beside the scene, in one phrase; empty where that is nothing. */
  readonly understood: string
  /** What the payer may still have painted today, where that is little; or empty. */
  readonly left: string
  readonly offers: Offers
  /** The page with all versions of the thread. */
  readonly galleryUrl: string
  /** Present where the message is the first of its thread. */
  readonly opening: Opening | null
  /** Sentences that the asker should read below the result, as plain text. */
  readonly notes: readonly string[]
}

/** Blocks that are kept free for the opening, the notes, the context line and the buttons. */
const OTHER_BLOCKS = 12
const MAX_NOTES = 5

/** The message of a painted turn: the model's words and pictures in the order it gave them. */
export function resultMessage(result: Result): Said {
  const { record, opening } = result
  const body = areCards(result)
    ? cardBlocks(result)
    : bodyBlocks(result, LIMITS.blocks - OTHER_BLOCKS)
  const blocks = [
    ...(opening === null ? [] : [section(openingText(opening))]),
    ...body,
    ...sourcesBlocks(record.answers, result.words),
    ...result.notes.slice(0, MAX_NOTES).map((note) => contextLine(shorten(note, 500))),
    contextOf(result),
    ...buttonsOf(result),
  ]
  const text = `${nameIn(result)}: ${altOf(shownIn(result)[0], result.words)}`
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
  const { record, offers, words } = result
  const all = picturesOf(record)
  const shown = shownIn(result)
  const picture = result.picture ?? 1
  const { turnId, version } = record
  const choice = shown.map((_, i) => ({
    ref: pictureRef(turnId, i + 1),
    name: versionName({ version, picture: i + 1 }, all.length),
  }))
  return [
    ...(shown.length > 1 && !areCards(result) ? [chooseButtons(choice, words)] : []),
    rowOf(
      {
        ref: pictureRef(turnId, picture),
        isOne: shown.length === 1,
        isShared: record.shared !== null,
        isApproved: approvedAt(record, picture),
        ...offers,
      },
      result,
    ),
  ]
}

/** A set that is shown as a whole is saved as a whole. */
function rowOf(buttons: ResultButtons, { record, picture, galleryUrl, words }: Result): KnownBlock {
  const { sizes, turnId } = record
  if (sizes === null || picture !== null) return resultButtons(buttons, words)
  const zipUrl = `${galleryUrl}/zip?of=${turnId}`
  return setButtons(buttons, { zipUrl, turnId, isWhole: sizes.failed.length === 0 }, words)
}

/** Who asked, which model, pixels, seconds, version. */
function contextOf(result: Result): KnownBlock {
  const { record, modelLabel, words } = result
  const { results } = words
  const name = nameIn(result)
  const items = [
    mention(record.userId),
    record.paidBy === undefined ? '' : results.triedAgainBy(mention(record.paidBy)),
    escapeText(modelLabel),
    record.sizes === null || result.picture !== null ? sizeOf(shownIn(result)) : '',
    escapeText(result.understood),
    record.shared === null ? results.seconds(Math.max(1, Math.round(record.seconds))) : '',
    record.parentName === null ? name : results.from(name, record.parentName),
    record.part === null ? '' : results.aPart,
    record.brand === null ? '' : words.brand.inContext(channelLink(record.brand.channel)),
    isSpelledRight(record.lettering) ? words.lettering.checked : '',
    ...approvalsIn(result),
    record.cost === null ? '' : dollars(record.cost),
    record.memory === null ? '' : remembered(record.memory, words),
    escapeText(result.left),
    results.madeByAi,
    downloadOf(result),
    `<${result.galleryUrl}|${words.gallery.title}>`,
  ]
  return {
    type: 'context',
    elements: [{ type: 'mrkdwn', text: items.filter(Boolean).join('  ·  '), verbatim: true }],
  }
}

const approvedAt = (record: TurnRecord, picture: number): boolean =>
  (markOn(record, picture)?.approvedAt ?? null) !== null

/** Of several pictures, each that is approved is named. */
function approvalsIn({ record, picture, words }: Result): string[] {
  const { length } = picturesOf(record)
  return (record.approvals ?? [])
    .filter((mark) => mark.approvedAt !== null && (picture ?? mark.picture) === mark.picture)
    .map((mark) => {
      const stamp = approvedStamp(mark, words)
      const name = versionName({ version: record.version, picture: mark.picture }, length)
      return picture === null && length > 1 ? `${name}: ${stamp}` : stamp
    })
}

const BYTES_PER_MB = 1_000_000

/** Links that save the one picture that is shown, whole where only a preview is: as it came, and as a PNG. */
function downloadOf(result: Result): string {
  const [one, ...others] = shownIn(result)
  const link = result.links.get(one?.key ?? '')
  if (one === undefined || link === undefined || others.length > 0) return ''
  const { download, downloadOriginal } = result.words.results
  const label =
    link.shown === link.original
      ? download
      : downloadOriginal((one.bytes / BYTES_PER_MB).toFixed(1))
  const original = `<${link.original}?download|${label}>`
  if (one.mimeType === 'image/png') return original
  return `${original}  ·  <${link.original}?download=png|${result.words.results.asPng}>`
}

/** Small things are said in small type: what the request did not carry. */
const remembered = ({ pictures, turns }: Memory, { notes }: Words): string =>
  turns === null ? notes.remembers(pictures) : notes.remembersSome(pictures, turns)

function sizeOf(pictures: readonly Picture[]): string {
  const [first] = pictures
  if (!first?.width || !first.height) return ''
  return `${first.width} × ${first.height} px`
}
