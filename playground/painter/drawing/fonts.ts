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

/** Families that know scripts which Inter does not: where one is installed, all text is drawn. */
const hasWideFont = GlobalFonts.families.some(({ family }) =>
  /CJK|Hiragino|PingFang|Yu Gothic|Meiryo|Malgun|Nirmala|Kohinoor|Devanagari|Arial Unicode/i.test(
    family,
  ),
)

/** For `ctx.font`. @param size in pixels */
export const fontOf = (weight: (typeof WEIGHTS)[number], size: number): string =>
  `${weight} ${size}px '${FAMILY}', sans-serif`

/** The text without the letters that would only show as boxes here. */
export const legible = (text: string): string =>
  (hasWideFont
    ? text
    : text.replaceAll(
        /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{P}\p{Zs}\p{M}+=<>$€£|^~°©®™]/gu,
        ' ',
      )
  )
    .replaceAll(/\s+/g, ' ')
    .trim()
