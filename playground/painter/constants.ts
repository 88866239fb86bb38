/** The painter's numbers and names. */

/** Bytes of a signature: 1.1 MB once they are base64, as Gemini Pro's were. */
export const SIGNATURE_BYTES = 825_000

/** Inline data of one request, in bytes of the body (since January 2026). */
export const MAX_BODY_BYTES = 100 * 1024 * 1024

/** Requests remembered for the inspector. */
export const MAX_REQUESTS = 400

/** How long "slow" takes when nobody says. */
export const SLOW_MS = 20_000

/** What a busy painter asks callers to wait, in seconds. */
export const RETRY_AFTER_S = 4

/** How many attempts at the same request a trouble asked for in words spoils. */
export const SPOILED_ATTEMPTS = 2

/** Different requests whose attempts are counted. */
export const MAX_COUNTED = 500

/** Tokens of one input picture. */
export const INPUT_PICTURE_TOKENS = 1120
