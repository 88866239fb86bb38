import { numbersIn } from '../numbers.ts'

const { counted } = numbersIn('en-GB')

/** What stands in and below a result. Plain text. */
export const results = {
  from: (name: string, parentName: string): string => `${name}, from ${parentName}`,
  /** Behind the version that it comes from: only a part of it was painted anew. */
  aPart: 'a part of it',
  madeByAi: 'made by AI',
  /** mrkdwn; a mention of whoever pressed Retry for the asker. */
  triedAgainBy: (presser: string): string => `tried again by ${presser}`,
  seconds: (seconds: number): string => `${seconds} s`,
  /** Where the model has not described its picture, and nobody else has. */
  altText: 'A picture made by Gemini',
  /** All of a turn's pictures, `v3a` to `v3d`. */
  range: (first: string, last: string): string => `${first} to ${last}`,
  backTo: (name: string): string => `Back to ${name}: the next reply edits this one.`,
  /** Once in a thread. */
  replyToChange: 'Reply in this thread to change it.',
  /** The same, where only mentions are heard. */
  mentionToChange: 'Mention me in a reply to change it.',
  chooseOne: 'Choose one to go on with; without a choice, a reply edits the first.',
  /** `why`: a sentence. */
  unpainted: (count: number, why: string): string =>
    `${counted(count, { one: 'One more picture was', other: '# more pictures were' })} not painted. ${why}`,
  /** `wish`: a shape, a size or both. In pixels. */
  notAsAsked: (wish: string, width: number, height: number): string =>
    `You asked for ${wish}; Gemini made ${width} × ${height} px. Reply to ask again.`,
  shapeInSize: (ratio: string, size: string): string => `${ratio} in ${size}`,
  pictureBelow: 'Slack could not show the picture here, so I uploaded it below.',
  pictureLink: 'Slack could not show the picture here. Open it by its link:',
  /** A link that saves the picture. */
  download: 'Download',
  /** The same, where only a preview is shown. */
  downloadOriginal: (mb: string): string => `Download original, ${mb} MB`,
  lostPictures: 'Some earlier pictures are no longer kept, so I worked from the words about them.',
  /** Below the model's own words, where it painted nothing. */
  onlyWords: 'Gemini answered in words. Say “draw …” to get a picture.',
  /** A link that saves the picture as a PNG, where the model has made another type. */
  asPng: 'As PNG',
}
