import { describe, test } from 'vitest'
import { isSignedBySlack } from './verify.ts'

const SECRET = 'shhh'
const NOW = 1_700_000_000_000
const BODY = new TextEncoder().encode('{"type":"event_callback","text":"café"}')

async function signed(at: number, secret = SECRET, body = BODY): Promise<Headers> {
  const key = await crypto.subtle.importKey(
    'raw',
    new TextEncoder().encode(secret),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  )
  const text = `v0:${at}:${new TextDecoder().decode(body)}`
  const mac = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text))
  return new Headers({
    'x-slack-request-timestamp': String(at),
    'x-slack-signature': `v0=${new Uint8Array(mac).toHex()}`,
  })
}

const at = NOW / 1000

describe('a signature of Slack', () => {
  test('is known', async ({ expect }) => {
    expect(await isSignedBySlack(BODY, await signed(at), SECRET, NOW)).toBe(true)
    expect(await isSignedBySlack(BODY, await signed(at - 299), SECRET, NOW)).toBe(true)
  })

  test.for([
    ['too old', at - 301],
    ['from the future', at + 301],
  ] as const)('is refused when it is %s', async ([, time], { expect }) => {
    expect(await isSignedBySlack(BODY, await signed(time), SECRET, NOW)).toBe(false)
  })

  test('is refused with another secret, body or form', async ({ expect }) => {
    expect(await isSignedBySlack(BODY, await signed(at, 'other'), SECRET, NOW)).toBe(false)
    expect(await isSignedBySlack(BODY.slice(1), await signed(at), SECRET, NOW)).toBe(false)
    expect(await isSignedBySlack(BODY, new Headers(), SECRET, NOW)).toBe(false)
    const headers = await signed(at)
    headers.set('x-slack-request-timestamp', `${at}.0`)
    expect(await isSignedBySlack(BODY, headers, SECRET, NOW)).toBe(false)
    headers.set('x-slack-signature', 'v0=zz')
    expect(await isSignedBySlack(BODY, headers, SECRET, NOW)).toBe(false)
  })
})
