/** USD, to a tenth of a cent; or more finely, for what costs next to nothing. */
export const dollars = (usd: number, digits = 3): string => `$${usd.toFixed(digits)}`
