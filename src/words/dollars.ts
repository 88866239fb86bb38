/** USD with its sign, to a cent: for what is not spent yet, or not by one picture alone. */
export const dollars = (usd: number): string => `$${usd.toFixed(2)}`
