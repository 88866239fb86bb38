/** What the page of a touch-up takes. */

/** Characters: as many as the field of the form in Slack. */
export const MAX_PROMPT = 3000
/** Bytes of a whole request: marks of four million pixels have a fifth of that. */
export const MAX_BODY_BYTES = 4.25 * 1024 * 1024
