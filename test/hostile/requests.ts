/** Requests to every route, with odd methods, paths, queries and headers, from a seed. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import * as v from 'valibot'
import { readCorpus } from './odd-values.ts'
import type { Easel } from './rules.ts'
import { type Request, send } from './wire.ts'

/** Those whose next segment is a capability, and those that end there. */
const ROUTES = [
  ...['/', '/healthz', '/slack/events', '/slack/install', '/slack/oauth_redirect', '/images/'],
  ...['/easel/', '/touch-up', '/touch-up/', '/touch-up/open', '/touch-up/turns/', '/status/'],
] as const
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const
const TYPES = [
  ...['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'],
  ...[
    'multipart/form-data',
    'multipart/form-data; boundary="',
    'text/plain',
    '',
    ';;;',
    'x/y; charset=utf-7',
  ],
]

const SEGMENTS = v.parse(v.array(v.string()), readCorpus('segments.json'))

/** What Node's client refuses to send is sent nowhere. */
const sendable = (text: string): string => text.replaceAll(/[^\x21-\x7e]/g, '%20')
const inHeader = (text: string): string => text.replaceAll(/[^\x20-\x7e]/g, '?')

const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...SEGMENTS) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'binary' }).map((text) => encodeURI(text.toWellFormed())),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'a'.repeat(6000),
      '/'.repeat(3000),
      '%41'.repeat(2000),
      '.'.repeat(6000),
    ),
  },
)

const query = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        'code',
        'state',
        'error',
        'team',
        'person',
        'thread',
        'step',
        'after',
        'user',
        'a',
        'b',
        'download',
        '__proto__',
      ),
      word,
    ),
    { maxLength: 4 },
  )
  .map((pairs) => (pairs.length === 0 ? '' : `?${pairs.map((pair) => pair.join('=')).join('&')}`))

const headers = fc.record(
  {
    'content-type': fc.constantFrom(...TYPES),
    cookie: word.map((text) => inHeader(`easel_oauth=${text}; easel_oauth=x; =; ;`)),
    authorization: word.map((text) => inHeader(`Bearer ${text}`)),
    'accept-language': fc.constantFrom(
      '',
      '*',
      'xx',
      'en;q=',
      'ja'.repeat(2000),
      ';q=1,;q=2'.repeat(500),
    ),
    'if-none-match': fc.constantFrom('"', 'W/', '*', '"x", '.repeat(1500)),
    range: fc.constantFrom('bytes=9-1', 'bytes=-', 'lines=1', `bytes=${'0-1,'.repeat(1500)}`),
    'x-slack-request-timestamp': fc.constantFrom(
      '',
      'NaN',
      '-1',
      '1e3',
      '9'.repeat(400),
      String(Math.floor(Date.now() / 1000)),
    ),
    'x-slack-signature': fc.constantFrom(
      '',
      'v0=',
      `v0=${'0'.repeat(64)}`,
      `v0=${'z'.repeat(64)}`,
      'v1=0',
    ),
    'x-slack-retry-num': fc.constantFrom('', 'NaN', '-1', '9'.repeat(400)),
    'x-forwarded-host': fc.constantFrom('e.example', ''),
    accept: fc.constantFrom('application/json', '*/*', ''),
  },
  { requiredKeys: [] },
)

const body = fc.oneof(
  fc.constantFrom(
    '',
    '{',
    '{}',
    'null',
    '{"ticket":5}',
    '{"ticket":""}',
    '{"ticket":"v1.AAAA"}',
    'payload=',
    'payload=%',
    'ssl_check=1',
    'a=b&'.repeat(200),
    '--x\r\n\r\n--x--',
    '--x--',
    '[['.repeat(10_000),
  ),
  fc.uint8Array({ maxLength: 2000 }),
)

const request: fc.Arbitrary<Request> = fc
  .record({
    route: fc.constantFrom(...ROUTES),
    more: fc.oneof(fc.constant(''), word),
    query,
    headers,
    body,
    method: fc.constantFrom(...METHODS),
  })
  .map((one) => {
    const hasBody = one.method !== 'GET' && one.method !== 'HEAD'
    const path = sendable(one.route + one.more + one.query)
    return { method: one.method, path, headers: one.headers, body: hasBody ? one.body : null }
  })

const AT_ONCE = 8
/** A machine that has much else to do is slower; whoever waits for something waits longer. */
const LONGEST_MS = 10_000

const told = ({ method, path, headers: of }: Request): string =>
  `${method} ${path.slice(0, 200)} ${JSON.stringify(of).slice(0, 300)}`

async function isNoFault(url: string, asked: Request): Promise<void> {
  const began = performance.now()
  const { status } = await send(url, asked)
  assert.ok(status !== null && status < 500, `${told(asked)} is answered by ${status}`)
  assert.ok(performance.now() - began < LONGEST_MS, `${told(asked)} takes long`)
}

/** Sends so many, of a seed. None of them has a right to anything. @throws where Easel is at fault */
export async function fuzzRequests(
  { worker: { url } }: Pick<Easel, 'worker'>,
  { seed, count }: { seed: number; count: number },
): Promise<void> {
  const all = fc.sample(request, { seed, numRuns: count })
  for (let at = 0; at < all.length; at += AT_ONCE)
    await Promise.all(all.slice(at, at + AT_ONCE).map((one) => isNoFault(url, one)))
}

/**
 * As bytes on the wire, for HTTP that is none. (Two hosts in one request are the affair of whoever stands in front of
 * the Worker: on Cloudflare none of that reaches it.)
 */
export const BROKEN_HTTP: readonly (readonly [name: string, bytes: string])[] = [
  ['no HTTP', 'hello\r\n\r\n'],
  ['no path', 'GET  HTTP/1.1\r\nhost: x\r\n\r\n'],
  ['no host', 'GET / HTTP/1.1\r\n\r\n'],
  [
    'a path of another host',
    'GET http://e.example/healthz HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n',
  ],
  ['a NUL in the path', 'GET /\0 HTTP/1.1\r\nhost: x\r\n\r\n'],
  ['a NUL in a header', 'GET / HTTP/1.1\r\nhost: x\r\na: \0\r\n\r\n'],
  [
    'a length that is none',
    'POST /slack/events HTTP/1.1\r\nhost: x\r\ncontent-length: many\r\n\r\n{}',
  ],
  [
    'a length below nothing',
    'POST /slack/events HTTP/1.1\r\nhost: x\r\ncontent-length: -5\r\n\r\n{}',
  ],
  [
    'two lengths',
    'POST /slack/events HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\ncontent-length: 9\r\n\r\n{}',
  ],
  [
    'a length beyond numbers',
    `POST /slack/events HTTP/1.1\r\nhost: x\r\ncontent-length: ${'9'.repeat(40)}\r\n\r\n{}`,
  ],
  [
    'length and chunks',
    'POST /slack/events HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
  ],
  [
    'a chunk that is none',
    'POST /slack/events HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n\r\n',
  ],
  ['headers without end', `GET / HTTP/1.1\r\nhost: x\r\n${'a: b\r\n'.repeat(20_000)}\r\n`],
  ['one header without end', `GET / HTTP/1.1\r\nhost: x\r\na: ${'b'.repeat(200_000)}\r\n\r\n`],
]
