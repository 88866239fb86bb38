/**
 * Slack's request signature: HMAC-SHA256 over `v0:{timestamp}:{raw body}`.
 * https://docs.slack.dev/authentication/verifying-requests-from-slack
 */
import { importHmacKey } from '../../lib/hmac.ts'
import { type Secret, valuesOf } from '../../lib/secret.ts'

/** A request older than this is a replay, and one from the future as well. */
const MAX_AGE_SECONDS = 300

/** What the headers say about who signed a body; nothing of it is proved yet. */
export interface Signature {
  readonly timestamp: string
  /** 64 digits. */
  readonly hex: string
}

/**
 * The signature in the headers; null where there is none, or one that is not of the last five minutes.
 * It costs nothing, so it comes before the body is read.
 * @param nowMs ms since 1970
 */
export function readSignature(headers: Headers, nowMs: number): Signature | null {
  const timestamp = headers.get('x-slack-request-timestamp') ?? ''
  const [, hex] = /^v0=([0-9a-f]{64})$/.exec(headers.get('x-slack-signature') ?? '') ?? []
  if (hex === undefined || !/^\d{1,12}$/.test(timestamp)) return null
  if (Math.abs(nowMs / 1000 - Number(timestamp)) > MAX_AGE_SECONDS) return null
  return { timestamp, hex }
}

/** Whether Slack signed these bytes so; while the secret is being changed, by either value. */
export async function isSignedBySlack(
  body: Uint8Array,
  { timestamp, hex }: Signature,
  signingSecret: Secret,
): Promise<boolean> {
  const prefix = new TextEncoder().encode(`v0:${timestamp}:`)
  const signed = new Uint8Array(prefix.length + body.length)
  signed.set(prefix)
  signed.set(body, prefix.length)
  const signature = Uint8Array.fromHex(hex)
  for (const value of valuesOf(signingSecret)) {
    const key = await importHmacKey(value)
    if (await crypto.subtle.verify('HMAC', key, signature, signed)) return true
  }
  return false
}
