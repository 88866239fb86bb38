import { numbersIn } from '../numbers.ts'

const { either } = numbersIn('en-GB')

/** What to type instead, when an option is not understood or not possible. Plain text. */
export const options = {
  either,
  /** `strange`: options as they are typed; `known`: all of Easel's, with examples. */
  unknown: (strange: string, known: string): string =>
    `I do not know ${strange}. I know ${known}. Put words with dashes into quotes if they belong in the picture.`,
  noValue: (option: string, example: string): string =>
    `--${option} needs a value, for example ${example}.`,
  badValue: (option: string, value: string, allowed: string): string =>
    `--${option} cannot be “${value}”. It can be ${allowed}.`,
  tooManyShapes: (most: number): string =>
    `--ar takes up to ${most} shapes at once, with commas between: --ar 1:1,9:16.`,
  privateInThread:
    'Everybody in this thread can see it. Use /imagine with --private to paint in our direct messages.',
  retiredModel: (label: string, instead: string): string =>
    `Google has retired ${label}. Use --model ${instead} instead.`,
  /** What a model cannot do. */
  ratio: (model: string, ratio: string): string => `${model} does not have the shape ${ratio}.`,
  size: (model: string, size: string): string => `${model} does not have the size ${size}.`,
  thinking: (model: string, level: string): string =>
    `${model} cannot be told to think with ${level} effort.`,
  searchWeb: (model: string): string => `${model} does not search the web.`,
  searchImages: (model: string): string => `${model} does not search for pictures.`,
  itHas: (allowed: string): string => `It has ${allowed}.`,
  otherModel: (model: string): string => `--model ${model} can.`,
  /** What no model makes, and what can be had in its place. */
  outOfReach: {
    vector:
      'Gemini paints pixels, so there is no SVG, EPS or PDF of it. I can paint it flat, with clean edges, and a tracing tool makes a vector of that.',
    transparency:
      'Gemini cannot paint a see-through background. I can paint it on plain white or green, which is easily cut out.',
  },
  nothingPainted: 'Nothing was painted.',
}
