import { numbersIn } from '../numbers.ts'

const { counted } = numbersIn('en-GB')

/** The team's settings, `easel.settings`. Plain text unless noted. */
export const settings = {
  /** Title and button: at most 24 characters, Slack's limit. */
  title: 'Easel’s settings',
  save: 'Save',
  personPictures: 'Pictures per person and day',
  personUsd: 'Dollars per person and month',
  teamUsd: 'Dollars per month for the whole team',
  limitHint: '0: no limit. Empty: as Easel is set up. Days and months are those of UTC.',
  models: 'Models that may paint',
  allModels: 'All models',
  maxSize: 'Largest size',
  anySize: 'Every size',
  channels: 'Channels in which people may ask',
  everywhere: 'Every channel',
  channelsHint: 'In direct messages with Easel, people may always ask.',
  outsiders: 'People of other companies',
  refuse: 'May not ask',
  allow: 'May ask, at your cost',
  retentionDays: 'Days for which pictures and words are kept',
  retentionHint: 'At least 0.001. Empty: as Easel is set up.',
  key: 'Your own Gemini key',
  keyHint: 'With it, everything is painted at your own cost. It is tried before it is kept.',
  keyKept: (lastFour: string): string =>
    `The key that ends in ${lastFour} is used. Leave this empty to keep it.`,
  keyRemoved: (lastFour: string): string => `Remove the key that ends in ${lastFour}`,
  /** How a setting stands. */
  noLimit: 'no limit',
  asSetUp: 'as Easel is set up',
  usually: (value: string): string => `As Easel is set up: ${value}`,
  days: (count: number): string => counted(count, { one: '# day', other: '# days' }),
  noKey: 'none',
  keyEnding: (lastFour: string): string => `…${lastFour}`,
  /** What cannot be saved, below its field. */
  badCount: 'Write a whole number from 0 to 999999.',
  badUsd: 'Write dollars from 0 to 999999.99, for example 12.50.',
  badDays: 'Write a number of days from 0.001 to 9999, for example 30.',
  badKey: 'Google does not accept this key. Copy it once more from Google AI Studio.',
  keyUntried: 'Google did not answer in time, so nothing was saved. Save again in a moment.',
  tooManyChannels: (most: number): string => `Choose ${most} channels at the most.`,
  /** mrkdwn; `who`: a mention. The changes follow. */
  meanwhile: (who: string): string =>
    `While you were writing, ${who} changed this. Look at it, and save again to add your own changes:`,
  changedBy: (who: string): string => `${who} has changed Easel’s settings:`,
  change: (name: string, from: string, to: string): string => `${name}: ${from} → ${to}`,
  /** For somebody who may not change them. mrkdwn; `admins`: mentions, or empty. */
  adminsOnly: (admins: string): string =>
    admins === ''
      ? 'Only the owners and admins of this workspace can change Easel’s settings. Ask one of them, please.'
      : `Only the owners and admins of this workspace can change Easel’s settings. Ask ${admins}, please.`,
}
