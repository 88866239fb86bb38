/**
 * A secret; while it is being changed, the new value and the former one. What is signed or sealed gets the new
 * one, and what the former one has signed or sealed still holds.
 */
export type Secret = string | readonly [now: string, ...former: string[]]

/** Its values, the one that is used from now on first. */
export const valuesOf = (secret: Secret): readonly [now: string, ...former: string[]] =>
  typeof secret === 'string' ? [secret] : secret
