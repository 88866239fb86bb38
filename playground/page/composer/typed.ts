/** The way back from Slack's mrkdwn to what a person typed, for editing. Pure. */
import { unescapeText } from '../text/escape.ts'

/** `<@U1> look at <#C1|general>` becomes `@Ana look at #general` again. */
export const toTyped = (mrkdwn: string, nameOf: (userId: string) => string): string =>
  unescapeText(
    mrkdwn
      .replace(/<@([A-Z0-9]+)(?:\|[^>]*)?>/g, (_, id: string) => `@${nameOf(id)}`)
      .replace(/<#[A-Z0-9]+\|([^>]*)>/g, '#$1')
      .replace(/<!(here|channel|everyone)>/g, '@$1')
      .replace(/<((?:https?|mailto):[^|>]+)(?:\|[^>]*)?>/g, '$1'),
  )
