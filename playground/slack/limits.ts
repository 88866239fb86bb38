/** Slack's numbers, each from docs.slack.dev; see facts in `docs/` for where Slack says so. */

/** How long Slack waits for an acknowledgement, and how long a trigger id lives. */
export const ACK_MS = 3_000
export const TRIGGER_MS = 3_000

/** When an unacknowledged event is sent again: at once, after a minute, after five more. */
export const RETRY_DELAYS_MS: readonly number[] = [0, 60_000, 300_000]

/** A response_url takes five answers within half an hour. */
export const RESPONSE_URL_USES = 5
export const RESPONSE_URL_MS = 30 * 60_000

/** The code of a consent: https://docs.slack.dev/authentication/installing-with-oauth */
export const CODE_MS = 10 * 60_000

/** `assistant.threads.setStatus` clears itself. */
export const STATUS_MS = 120_000
export const MAX_LOADING_MESSAGES = 10

/** Slack gives up fetching a picture after this. */
export const IMAGE_FETCH_MS = 10_000

/** `chat.postMessage` cuts longer text, `chat.update` refuses it. */
export const MAX_POST_TEXT = 40_000
export const MAX_UPDATE_TEXT = 4_000

export const MAX_METADATA_BYTES = 16_000

export const MAX_BLOCKS = { message: 50, modal: 100, home: 100 } as const

export const MAX_VIEW_BYTES = 250_000
export const MAX_VIEW_STACK = 3
export const MAX_PRIVATE_METADATA = 3_000
export const MAX_MODAL_TITLE = 24

/** Calls per minute and method, for each of Slack's tiers. */
export const TIER_PER_MINUTE = { 1: 1, 2: 20, 3: 50, 4: 100 } as const

/** `chat.postMessage`: one per second and channel, with short bursts. */
export const POST_BURST = 20
export const POST_PER_SECOND = 1

/** Special methods "allow hundreds of requests per minute". */
export const SPECIAL_PER_MINUTE = 300
