/** Words that stand in one ask and nowhere else, so that it is known wherever it goes. Pure. */

/** @param n tells it apart from all others of a stage */
export const tokenOf = (n: number): string => `Q${n}X`

/** Stands in the words of one brand, and nowhere else. */
export const brandTokenOf = (n: number): string => `B${n}X`

/** All tokens of brands in a text. */
export const brandsIn = (text: string): string[] => [...new Set(text.match(/\bB\d+X\b/g) ?? [])]

/** Pixels that one set of formats has and no other; small, so that they are made at once. */
export const formatOf = (n: number): string => `${100 + n}x96`

/** What a request of Slack is known by: that words are gone is something else than the words. */
export function keysIn(body: string): string[] {
  if (/"subtype":"message_(?:deleted|changed)"/.test(body)) return tokensIn(body).map(erasedKey)
  const formats = [...body.matchAll(/(?:%22|")(\d+x96)(?=%22|")/g)].map(([, format = '']) => format)
  return [...tokensIn(body), ...formats]
}

export const erasedKey = (token: string): string => `erased ${token}`

/** All tokens of a text. */
export const tokensIn = (text: string): string[] => [...new Set(text.match(/Q\d+X/g) ?? [])]
