/** A picture of one thread begins another. Title and button: at most 24 characters, Slack's limit. */
export const share = {
  title: 'Share this picture',
  submit: 'Share',
  note: 'A note',
  noteExample: 'What do you think?',
  explained:
    'The picture goes there with your name, and everybody there can go on with it. The words that led to it are not shown, but Gemini reads them again with each edit. If it is a public channel that I am not in, I join it, and hear what is said there from then on.',
  chooseChannel: 'Choose a channel to share it in.',
  already: 'It is shared there already.',
  /** Above the picture. mrkdwn; `sharer`: a mention. */
  by: (sharer: string): string => `${sharer} shared this picture. Reply here to go on with it.`,
  /** For the one who shares. mrkdwn; `channel`: a link. */
  done: (channel: string): string => `Shared in ${channel}.`,
  cannot: (channel: string): string =>
    `I am not in ${channel}, so I could not share it there. Invite me with \`/invite @easel\` and share it again.`,
}
