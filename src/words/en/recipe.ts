import { numbersIn } from '../numbers.ts'

const { day } = numbersIn('en-GB')

/** The lines of "Show prompt and settings". Plain text. */
export const recipe = {
  line: (name: string, value: string): string => `${name}: ${value}`,
  prompt: 'Prompt',
  onlyPictures: 'none, only pictures',
  /** The prompt of a picture that was shared from another thread. */
  notShared: 'not shared',
  version: 'Version',
  model: 'Model',
  ratio: 'Shape',
  size: 'Size',
  pixels: 'Pixels',
  uploads: 'Your pictures',
  cost: 'Cost',
  /** `cost`: USD with its sign; `pricesReadOn`: `2026-11-22`. */
  about: (cost: string, pricesReadOn: string): string =>
    `about ${cost}, by the prices of ${day(pricesReadOn)}`,
}
