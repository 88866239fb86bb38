import { numbersIn } from '../numbers.ts'

const { counted, day } = numbersIn('en-GB')

/** Help with the words in the compose modal. Plain text. */
export const drafts = {
  improve: 'Improve the words',
  improving: 'Improving your words…',
  keep: 'Keep my words',
  back: 'Back to my words',
  improved:
    'These are Gemini’s words for yours. Change them as you like: nothing is painted before you press Paint.',
  noWordsYet: 'Write a few words first; then I can improve them.',
  /** Below the field, for what a template leaves open. */
  fillIn: (slots: string): string => `Fill in what stands in brackets: ${slots}`,
  /** Below the field, when it was left open. */
  stillOpen: (slots: string): string =>
    `Still to be filled in: ${slots}. Write something in their place, or take them out. “Improve the words” can fill them in, too.`,
  /** `usd`: of all pictures, with its sign; `pricesReadOn`: `2026-11-22`. */
  estimated: (usd: string, count: number, pricesReadOn: string): string =>
    `About ${usd} for ${counted(count, { one: 'this picture', other: 'these # pictures' })}, by the prices of ${day(pricesReadOn)}.`,
}

/** Why there are no better words. */
export const noBetterWords = {
  refused:
    'Gemini would not help with this. Your words are as they were: change them, or paint them as they are.',
  busy: 'Gemini is very busy right now. Your words are as they were: try again in a minute, or paint them as they are.',
  quota_used_up:
    'Today’s Gemini quota for help with words is used up. Your words are as they were.',
  too_late:
    'No answer came from Gemini in time. Your words are as they were: try again, or paint them as they are.',
  bad_request:
    'Gemini did not accept this request. The person who runs Easel may have to set another TEXT_MODEL. Your words are as they were.',
}
