/** Words that stand in one ask and nowhere else, so that it is known wherever it goes. Pure. */

/** @param n tells it apart from all others of a stage */
export const tokenOf = (n: number): string => `Q${n}X`

/** All tokens of a text. */
export const tokensIn = (text: string): string[] => [...new Set(text.match(/Q\d+X/g) ?? [])]
