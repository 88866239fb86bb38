/**
 * A secret; while it is being changed, the new value and the former one. What is signed or sealed gets the new
 * one, and what the former one has signed or sealed still holds.
 */
export type Secret = string | readonly [now: string, ...former: string[]]

/** Its values, the one that is used from now on first. */
export const valuesOf = (secret: Secret): readonly [now: string, ...former: string[]] =>
  typeof secret === 'string' ? [secret] : secret

/**
 * In place of a secret that is not known yet, where a form or a first deployment wants something: the
 * address of the Worker comes before Slack's secrets.
 */
const NOT_YET = 'later'

/** What is set; undefined for what is not, or not yet. */
export const setTo = (value: string | undefined): string | undefined =>
  value === undefined || value === '' || value === NOT_YET ? undefined : value
