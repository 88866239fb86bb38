import { numbersIn } from '../numbers.ts'

const { counted } = numbersIn('en-GB')

/** One picture in several formats of exact pixels. Plain text. Titles and what submits: at most 24 characters, Slack's limit. */
export const sizes = {
  title: 'Sizes',
  submit: 'Make them',
  /** `name`: the picture. */
  from: (name: string): string =>
    `${name} in exact pixels. What has its shape already is only scaled, the rest is painted anew from it.`,
  formats: 'What it is for',
  places: {
    square: 'Square post',
    portrait: 'Portrait post',
    story: 'Story',
    wide: 'Slide or video',
    link: 'Link preview',
    banner: 'Banner',
    print: 'A4 print at 300 dpi',
  },
  named: (place: string, pixels: string): string => `${place}, ${pixels}`,
  own: 'Sizes of your own',
  ownExample: '800x300, 500x500',
  /** `cost`: USD with its sign. */
  ownHint: (cost: string): string =>
    `Width x height in pixels, with commas between. A new shape costs about ${cost}.`,
  output: 'File type',
  /** Below a format: what it costs. At most 75 characters. */
  scaled: 'Free: only scaled',
  cut: (cost: string): string => `Free if cropping loses nothing important, else about ${cost}`,
  painted: (cost: string): string => `Painted anew, about ${cost}`,
  /** Of all that are chosen. */
  nothingYet: 'Choose what it is for. The price of the set stands here then.',
  free: 'The set costs nothing: it is only scaled.',
  price: (cost: string): string => `The set costs about ${cost}.`,
  priceBetween: (least: string, most: string): string =>
    `The set costs about ${least} to ${most}, depending on what can be cropped.`,
  choose: 'Choose at least one, or type a size of your own.',
  tooMany: (most: number): string => `At most ${most} sizes go into one set.`,
  unreadable: (typed: string): string => `“${typed}” is no size. Type it like 800x300.`,
  /** `size`: pixels. */
  tooSmall: (size: string, least: number): string =>
    `${size} is too small: each side needs at least ${least} pixels.`,
  tooLarge: (size: string, side: number, megapixels: number): string =>
    `${size} is too large: up to ${side} pixels on a side and ${megapixels} megapixels in all can be made.`,
  tooLargeForWebp: (size: string): string => `${size} is too large for WebP. Choose JPEG or PNG.`,
  /** In the message while they are made. */
  making: (count: number): string =>
    counted(count, { one: 'Making one size…', other: 'Making # sizes…' }),
  progress: (done: number, all: number): string => `Making the sizes: ${done} of ${all} are ready…`,
  /** `names`: of formats; `why`: a sentence. */
  missing: (names: string, why: string): string => `Not made: ${names}. ${why}`,
  cannotMake: 'The picture behind it is gone, or cannot be read.',
  /** `names`: of formats. */
  misspelled: (names: string): string =>
    `These may have misspelled words: ${names}. Ask for them again, or put fewer words in the picture.`,
  /** On a button, at most 75 characters. */
  again: 'Try what is missing again',
  zip: 'Download all as a zip',
  noneMade:
    'None of these sizes could be made: the picture is gone, or is of a kind that I cannot read. Press Retry, or ask for the picture in 2K first.',
  /** Where a command does not say which picture. */
  noneHere:
    'I know of no picture of yours in this channel. Press “Sizes…” below a picture, or ask for one first.',
}
