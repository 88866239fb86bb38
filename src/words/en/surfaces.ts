import { numbersIn } from '../numbers.ts'

const { counted } = numbersIn('en-GB')

/** mrkdwn. */
export const help = [
  '*Ask for a picture*: `/imagine a lighthouse at dusk`, mention me in a channel, or write to me directly.',
  '*Edit it*: reply in the picture’s thread, for example “make it night”. Everybody in the thread can.',
  '*Set the shape, size or model*: add `--ar 16:9`, `--size 2K`, `--model pro`; `--n 4` paints four; `--private` paints in our direct messages.',
  '*Let it think, or look things up*: `--thinking high` for charts, maps and many words; `--search web` or `--search images` for what is new or real; `--image-only` leaves out the words below the picture.',
  '*Get help with words*: add `--improve`, or turn a picture into a prompt with `/imagine describe`.',
  '*Make every size*: press “Sizes…” below a picture, or use `/imagine sizes`; `--ar 1:1,9:16` asks for several shapes at once.',
  '*Have it approved*: press “Ask for approval…” below a picture. People answer in the thread, and their wishes become new versions.',
  '*Go back*: reply “undo”, “go back to v2”, or “v2: make the sky pink”. Reply “versions” to see them all.',
  '*Find a picture again*: `/imagine find red bike`, or use the field in my Home tab.',
  '*Use your own pictures*: attach PNG, JPEG, WebP or HEIC files to a message or a reply.',
  '*Keep to your brand*: set it up with `/imagine brand` in a channel; add `--no-brand` to leave it out once.',
  '*Talk among yourselves*: begin a reply with `//`, or mention a person, and I keep out of it.',
].join('\n')

/** The compose modal. Titles and its two buttons: at most 24 characters, Slack's limit. */
export const compose = {
  newTitle: 'Make a picture',
  editTitle: 'Edit with Easel',
  submit: 'Paint',
  close: 'Cancel',
  newPrompt: 'What should it show?',
  editPrompt: 'What should change?',
  newExample: 'A lighthouse at dusk, seen from a boat',
  editExample: 'Make it night, with stars',
  template: 'Start from a template',
  noTemplate: 'None',
  pictures: 'Your own pictures',
  morePictures: 'More pictures',
  attached: (count: number): string =>
    counted(count, {
      one: 'The picture of the message is used already.',
      other: 'The # pictures of the message are used already.',
    }),
  model: 'Model',
  ratio: 'Shape',
  size: 'Size',
  count: 'How many',
  asItComes: 'As it comes',
  extras: 'Extras',
  where: 'Where',
  inChannel: 'In the channel',
  inPrivate: 'Only for me, in our direct messages',
  channel: 'Channel',
  tooManyFiles: (count: number, model: string, most: number): string =>
    `That makes ${count} pictures, and ${model} takes ${most}. Take some out.`,
  wordsMissing: 'Say what it should show.',
  channelMissing: 'Choose a channel, or paint it only for you.',
}

/** The Home tab. */
export const home = {
  title: 'Every thread is an easel',
  make: 'Make a picture',
  last: 'Your last pictures',
  none: 'None yet. The first one is a `/imagine` away.',
  month: 'This month',
  /** mrkdwn. `cost`: USD with its sign. */
  yourUse: (pictures: number, cost: string): string =>
    `*You*: ${counted(pictures, { one: '# picture', other: '# pictures' })}, about ${cost}`,
  teamUse: (pictures: number, cost: string): string =>
    `*The team*: ${counted(pictures, { one: '# picture', other: '# pictures' })}, about ${cost}`,
  costs: 'Costs are reckoned from the tokens that Gemini counted and its public prices.',
  setup: 'Is Easel running?',
  /** Opens the settings, for admins. */
  settings: 'Settings…',
}

/** The check boxes of the modal: at most 75 characters, Slack's limit. */
export const extras = {
  think: 'Think longer, for charts, maps and many words',
  web: 'Look things up with Google Search',
  images: 'Look at pictures in Google Search as well',
  imageOnly: 'Only the picture, without words',
  noBrand: 'Without the channel’s brand, this once',
}
