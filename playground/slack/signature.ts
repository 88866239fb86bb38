/** Signs what Slack sends to the app: `v0=` and an HMAC-SHA256 over `v0:timestamp:body`. */
import { createHmac } from 'node:crypto'

/** The headers that prove a delivery, for `body` sent at `seconds`. */
export function signatureHeaders(secret: string, body: string, seconds: number) {
  const hmac = createHmac('sha256', secret).update(`v0:${seconds}:${body}`).digest('hex')
  return { 'x-slack-request-timestamp': String(seconds), 'x-slack-signature': `v0=${hmac}` }
}
