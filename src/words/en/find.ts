import { numbersIn } from '../numbers.ts'

const { counted } = numbersIn('en-GB')

/** `/imagine find`, and the pictures of the Home tab. */
export const find = {
  /** mrkdwn. */
  usage:
    'Say what to look for, like `/imagine find red bike`. The beginning of a word is enough. Narrow it down with `from:me`, `from:@name`, `in:here`, `after:2026-11-01` or `before:2026-12-01`. The Home tab has a field for it as well.',
  /** mrkdwn. `said`: escaped. */
  badDay: (said: string): string =>
    `“${said}” is no day that I can read. Write it like \`after:2026-11-01\`, or \`today\` or \`yesterday\`.`,
  badChannel: (said: string): string =>
    `I cannot tell which channel “${said}” is. Ask there with \`in:here\`, or choose the channel on the Home tab.`,
  badPerson: (said: string): string =>
    `I have met nobody who is called “${said}”. Choose the person on the Home tab, or use \`from:me\`.`,
  none: 'I found no such picture in the channels that you are in. Try fewer or other words; the beginning of a word is enough.',
  found: (count: number): string =>
    counted(count, {
      one: 'I found this picture.',
      other: 'I found these # pictures, the newest first.',
    }),
  more: 'There may be more. Another word, a person or a day narrows it down.',
  unsure:
    'Slack did not say of every channel whether you are in it, so some pictures may be missing. Try again in a minute.',
  failed: 'I could not look just now. Try again in a minute.',
  noLonger: 'Slack does not say that you are in the channel of this picture, so I left it alone.',
  /** Buttons. */
  openThread: 'Open the thread',
  goOn: 'Go on from here',
  /** The pictures of the Home tab. */
  title: 'Pictures',
  field: 'Find pictures',
  example: 'red bike',
  direct: 'our direct messages',
  whose: { mine: 'Mine', channels: 'In my channels' },
  person: 'Asked by',
  channel: 'Channel',
  time: { any: 'Any time', week: 'Last 7 days', month: 'Last 30 days', year: 'Last 12 months' },
  clear: 'Clear',
  older: 'Older',
  newest: 'Back to the newest',
}
