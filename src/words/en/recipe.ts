import { numbersIn } from '../numbers.ts'

const { day } = numbersIn('en-GB')

/** The lines of "Show prompt and settings". Plain text. */
export const recipe = {
  line: (name: string, value: string): string => `${name}: ${value}`,
  prompt: 'Prompt',
  /** In place of a prompt, where a button was pressed. */
  done: 'What was done',
  onlyPictures: 'none, only pictures',
  /** The prompt of a picture that was shared from another thread. */
  notShared: 'not shared',
  version: 'Version',
  model: 'Model',
  ratio: 'Shape',
  size: 'Size',
  /** Before the channel whose brand it keeps to. */
  brand: 'Brand',
  pixels: 'Pixels',
  /** What the model was shown of a picture of which a part was painted anew. */
  part: 'The part',
  uploads: 'Your pictures',
  thinking: 'Thinking',
  search: 'Search',
  words: 'Words',
  noWords: 'none, only the picture',
  /** Before the words of each version that led to it. */
  steps: 'How it came about',
  failure: 'What happened',
  supportCode: 'Google’s support code',
  /** Before a command that can be copied. */
  again: 'To repeat it',
  /** `reply`: what to type. */
  inThread: (reply: string): string => `reply ${reply} in this thread`,
  attachAgain: 'attach the same pictures',
  provenance:
    'Made by AI with Gemini. The file is as Google made it, with its SynthID mark and, where Google adds them, its C2PA data.',
  cost: 'Cost',
  /** `cost`: USD with its sign; `pricesReadOn`: `2026-11-22`. */
  about: (cost: string, pricesReadOn: string): string =>
    `about ${cost}, by the prices of ${day(pricesReadOn)}`,
}
