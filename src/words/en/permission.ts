/** What the team does not allow, for the asker alone. Plain text unless noted. */
export const permission = {
  model: (model: string, allowed: string): string =>
    `This workspace does not paint with ${model}. It allows ${allowed}. Nothing was painted.`,
  size: (size: string, largest: string): string =>
    `${size} is larger than this workspace allows: it paints up to ${largest}. Nothing was painted.`,
  /** mrkdwn; `channels`: links. */
  channel: (channels: string): string =>
    `In this channel, Easel may not be asked. Ask in ${channels}, or in our direct messages. Nothing was painted.`,
  here: 'In this channel, Easel may not be asked. Ask in our direct messages, or ask an admin of this workspace to open the channel. Nothing was painted.',
}
