/** A request that is refused costs next to nothing, however large it is and whatever it promises. */
import assert from 'node:assert/strict'
import { after } from 'node:test'
import { test } from '../../playground/lib/test.ts'
import { startEasel } from '../integration/easel.ts'
import { EVENTS_PATH, signed } from './deliver.ts'
import { isRefusal, nothingThrown, stillPaints } from './rules.ts'
import { isCounted, riseOf, surplusOf } from './toll.ts'
import { type Request, send } from './wire.ts'

const easel = await startEasel()
const { slack, painter } = easel
const { url } = easel.worker
after(() => easel.stop())

/** Only Linux counts so. */
const measured: typeof test = isCounted ? test : () => {}

const MB = 1024 * 1024
const MOST_MS = 50
const MOST_BYTES = 100 * MB
const AT_ONCE = 8
const FORM = 'application/x-www-form-urlencoded'

const post = (
  path: string,
  body: Uint8Array | string,
  headers: Record<string, string> = {},
): Request => ({ method: 'POST', path, headers, body })
const get = (path: string, headers: Record<string, string> = {}): Request => ({
  method: 'GET',
  path,
  headers,
  body: null,
})

/** The plainest refusal: nobody has signed it. */
const PLAIN = post(EVENTS_PATH, '{}', { 'content-type': 'application/json' })

const large = Buffer.alloc(20 * MB, '[')
const members = (n: number): string =>
  `{${Array.from({ length: n }, (_, i) => `"k${i}":${i}`).join()}}`

const refusals: [name: string, request: () => Request][] = [
  ['20 MB that nobody has signed', () => post(EVENTS_PATH, large)],
  [
    '20 MB in chunks that nobody has signed',
    () => ({ ...post(EVENTS_PATH, large), isChunked: true }),
  ],
  ['20 MB that are signed', () => signed(slack, large)],
  ['20 MB in chunks that are signed', () => ({ ...signed(slack, large), isChunked: true })],
  ['1 MB of brackets', () => signed(slack, '['.repeat(MB))],
  ['1 MB of brackets, closed', () => signed(slack, '['.repeat(MB / 2) + ']'.repeat(MB / 2))],
  [
    '1 MB of objects in objects',
    () => signed(slack, '{"a":'.repeat(MB / 6) + '1' + '}'.repeat(MB / 6)),
  ],
  ['1 MB of members', () => signed(slack, members(60_000))],
  ['1 MB of escapes', () => signed(slack, `{"a":"${'\\u0000'.repeat(MB / 6 - 10)}`)],
  ['1 MB of fields', () => signed(slack, 'a=b&'.repeat(MB / 4), FORM)],
  ['1 MB of percents', () => signed(slack, '%25'.repeat(MB / 3), FORM)],
  ['20 MB for a route that takes none', () => post('/healthz', large)],
  ['20 MB for no route', () => post('/nothing', large)],
  ['20 MB for a ticket', () => post('/touch-up/open', large)],
  ['20 MB of marks from nobody', () => post('/touch-up', large, { authorization: 'Bearer x' })],
  ['a long path of a picture', () => get(`/images/${'A'.repeat(43)}/${'a/'.repeat(4000)}`)],
  ['a long path of a gallery', () => get(`/easel/${'A'.repeat(43)}/${'T'.repeat(8000)}`)],
  ['a long link of the doctor', () => get(`/status/${'1'.repeat(8000)}`)],
  [
    'a long state',
    () =>
      get(`/slack/oauth_redirect?code=x&state=v1.${'A'.repeat(1900)}`, {
        cookie: `easel_oauth=${'B'.repeat(4000)}`,
      }),
  ],
  [
    'a long bearer',
    () => get('/touch-up/turns/x', { authorization: `Bearer v1.${'A'.repeat(8000)}` }),
  ],
]

for (const [name, request] of refusals)
  measured(`${name}: refused for less than 50 ms of the processor`, async () => {
    const { status } = await send(url, request())
    // An event that nobody can read is acknowledged, or it would come again.
    assert.ok(isRefusal(status) || name.startsWith('1 MB'), `${status}`)
    const more = await surplusOf(
      () => send(url, request()),
      () => send(url, PLAIN),
    )
    assert.ok(more <= MOST_MS, `${more.toFixed(1)} ms more than a plain refusal`)
    nothingThrown(easel)
  })

measured('eight at once of each need less than 100 MB', async () => {
  for (const [name, request] of refusals) {
    const rise = await riseOf(() =>
      Promise.all(Array.from({ length: AT_ONCE }, () => send(url, request()))),
    )
    assert.ok(rise < MOST_BYTES, `${name}: ${(rise / MB).toFixed(1)} MB more`)
  }
})

test('an ordinary ask is painted afterwards, and nothing before', async () => {
  assert.equal(painter.requests.length, 0)
  await stillPaints(easel)
  nothingThrown(easel)
})
