/**
 * Slack's request signature: HMAC-SHA256 over `v0:{timestamp}:{raw body}`.
 * https://docs.slack.dev/authentication/verifying-requests-from-slack
 */
import { importHmacKey } from '../../lib/hmac.ts'

/** A request older than this is a replay, and one from the future as well. */
const MAX_AGE_SECONDS = 300

/**
 * Whether Slack signed these bytes within the last five minutes.
 * @param nowMs ms since 1970
 */
export async function isSignedBySlack(
  body: Uint8Array,
  headers: Headers,
  signingSecret: string,
  nowMs: number,
): Promise<boolean> {
  const timestamp = headers.get('x-slack-request-timestamp') ?? ''
  const [, hex] = /^v0=([0-9a-f]{64})$/.exec(headers.get('x-slack-signature') ?? '') ?? []
  if (hex === undefined || !/^\d{1,12}$/.test(timestamp)) return false
  if (Math.abs(nowMs / 1000 - Number(timestamp)) > MAX_AGE_SECONDS) return false
  const prefix = new TextEncoder().encode(`v0:${timestamp}:`)
  const signed = new Uint8Array(prefix.length + body.length)
  signed.set(prefix)
  signed.set(body, prefix.length)
  const key = await importHmacKey(signingSecret)
  return crypto.subtle.verify('HMAC', key, Uint8Array.fromHex(hex), signed)
}
