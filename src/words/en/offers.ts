import { numbersIn } from '../numbers.ts'

const { counted } = numbersIn('en-GB')

/** Words and descriptions that are shown to one person, with a button that opens them. */
export const offers = {
  open: 'Open in the form',
  betterWords:
    'These are Gemini’s words for yours. Nothing is painted yet: copy them, or open them in the form to change and paint them.',
  described: (count: number): string =>
    counted(count, {
      one: 'This prompt describes the picture. Copy it, or open it in the form to paint from it.',
      other:
        'These # prompts describe the pictures. Copy them, or open one in the form to paint from it.',
    }),
  onlySome: (count: number): string => `There were more pictures: I described the first ${count}.`,
  /** mrkdwn. */
  noPicture:
    'I find no picture in this message that I could describe. Use this on a message with PNG, JPEG, WebP or HEIC pictures, or send `/imagine describe`.',
  pictureGone: 'This picture is no longer kept.',
  formNotOpened:
    'Slack did not open the form in time. Nothing was painted: send the command again.',
  /** With buttons below that open it, or paint. */
  formLate: 'Slack did not open the form in time. Nothing is painted yet: press a button below.',
  /** For a button or a shortcut. */
  pressAgain: 'Slack did not open the form in time. Please try again.',
  paintNow: 'Paint it now',
  paintPrivately: 'Paint it in our direct messages',
  joinAndPaint: 'Join and paint it',
  /** `left`: options, as they are typed. */
  paintWithout: (left: string): string => `Paint without ${left}`,
  /** For a button whose words are gone. */
  wordsGone:
    'I keep such words for a day, and these are gone. Copy them from the message, or ask again.',
}

/** The modal that takes pictures. Its title and its button: at most 24 characters, Slack's limit. */
export const describe = {
  title: 'Describe a picture',
  submit: 'Describe',
  pictures: 'Pictures',
  hint: 'Each one becomes a prompt, which only you see. For pictures in Slack there is “Describe this picture” in the menu of their message.',
  missing: 'Add a picture to describe.',
}

/** Why a picture has no prompt. */
export const noDescription = {
  refused: 'Gemini would not describe this picture.',
  busy: 'Gemini has trouble right now, and I have tried several times. Try again in a few minutes.',
  quota_used_up: 'Today’s Gemini quota for descriptions is used up. Try again tomorrow.',
  bad_request:
    'Gemini did not accept this picture. If that goes for other pictures, too, the person who runs Easel may have to set another TEXT_MODEL.',
}
