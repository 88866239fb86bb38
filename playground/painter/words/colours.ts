/** Colour words, and what "light" or "dark" make of them. */

/** The pictures' palette is softer than pure colours, so that anything named goes with anything. */
export const COLOUR_WORDS: Readonly<Record<string, string>> = {
  red: '#d8433b',
  scarlet: '#d8352f',
  crimson: '#b3263b',
  orange: '#ee8a35',
  amber: '#f0a73a',
  yellow: '#f6c844',
  gold: '#e3b04b',
  golden: '#e3b04b',
  lime: '#a8cf45',
  green: '#4f9d5d',
  emerald: '#2f9a73',
  olive: '#86893f',
  mint: '#9bd8bd',
  teal: '#2a8f93',
  turquoise: '#3bb7b5',
  cyan: '#45bfd8',
  blue: '#3b76c9',
  navy: '#24385f',
  azure: '#4d9fe3',
  indigo: '#4a48a6',
  purple: '#7e56b8',
  violet: '#8a63cf',
  lavender: '#b7a5dd',
  lilac: '#c3a6d8',
  magenta: '#cf3f93',
  pink: '#ee8fb2',
  salmon: '#f19a84',
  coral: '#f2786a',
  peach: '#f7b891',
  brown: '#8a5a3c',
  chestnut: '#7d4a32',
  beige: '#e0cdae',
  cream: '#f5e9cf',
  ivory: '#f4eddc',
  white: '#f5f3ee',
  silver: '#b9c0c7',
  grey: '#8d949c',
  gray: '#8d949c',
  black: '#2b2d33',
  copper: '#b8703f',
  rust: '#a9502f',
  tan: '#c9a57a',
}

/** How far each shade word moves a colour: towards white above 0, towards black below. */
export const SHADE_WORDS: Readonly<Record<string, number>> = {
  light: 0.4,
  pale: 0.5,
  pastel: 0.45,
  soft: 0.25,
  bright: 0.12,
  deep: -0.25,
  dark: -0.38,
}

/** Mixes two `#rrggbb` colours. @param share 0: all of `a`, 1: all of `b` */
export function mix(a: string, b: string, share: number): string {
  const at = (colour: string, i: number): number => Number.parseInt(colour.slice(i, i + 2), 16)
  return `#${[1, 3, 5]
    .map((i) => Math.round(at(a, i) + (at(b, i) - at(a, i)) * share))
    .map((value) => Math.max(0, Math.min(255, value)).toString(16).padStart(2, '0'))
    .join('')}`
}

/** Lighter above 0, darker below. */
export const shade = (colour: string, by: number): string =>
  by >= 0 ? mix(colour, '#ffffff', by) : mix(colour, '#10131f', -by)
