/** What a team does not allow, and what it does, for the asker alone. */
import type { Forbidden } from '../turns/permission.ts'
import type { Words } from './words.ts'

/** Names of so many channels are said. */
const MAX_CHANNELS = 10

/** @param form plain text, or Slack's mrkdwn, in which channels are links; labels come escaped then */
export function explainForbidden(
  forbidden: Forbidden,
  { permission, options }: Words,
  form: 'plain' | 'mrkdwn',
): string {
  switch (forbidden.what) {
    case 'model':
      return permission.model(forbidden.model, options.either(forbidden.allowed))
    case 'size':
      return permission.size(forbidden.size, forbidden.largest)
    case 'channel': {
      const links = forbidden.channels.slice(0, MAX_CHANNELS).map((id) => `<#${id}>`)
      return form === 'mrkdwn' && links.length > 0
        ? permission.channel(options.either(links))
        : permission.here
    }
  }
}
