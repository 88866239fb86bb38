import { numbersIn } from '../numbers.ts'

const { all, counted } = numbersIn('en-GB')

/** What stands below a picture: what the asker should know of it, and what it was made from. Plain text. */
export const notes = {
  unchanged:
    'Gemini gave the same picture back. Say more exactly what should change and what should stay, or press “Try again”.',
  other_model: (model: string): string =>
    `${model} has not painted the version before, so it works from that picture and the words alone.`,
  lost_signatures:
    'Gemini could not go on from its own notes on earlier pictures, so it worked from the pictures and the words.',
  /** `a.png, b.png and c.png`. */
  listed: all,
  /** `used`, `left`: lists of file names. */
  tooMany: (model: string, used: string, left: string): string =>
    `${model} takes no more pictures at once. I used ${used}, and left out ${left}.`,
  /** In the context line. `pictures`: how many of the thread were sent. */
  remembers: (pictures: number): string =>
    counted(pictures, {
      zero: 'remembers all words, and no pictures',
      one: 'remembers the last picture and all words',
      other: 'remembers the last # pictures and all words',
    }),
  /** The same, where not all words fit. */
  remembersSome: (pictures: number, turns: number): string =>
    `remembers ${counted(pictures, { one: 'the last picture', other: 'the last # pictures' })} and the words of ${counted(turns, { one: 'the last turn', other: 'the last # turns' })}`,
  /** Before links to the searches. */
  searchedFor: 'Searched Google for',
  /** Before links to pages. */
  sources: 'Sources',
  /** `message`: the model’s own reason. */
  reason: (message: string): string => `Gemini says: “${message}”`,
}
