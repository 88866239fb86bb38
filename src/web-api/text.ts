/**
 * Slack's text format, both ways. In: entities and `<…>` tokens become what a person reads. Out: what
 * people wrote can neither mention anybody nor make a link.
 * https://docs.slack.dev/messaging/formatting-message-text
 */

/** The words of a message as a person reads them, without the mentions of `botUserId`. */
export function readText(text: string, botUserId: string | null): string {
  return text
    .replace(/<([^<>]*)>/g, (_, token: string) => readToken(token, botUserId))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
}

/** `<@U1|ana>`, `<#C1|design>`, `<!here>`, `<https://…|words>`: the words, or what stands for them. */
function readToken(token: string, botUserId: string | null): string {
  const [target = '', label] = token.split('|', 2)
  if (target === `@${botUserId}`) return ' '
  if (target.startsWith('@')) return `@${label ?? 'somebody'}`
  if (target.startsWith('#')) return `#${label ?? 'channel'}`
  if (target.startsWith('!')) return label ?? `@${target.slice(1).split('^')[0]}`
  return label ?? target.replace(/^mailto:/, '')
}

/** Whether a message mentions that person. */
export const mentions = (text: string, userId: string): boolean =>
  text.includes(`<@${userId}>`) || text.includes(`<@${userId}|`)

/** Whose ids a message mentions. */
export const mentionedUsers = (text: string): string[] =>
  [...text.matchAll(/<@([A-Z0-9]+)(?:\|[^<>]*)?>/g)].flatMap((match) => match[1] ?? [])

/** Text of people for a mrkdwn field: nothing in it can mention, link or broadcast. */
export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/**
 * Text of people for a plain field (alt text, plain_text), where entities are not sure to be decoded:
 * angle brackets become typographic ones.
 */
export const plainText = (text: string): string => text.replaceAll('<', '‹').replaceAll('>', '›')

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
const [ISOLATE, END_OF_ISOLATE] = ['\u2068', '\u2069']

/**
 * Text of people beside words of ours: where it runs from right to left, it must not turn ours around
 * (Unicode's first strong isolate).
 */
export const isolated = (text: string): string =>
  RIGHT_TO_LEFT.test(text) ? `${ISOLATE}${text}${END_OF_ISOLATE}` : text

/** Cuts a text to `limit` UTF-16 units, never through a character, with an ellipsis where it is cut. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text
  const cut = text.slice(0, limit - 1)
  return `${/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut}…`
}

/** {@link escapeText}, shortened so that the escaped text fits into `limit` UTF-16 units. */
export function escapeWithin(text: string, limit: number): string {
  let budget = limit
  for (;;) {
    const escaped = escapeText(shorten(text, budget))
    if (escaped.length <= limit) return escaped
    budget -= Math.max(1, Math.ceil((escaped.length - limit) / 5))
  }
}

/** A model's Markdown as Slack's mrkdwn: bold and headings; everything else as it stands, escaped. */
export const toMrkdwn = (markdown: string): string =>
  escapeText(markdown)
    .replace(/^#{1,6} +(\S.*)$/gm, '*$1*')
    .replace(/\*{2,}/g, '*')

/** A channel, for Easel's own words. */
export const channelLink = (channelId: string): string => `<#${channelId}>`

/** A mention, for Easel's own words. */
export const mention = (userId: string): string => `<@${userId}>`
