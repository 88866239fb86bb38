/** The signing secret of the tests, as vitest.config.ts gives it to the Worker. */
export const SECRET = 'test-signing-secret'

/** A request that Slack signs. @param at ms since 1970 */
export async function signedRequest(
  body: string,
  type: string,
  { at = Date.now(), secret = SECRET } = {},
): Promise<Request> {
  const timestamp = String(Math.floor(at / 1000))
  const hmac = { name: 'HMAC', hash: 'SHA-256' }
  const utf8 = new TextEncoder()
  const key = await crypto.subtle.importKey('raw', utf8.encode(secret), hmac, false, ['sign'])
  const mac = await crypto.subtle.sign('HMAC', key, utf8.encode(`v0:${timestamp}:${body}`))
  return new Request('https://easel.example/slack/events', {
    method: 'POST',
    body,
    headers: {
      'content-type': type,
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': `v0=${new Uint8Array(mac).toHex()}`,
    },
  })
}
