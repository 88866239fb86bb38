/** The model's words and pictures as blocks, in the order it gave them. */
import type { KnownBlock } from '@slack/types'
import {
  type Picture,
  type TurnRecord,
  keyOfReference,
  picturesOf,
} from '../../turns/turn-record.ts'
import { versionName } from '../../turns/version-name.ts'
import type { Words } from '../../words/words.ts'
import { saidIn } from '../../turns/deed.ts'
import { spokenWords } from '../../words/model-words.ts'
import { escapeText, plainText, shorten, toMrkdwn } from '../text.ts'
import { LIMITS, section } from './said.ts'

/** How the pictures of a result are shown. `cards`: several of them side by side. */
export type Display = 'cards' | 'pictures' | 'links' | 'none'

/** Where a picture is. */
export interface PictureUrls {
  /** What Slack shows: the picture, or a preview where it is large. */
  readonly shown: string
  readonly original: string
}

export interface Body {
  readonly record: TurnRecord
  /** The one picture that is shown, counted from 1; null: all of them. */
  readonly picture: number | null
  /** The links of each picture, by its key. */
  readonly links: ReadonlyMap<string, PictureUrls>
  readonly display: Display
  readonly words: Words
}

/** All words of one message together; Slack refuses messages that grow much beyond this. */
const MAX_WORDS = 9000
/** The pictures that are shown. */
export function shownIn({ record, picture }: Pick<Body, 'record' | 'picture'>): Picture[] {
  const all = picturesOf(record)
  return picture === null ? all : all.slice(picture - 1, picture)
}

/** At most `limit` blocks: where there are more, words go before any picture does. */
export function bodyBlocks(body: Body, limit: number): KnownBlock[] {
  return fitting(allBlocks(body), limit)
}

function allBlocks(body: Body): KnownBlock[] {
  const { record } = body
  const shown = shownIn(body)
  const all = picturesOf(record)
  const answers = record.answers.filter(({ pictures }) =>
    pictures.some((one) => shown.includes(one)),
  )
  let room = MAX_WORDS
  return answers
    .flatMap(({ reply }) => reply.parts)
    .flatMap((part): KnownBlock[] => {
      const key = keyOfReference(part.inlineData?.data)
      const at = all.findIndex((candidate) => candidate.key === key)
      const picture = all[at]
      if (picture) {
        const name = versionName({ version: record.version, picture: at + 1 }, all.length)
        const title = shown.length > 1 ? name : null
        return shown.includes(picture) ? pictureBlocks(picture, title, body) : []
      }
      // What was said in the thread that it comes from stays there.
      const text = record.shared === null ? spokenWords(part.text ?? '') : ''
      if (text === '' || room <= 0) return []
      const said = shorten(text, room)
      room -= said.length
      return sections(said)
    })
}

function fitting(blocks: readonly KnownBlock[], limit: number): KnownBlock[] {
  let surplus = blocks.length - limit
  const isDropped = (block: KnownBlock): boolean => block.type !== 'image' && surplus-- > 0
  return blocks.filter((block) => !isDropped(block)).slice(0, limit)
}

function pictureBlocks(
  picture: Picture,
  title: string | null,
  { links, display, words }: Body,
): KnownBlock[] {
  const link = links.get(picture.key)
  if (link === undefined || display === 'none') return []
  if (display === 'links')
    return [section(`${escapeText(words.results.pictureLink)} ${link.original}`)]
  return [
    {
      type: 'image',
      image_url: link.shown,
      alt_text: altOf(picture, words),
      ...(title === null ? {} : { title: { type: 'plain_text', text: title } }),
    },
  ]
}

/** What a picture shows, for people who cannot see it. Earlier versions kept Easel's own words there. */
export const altOf = (picture: Picture | undefined, { results }: Words): string =>
  shorten(plainText(withoutMarkdown(saidIn(picture?.alt ?? ''))), LIMITS.altText) || results.altText

/** Screen readers would read the asterisks aloud. */
export const withoutMarkdown = (text: string): string => text.replaceAll(/\*\*|^#{1,6} +/gm, '')

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
