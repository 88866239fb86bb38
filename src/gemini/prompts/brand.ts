/** What the model is told of a channel's brand. It stands before the message, in the same content. Pure. */
import { type Brand, type Logo, type LogoPlace, writeColours } from '../../turns/brand.ts'
import { type RecordPart, referenceTo } from '../../turns/turn-record.ts'

const HEADING =
  'The brand of the team. It is no wish of its own: paint what the message asks for, and keep to the brand where the message does not say otherwise.'

const PLACES: Readonly<Record<LogoPlace, string>> = {
  top_left: 'at the top left',
  top_right: 'at the top right',
  bottom_left: 'at the bottom left',
  bottom_right: 'at the bottom right',
  centre: 'in the middle',
}

/** The brand as a labelled part of a request. @param isSent whether that picture, by its key, is sent */
export function brandParts(
  { colours, words, pictures, logo }: Brand,
  isSent: (key: string) => boolean,
): RecordPart[] {
  const shown = pictures.filter(({ key }) => isSent(key))
  const said = [
    HEADING,
    ...(colours.length === 0 ? [] : [`Colours of the brand: ${writeColours(colours)}.`]),
    ...(words === '' ? [] : [`Tone, do and don’t of the brand: ${words}`]),
    ...(logo === null ? [] : [logoWords(logo)]),
  ]
  const labelled = shown.flatMap(({ key, mimeType }, i): RecordPart[] => [
    { text: `Brand picture ${i + 1}, for the look alone; it is not to be edited or copied:` },
    { inlineData: { mimeType, data: referenceTo(key) } },
  ])
  return [{ text: said.join('\n') }, ...labelled, { text: 'The message:' }]
}

/** A model that knows of a logo paints one, so it is told where one will be. */
const logoWords = ({ place }: Logo): string =>
  `The logo is set in afterwards ${PLACES[place]}: keep that place calm, and paint no logo and no name of the brand yourself.`
