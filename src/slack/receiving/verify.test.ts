import { describe, test } from 'vitest'
import type { Secret } from '../../lib/secret.ts'
import { isSignedBySlack, readSignature } from './verify.ts'

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

async function isSigned(
  body: Uint8Array,
  headers: Headers,
  secret: Secret = SECRET,
): Promise<boolean> {
  const signature = readSignature(headers, NOW)
  return signature !== null && isSignedBySlack(body, signature, secret)
}

const at = NOW / 1000

describe('a signature of Slack', () => {
  test('is known', async ({ expect }) => {
    expect(await isSigned(BODY, await signed(at))).toBe(true)
    expect(await isSigned(BODY, await signed(at - 299))).toBe(true)
  })

  test('is known by either secret while that is being changed', async ({ expect }) => {
    const both = ['the new one', SECRET] as const
    expect(await isSigned(BODY, await signed(at), both)).toBe(true)
    expect(await isSigned(BODY, await signed(at, 'the new one'), both)).toBe(true)
    expect(await isSigned(BODY, await signed(at, 'other'), both)).toBe(false)
  })

  test.for([
    ['too old', at - 301],
    ['from the future', at + 301],
  ] as const)('is refused when it is %s', async ([, time], { expect }) => {
    expect(await isSigned(BODY, await signed(time))).toBe(false)
  })

  test('is refused with another secret, body or form', async ({ expect }) => {
    expect(await isSigned(BODY, await signed(at, 'other'))).toBe(false)
    expect(await isSigned(BODY.slice(1), await signed(at))).toBe(false)
    expect(await isSigned(BODY, new Headers())).toBe(false)
    const headers = await signed(at)
    headers.set('x-slack-request-timestamp', `${at}.0`)
    expect(await isSigned(BODY, headers)).toBe(false)
    headers.set('x-slack-signature', 'v0=zz')
    expect(await isSigned(BODY, headers)).toBe(false)
  })
})
