/** Slack's three character escapes, and no others. */

/** Escapes what people wrote, so that Slack reads none of it as a mention or a link. */
export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Undoes `escapeText`; one pass, so that `&amp;lt;` stays the words `&lt;`. */
export const unescapeText = (text: string): string =>
  text.replace(/&(amp|lt|gt);/g, (_, name: string) =>
    name === 'amp' ? '&' : name === 'lt' ? '<' : '>',
  )
