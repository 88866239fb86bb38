/** Words that stand in one ask and nowhere else, so that it is known wherever it goes. Pure. */

/** @param n tells it apart from all others of a stage */
export const tokenOf = (n: number): string => `Q${n}X`

/** What a request of Slack is known by: that words are gone is something else than the words. */
export const keysIn = (body: string): string[] =>
  /"subtype":"message_(?:deleted|changed)"/.test(body)
    ? tokensIn(body).map(erasedKey)
    : tokensIn(body)

export const erasedKey = (token: string): string => `erased ${token}`

/** All tokens of a text. */
export const tokensIn = (text: string): string[] => [...new Set(text.match(/Q\d+X/g) ?? [])]
