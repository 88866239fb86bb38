import { numbersIn } from '../numbers.ts'

const { counted } = numbersIn('en-GB')
const pictures = (count: number): string =>
  counted(count, { one: '# picture', other: '# pictures' })

/** What Easel asks where it does not know what was meant, and what it answers in words. Plain text. */
export const meaning = {
  /** For the writer alone; the message follows. Its buttons: */
  isItForMe: 'Shall I paint something for this? I have not begun.',
  edit: 'Edit the picture',
  anew: 'Paint a new picture',
  talk: 'Just talking',
  hello:
    'Hello. Tell me what to paint, or attach a picture and say what should change. “help” shows what else I can do.',
  /** Costs: USD with their sign. */
  spent: (teams: number, teamCost: string, own: number, ownCost: string): string =>
    `This month: ${pictures(teams)} in this workspace, about ${teamCost}. Yours: ${pictures(own)}, about ${ownCost}.`,
  /** `name`: of a version. */
  cost: (name: string, cost: string): string => `${name} cost about ${cost}.`,
  costUnknown: (name: string): string => `Gemini did not say what ${name} cost.`,
  /** `who`: a name. */
  author: (name: string, who: string): string => `${who} asked for ${name}.`,
  somebody: 'Somebody',
  model: (name: string, model: string): string => `${name} was painted by ${model}.`,
  nextModel: (model: string): string => `New pictures are painted by ${model}.`,
  /** What is kept of a thread, and sent with each request. */
  memory: (versions: number, days: number, sent: number): string =>
    `I keep the ${pictures(versions)} of this thread and what was asked for them, for ${counted(days, { one: '# day', other: '# days' })}. With a request goes what led to the picture: all words that fit, and its last ${pictures(sent)}. Delete, in the menu of a picture, removes it for good.`,
  noPicture: 'There is no picture here yet. Ask for one first.',
  cannotLook: 'I could not look at the picture just now. Please ask again in a minute.',
  answerCost: (cost: string): string => `This answer cost ${cost}.`,
  /** In the line below a result. `what`: a shape, a size, a number of pictures or a model. */
  fromWords: (what: string): string => `${what}, from your words`,
  several: pictures,
  /** How much Easel joins in in a channel. */
  replies: {
    all: 'In this channel I take part in every reply of a picture’s thread that asks me for something.',
    mentions: 'In this channel I only take part where somebody mentions me.',
    off: 'In this channel I take no part in messages. `/imagine` works all the same.',
  },
  /** mrkdwn. */
  changeReplies: 'To change that: `/imagine replies all`, `mentions` or `off`.',
  /** For somebody who mentions Easel all the same. */
  isOff:
    'I am switched off for messages in this channel. `/imagine replies all` or `/imagine replies mentions` switches me on again.',
}
