/** Inter from npm, so that lettering looks the same on a machine that has no fonts at all. */
import { createRequire } from 'node:module'
import { GlobalFonts } from '@napi-rs/canvas'

const FAMILY = 'Easel Demo'
const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'greek', 'vietnamese']
const WEIGHTS = [500, 800] as const
const resolve = createRequire(import.meta.url).resolve

for (const subset of SUBSETS)
  for (const weight of WEIGHTS)
    GlobalFonts.registerFromPath(
      resolve(`@fontsource/inter/files/inter-${subset}-${weight}-normal.woff2`),
      FAMILY,
    )

/** Letters that Inter draws, whatever the machine has. */
const OURS =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\u0020-\u007e\u00a0-\u00ff\u2010-\u2027\u2030-\u203a€™]|[\u0300-\u036f]/u

/** Scripts that Inter does not know, and families by which machines commonly have them. */
const OTHERS: readonly { readonly letters: RegExp; readonly families: RegExp }[] = [
  {
    letters: /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\uff01-\uff9f]/u,
    families: /CJK|Hiragino|PingFang|Heiti|Yu Gothic|Meiryo|YaHei|Source Han|Arial Unicode/i,
  },
  {
    letters: /[\p{scx=Devanagari}\u200c\u200d]/u,
    families: /Devanagari|Nirmala|Mangal|Kohinoor|Lohit|Arial Unicode/i,
  },
  {
    letters: /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\u200d]/u,
    families: /Emoji/i,
  },
]

const installed: readonly string[] = GlobalFonts.families.map(({ family }) => family)

/** For `ctx.font`. @param size in pixels */
export const fontOf = (weight: (typeof WEIGHTS)[number], size: number): string =>
  `${weight} ${size}px '${FAMILY}', sans-serif`

/**
 * The text without the letters that would only show as boxes here.
 * @param families of the machine that draws
 */
export function legible(text: string, families = installed): string {
  const known = [
    OURS,
    ...OTHERS.filter((other) => families.some((family) => other.families.test(family))).map(
      ({ letters }) => letters,
    ),
  ]
  return Array.from(text, (letter) => (known.some((each) => each.test(letter)) ? letter : ' '))
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
