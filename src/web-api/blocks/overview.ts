/** The versions of a thread at a glance: cards, or the plain blocks where Slack refuses those. */
import type { KnownBlock } from '@slack/types'
import type { ApprovalMark } from '../../turns/approval-mark.ts'
import type { Words } from '../../words/words.ts'
import { approvalState } from '../approval-stamp.ts'
import { escapeText, escapeWithin, mention, plainText, shorten } from '../text.ts'
import { CARD, inTwoLines } from '../two-lines.ts'
import { galleryRow, goBackButton } from './buttons.ts'
import { type Card, MAX_CARDS, carousels } from './cards.ts'
import { type Said, contextLine, section } from './said.ts'

/** One picture of the thread. */
export interface OverviewEntry {
  /** `v3`, or `v3b`. */
  readonly name: string
  /** The name of the one that it edits; null: it started anew. */
  readonly from: string | null
  readonly isPresent: boolean
  readonly userId: string
  /** What was asked for; empty where nothing is told. */
  readonly words: string
  readonly alt: string
  readonly url: string
  /** What a button's value says of it. */
  readonly ref: string
  /** How far its approval has come; null: nobody was asked. */
  readonly approval: ApprovalMark | null
}

export interface Overview {
  /** Oldest first. */
  readonly entries: readonly OverviewEntry[]
  /** The number of the oldest version that is shown. */
  readonly oldest: number
  /** The names of versions that are no longer kept. */
  readonly lost: readonly string[]
  readonly display: 'cards' | 'images' | 'links'
  /** The page with all of them. */
  readonly galleryUrl: string
}

const MAX_WORDS = 200
/** More is not seen at a glance, and none of it is needed by screen readers. */
const MAX_ALT = 300

/** Two carousels; with plain blocks, 40 of the 50 of a message. */
export const MAX_ENTRIES = 2 * MAX_CARDS

/** The message. */
export function overviewMessage(all: Overview, words: Words): Said {
  const { entries, oldest, lost, display, galleryUrl } = all
  const { overview } = words
  const shown = entries.slice(-MAX_ENTRIES)
  const [first, last] = [shown[0], shown.at(-1)]
  const title =
    first && last ? titleOf(first.name, last.name, words) : overview.notKept(lost.join(', '))
  const blocks = [
    ...(first === undefined ? [] : [section(`*${title}*`)]),
    ...(display === 'cards'
      ? carousels(shown.map((one, i) => cardOf(one, i, words)))
      : shown.flatMap((one, i) => plain(one, i, display, words))),
    ...(oldest > 1 ? [contextLine(overview.older(oldest - 1))] : []),
    ...(lost.length > 0 ? [contextLine(overview.notKept(lost.join(', ')))] : []),
    galleryRow(galleryUrl, words),
  ]
  return { text: title, blocks }
}

function titleOf(first: string, last: string, { overview, results }: Words): string {
  return overview.title(first === last ? first : results.range(first, last))
}

const mrkdwn = (text: string) => ({ type: 'mrkdwn', text, verbatim: true }) as const

const cardOf = (entry: OverviewEntry, i: number, words: Words): Card => ({
  url: entry.url,
  alt: altOf(entry),
  title: lineage(entry, words),
  subtitle: whoseOf(entry, words, MAX_NAMED),
  words: inTwoLines(entry.words, CARD),
  button: goBackButton(i + 1, words.buttons.goBackTo(entry.name), entry.ref),
})

function plain(
  entry: OverviewEntry,
  i: number,
  display: 'images' | 'links',
  all: Words,
): KnownBlock[] {
  const { url, words, name, ref } = entry
  const lines = [
    `*${lineage(entry, all)}*  ·  ${whoseOf(entry, all)}`,
    escapeWithin(inTwoLines(words), MAX_WORDS),
    display === 'links' ? `${escapeText(all.results.pictureLink)} ${url}` : '',
  ]
  const block: KnownBlock = {
    type: 'section',
    text: mrkdwn(lines.filter(Boolean).join('\n')),
    accessory: goBackButton(i + 1, all.buttons.goBackTo(name), ref),
  }
  if (display === 'links') return [block]
  return [{ type: 'image', image_url: url, alt_text: altOf(entry) }, block]
}

const lineage = ({ name, from, isPresent }: OverviewEntry, { overview, results }: Words): string =>
  [from === null ? name : results.from(name, from), isPresent ? overview.present : '']
    .filter(Boolean)
    .join('  ·  ')

/** A card has little room for names. */
const MAX_NAMED = 1

const whoseOf = ({ userId, approval }: OverviewEntry, words: Words, most?: number): string =>
  [mention(userId), approvalState(approval, words, most)].filter(Boolean).join('  ·  ')

const altOf = ({ alt, name }: OverviewEntry): string => shorten(plainText(alt), MAX_ALT) || name
