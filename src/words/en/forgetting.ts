import { numbersIn } from '../numbers.ts'

const { counted, day } = numbersIn('en-GB')

/** `/imagine forget`. Titles and buttons: at most 24 characters, Slack's limit. Plain text. */
export const forgetting = {
  title: 'Forget me',
  confirm: 'Forget all of it',
  deny: 'Keep it',
  button: 'Forget me…',
  /** Of this workspace. `since`: a day, `2026-11-22`; null: nobody knows. */
  kept: (pictures: number, drafts: number, since: string | null): string =>
    [
      since === null
        ? 'I keep of you in this workspace:'
        : `Since ${day(since)} I keep of you in this workspace:`,
      `• ${counted(pictures, { one: '# painted picture', other: '# painted pictures' })}, with your words and what you attached`,
      '• your asks that came to nothing, and who has paid for what',
      ...(drafts === 0 ? [] : [counted(drafts, { one: '• # draft', other: '• # drafts' })]),
      '• your name and your language, as Slack tells them',
    ].join('\n'),
  explained:
    'All of it goes, in all channels and in our direct messages; what is under way is cancelled. Pictures that others have made from yours stay, without your words. What the team has spent stays as a sum. Slack keeps the messages; there your pictures are replaced by a line. This cannot be undone.',
  begun:
    'I am forgetting you now, and go on by myself until nothing is left. I write to you when it is done.',
  underWay:
    'I am forgetting you already, and write to you when it is done. What you have asked for since then goes as well if you say so here.',
  done: 'It is done: nothing of what you asked for is kept here any more. Slack keeps its messages; delete there what should go from there, too. If you use Easel again, I begin with nothing.',
}
