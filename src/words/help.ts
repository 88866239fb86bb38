/** What Easel says when it helps with words. Plain text. */
import type { PaintFailure } from '../turns/turn-failure.ts'

export const IMPROVE = 'Improve the words'
export const IMPROVING = 'Improving your words…'
export const KEEP_WORDS = 'Keep my words'
export const BACK_TO_WORDS = 'Back to my words'
export const IMPROVED =
  'These are Gemini’s words for yours. Change them as you like: nothing is painted before you press Paint.'
export const NO_WORDS_YET = 'Write a few words first; then I can improve them.'

/** Below the field, for what a template leaves open. */
export const fillIn = (slots: readonly string[]): string =>
  `Fill in what stands in brackets: ${slots.join(' · ')}`

/** Below the field, when it was left open. */
export const stillOpen = (slots: readonly string[]): string =>
  `Still to be filled in: ${slots.map((slot) => `[${slot}]`).join(', ')}. Write something in their place, or take them out. “Improve the words” can fill them in, too.`

/** About what it will cost. `usd`: all of the pictures. `pricesReadOn`: a day. */
export function estimated(usd: number, count: number, pricesReadOn: string): string {
  const what = count === 1 ? 'this picture' : `these ${count} pictures`
  return `About $${usd.toFixed(2)} for ${what}, by the prices of ${pricesReadOn}.`
}

/** Why there are no better words. They are for the asker alone. */
export function explainNoWords(failure: PaintFailure): string {
  switch (failure.reason) {
    case 'refused':
    case 'words':
      return 'Gemini would not help with this. Your words are as they were: change them, or paint them as they are.'
    case 'busy':
    case 'overloaded':
      return 'Gemini is very busy right now. Your words are as they were: try again in a minute, or paint them as they are.'
    case 'quota_used_up':
      return 'Today’s Gemini quota for help with words is used up. Your words are as they were.'
    case 'unreachable':
    case 'cut_off':
    case 'timed_out':
      return 'No answer came from Gemini in time. Your words are as they were: try again, or paint them as they are.'
    case 'bad_key':
    case 'not_allowed':
      return 'Gemini does not accept Easel’s API key. The person who runs Easel has to set a valid GEMINI_API_KEY. Your words are as they were.'
    case 'model_gone':
    case 'bad_request':
      return 'Gemini did not accept this request. The person who runs Easel may have to set another TEXT_MODEL. Your words are as they were.'
  }
}
