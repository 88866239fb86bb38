import { numbersIn } from '../numbers.ts'

const { counted } = numbersIn('en-GB')

/** The brand of a channel, `easel.brand`. Plain text unless noted. */
export const brand = {
  /** At most 24 characters, Slack's limit, as is the button. */
  title: 'The channel’s brand',
  submit: 'Preview',
  explained:
    'Every picture that is asked for in this channel keeps to it. A preview comes first, in our direct messages; nothing is kept before you say so.',
  colours: 'Colours',
  coloursHint: 'A code and a name for each, for example: #1a2b3c Ocean, #fff4e0 Sand',
  words: 'Tone, do and don’t',
  wordsHint: 'For example: warm and plain. Do: people at work. Don’t: stock poses.',
  pictures: 'Reference pictures',
  picturesHint: (most: number): string => `They show the look. ${most} in all, at the most.`,
  keptPictures: 'Pictures that stay',
  logo: 'Logo',
  logoHint: 'It is set in exactly as it is, and never painted. PNG, JPEG or WebP.',
  keptLogo: 'Logo that stays',
  place: 'Where the logo goes',
  places: {
    top_left: 'top left',
    top_right: 'top right',
    bottom_left: 'bottom left',
    bottom_right: 'bottom right',
    centre: 'in the middle',
  },
  size: 'How large the logo is',
  sizes: { small: 'small', medium: 'medium', large: 'large' },
  margin: 'How far it stays from the edges',
  margins: { none: 'not at all', narrow: 'a little', wide: 'far' },
  removal: 'The end of this brand',
  remove: 'Remove it: pictures are painted without it',
  /** What cannot be kept, below its field. */
  noCode: (said: string): string =>
    `“${said}” has no colour code. Write it like this: #1a2b3c Ocean.`,
  tooManyColours: (most: number): string => `Write ${most} colours at the most.`,
  tooLong: (most: number): string => `Write ${most} characters at the most.`,
  tooManyPictures: (count: number, most: number): string =>
    `That makes ${count} pictures, and ${most} is the most. Take some out.`,
  nothing: 'There is nothing in it yet: write colours or words, or add a picture or a logo.',
  unchanged: 'Nothing has changed yet.',
  badLogo:
    'This logo cannot be read. Use a PNG, JPEG or WebP of at most 2048 × 2048 pixels, without animation.',
  /** mrkdwn; `channel`: a link. */
  membersOnly: (channel: string): string =>
    `Only people in ${channel} can see and change its brand, and I have to be in it as well. Invite me there if I am not.`,
  unsure:
    'Slack does not say at the moment whether you are in this channel. Try again in a moment.',
  noChannel: 'A brand belongs to a channel. Write /imagine brand there.',
  /** mrkdwn; `who`: a mention. */
  meanwhile: (who: string): string =>
    `While you were writing, ${who} changed the brand. This is how it is now, with what you have written; look at it, and press the button again.`,
  meanwhileSomebody:
    'While you were writing, somebody changed the brand. This is how it is now, with what you have written; look at it, and press the button again.',
  begun:
    'A preview is on its way to our direct messages. Nothing is kept before you say so below it.',
  /** What the preview shows: an ask like any other. */
  previewPrompt: 'A poster that invites everybody to an open day',
  /** Before sentences on what is wrong. mrkdwn, as are the next ones. */
  notTried: 'The brand was not tried out, and nothing has changed:',
  withoutPreview: 'You can keep the brand without a preview.',
  keep: 'Keep this brand',
  change: 'Change it…',
  /** `channel`: a link. */
  kept: (channel: string): string =>
    `Kept. From now on, pictures that are asked for in ${channel} keep to it; \`--no-brand\` leaves it out once.`,
  already: 'This brand is kept already.',
  gone: 'This preview is not there any more. Write `/imagine brand` in the channel to begin anew.',
  notYours: 'Only whoever has tried out this brand can keep it. `/imagine brand` shows you yours.',
  changedMeanwhile:
    'The brand was changed since this preview was painted, so it was not kept. “Change it…” shows you both.',
  /** For the channel; `who`: a mention. The changes follow. */
  changedBy: (who: string): string => `${who} has changed the brand of this channel:`,
  removedBy: (who: string): string =>
    `${who} has removed the brand of this channel. Pictures are painted without it from now on.`,
  unheard: (channel: string): string =>
    `The brand of ${channel} has changed, but I could not say so there. Invite me, please.`,
  none: 'none',
  countOfPictures: (count: number): string =>
    counted(count, { zero: 'none', one: '# picture', other: '# pictures' }),
  otherPictures: (count: number): string =>
    counted(count, { one: '# other picture', other: '# other pictures' }),
  /** In the line below a result. mrkdwn; a link to the channel. */
  inContext: (channel: string): string => `with the brand of ${channel}`,
  /** Below a result. */
  picturesGone:
    'Pictures of the channel’s brand are no longer there, so I painted without them. /imagine brand takes new ones.',
  crowded: 'There was no room for all pictures of the brand beside the others.',
  noLogo:
    'The brand’s logo could not be set in: its file is gone, or the picture is larger than 2048 × 2048 pixels.',
}
