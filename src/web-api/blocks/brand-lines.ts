/** What has changed in a brand, for its channel. mrkdwn. */
import { type Colour, type Kit, type Logo, NO_KIT, writeColours } from '../../turns/brand.ts'
import type { Words } from '../../words/words.ts'
import { escapeText, shorten } from '../text.ts'

/** What is repeated of somebody's words. */
const MAX_WORDS = 300
const MAX_COLOURS = 400
const MAX_NAME = 80

/** A line for each thing that differs. @param before null: there was none */
export function brandLines(before: Kit | null, after: Kit, words: Words): string[] {
  const from = before ?? NO_KIT
  const { brand, settings } = words
  const told = (name: string, one: string, other: string): string[] =>
    one === other ? [] : [settings.change(name, one, other)]
  return [
    ...told(brand.colours, coloursIn(from.colours, words), coloursIn(after.colours, words)),
    ...(from.words === after.words ? [] : [wordsLine(after.words, words)]),
    ...told(
      brand.pictures,
      picturesIn(from, words, isOther(from, after)),
      picturesIn(after, words, false),
    ),
    ...told(brand.logo, logoIn(from.logo, words), logoIn(after.logo, words)),
  ].map((line) => `• ${line}`)
}

const coloursIn = (colours: readonly Colour[], { brand }: Words): string =>
  escapeText(shorten(writeColours(colours), MAX_COLOURS)) || brand.none

const wordsLine = (said: string, { brand, recipe }: Words): string =>
  recipe.line(
    brand.words,
    said === '' ? brand.none : `“${escapeText(shorten(said.replaceAll('\n', ' '), MAX_WORDS))}”`,
  )

/** As many as before, and not the same. */
const isOther = (from: Kit, after: Kit): boolean =>
  from.pictures.length === after.pictures.length &&
  from.pictures.some(({ key }, i) => key !== after.pictures[i]?.key)

const picturesIn = ({ pictures }: Kit, { brand }: Words, areOther: boolean): string =>
  areOther ? brand.otherPictures(pictures.length) : brand.countOfPictures(pictures.length)

function logoIn(logo: Logo | null, { brand }: Words): string {
  if (logo === null) return brand.none
  const { picture, place, size } = logo
  const name = escapeText(shorten(picture.name, MAX_NAME))
  return `${name}, ${brand.places[place]}, ${brand.sizes[size]}`
}
