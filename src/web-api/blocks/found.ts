/** Pictures that were found: below a command, and on the Home tab. */
import type { Button, KnownBlock } from '@slack/types'
import { type ApprovalMark, isApproved } from '../../turns/approval-mark.ts'
import { approvalState } from '../approval-stamp.ts'
import type { Words } from '../../words/words.ts'
import { escapeText, escapeWithin, plainText, shorten } from '../text.ts'
import { button } from './buttons.ts'
import { carousels } from './cards.ts'
import { type Said, contextLine, section } from './said.ts'

/** One of them. */
export interface FoundPicture {
  readonly turnId: string
  /** Who has asked for it. */
  readonly userId: string
  readonly channel: string
  readonly threadTs: string
  readonly version: number
  readonly alt: string
  /** The link of the picture. */
  readonly url: string
  /** The link of its thread; null where Slack does not give one. */
  readonly permalink: string | null
  /** The page with all versions of its thread. */
  readonly galleryUrl: string
  /** Seconds since 1970. */
  readonly paintedAt: number
  /** Those of its pictures that people were asked to approve. */
  readonly approvals: readonly ApprovalMark[]
}

export interface FoundPictures {
  readonly pictures: readonly FoundPicture[]
  /** Whether there may be more of them. */
  readonly isMore: boolean
  /** Whether Slack did not say of a channel whether the asker is in it. */
  readonly isUnsure: boolean
}

const MAX_ALT = 120
/** Slack's limit for the link of a button. */
const MAX_URL = 3000

/** The answer to `/imagine find`. @param withCards false where Slack does not take them */
export function foundMessage(found: FoundPictures, words: Words, withCards = true): Said {
  const { pictures, isMore, isUnsure } = found
  const { find } = words
  const head = pictures.length === 0 ? find.none : find.found(pictures.length)
  const notes = [...(isMore ? [find.more] : []), ...(isUnsure ? [find.unsure] : [])]
  return {
    text: [head, ...notes].map((line) => escapeText(line)).join('\n'),
    blocks: [
      section(escapeText(head)),
      ...(withCards
        ? carousels(pictures.map((one, i) => cardOf(one, i, words)))
        : pictures.flatMap((one, i) => rowsOf(one, i, words))),
      ...notes.map(contextLine),
    ],
  }
}

const cardOf = (one: FoundPicture, i: number, words: Words) => ({
  url: one.url,
  alt: altOf(one, words),
  title: factsOf(one, words),
  subtitle: null,
  words: one.alt,
  button: goOnButton(one, i, words),
  more: threadButtons(one, i, words),
})

/** A picture at its full width, what it is, and what can be done with it. */
export const rowsOf = (one: FoundPicture, i: number, words: Words): KnownBlock[] => [
  { type: 'image', image_url: one.url, alt_text: altOf(one, words) },
  section(
    [
      ...(one.alt === '' ? [] : [`*${escapeWithin(one.alt, MAX_ALT)}*`]),
      `${factsOf(one, words)}  ·  <${one.galleryUrl}|${words.gallery.title}>`,
      ...one.approvals.map((mark) => approvalState(mark, words)).filter(Boolean),
    ].join('\n'),
  ),
  {
    type: 'actions',
    elements: [goOnButton(one, i, words), ...threadButtons(one, i, words)],
  },
]

const altOf = ({ alt }: FoundPicture, { results }: Words): string =>
  shorten(plainText(alt.trim() || results.altText), MAX_ALT)

/** Its name, where it is, who has asked for it, and when; mrkdwn. */
function factsOf(one: FoundPicture, { find, approval }: Words): string {
  const { version, channel, userId, paintedAt } = one
  const day = new Date(paintedAt * 1000).toISOString().slice(0, 10)
  const place = channel.startsWith('D') ? find.direct : `<#${channel}>`
  return [
    `v${version}`,
    place,
    `<@${userId}>`,
    `<!date^${paintedAt}^{date_short_pretty}|${day}>`,
    ...(isApproved(one) ? [approval.mark] : []),
  ].join('  ·  ')
}

const goOnButton = (
  { turnId, channel, threadTs }: FoundPicture,
  i: number,
  { find }: Words,
): Button => button(`go_on:${i}`, find.goOn, `${turnId}:${channel}:${threadTs}`)

const threadButtons = ({ permalink }: FoundPicture, i: number, { find }: Words): Button[] =>
  permalink === null || permalink.length > MAX_URL
    ? []
    : [{ ...button(`thread:${i}`, find.openThread, `${i}`), url: permalink }]
