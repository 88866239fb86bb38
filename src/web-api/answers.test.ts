/** Whatever Slack answers, each reader gives a value. */
import * as fc from 'fast-check'
import { describe, test } from 'vitest'
import { ok } from '../lib/result.ts'
import { createSlackCaller } from './client.ts'
import { openDirect } from './direct-messages.ts'
import { openFile } from './files.ts'
import { permalinkOf, postJoining } from './messages.ts'
import { isAdmin, readPersona } from './people.ts'

const API = new URL('https://slack.test/api/')

/** A Slack that answers every call with this body. */
const slackThat = (body: BodyInit, init?: ResponseInit) =>
  createSlackCaller(
    API,
    () => Promise.resolve(ok('xoxb-1')),
    () => Promise.resolve(new Response(body, init)),
  )

/** JSON that looks like Slack’s, with anything in its places. */
const answers = fc.oneof(
  fc.jsonValue(),
  fc.record(
    {
      ok: fc.constantFrom(true, true, true, false, null, 'yes'),
      error: fc.jsonValue(),
      errors: fc.jsonValue(),
      response_metadata: fc.oneof(
        fc.jsonValue(),
        fc.record({ messages: fc.jsonValue(), warnings: fc.jsonValue() }),
      ),
      ts: fc.jsonValue(),
      channel: fc.jsonValue(),
      user: fc.oneof(
        fc.jsonValue(),
        fc.record({ profile: fc.jsonValue(), locale: fc.jsonValue() }),
      ),
      file: fc.oneof(
        fc.jsonValue(),
        fc.record({ size: fc.jsonValue(), url_private: fc.jsonValue() }),
      ),
      permalink: fc.jsonValue(),
    },
    { requiredKeys: [] },
  ),
)

const said = { text: 'words', blocks: [] }
const stub = { id: 'F1', name: 'a', mimetype: '', size: null, url: null }

describe('an answer of Slack', () => {
  test('of any shape is a value for every reader', async ({ expect }) => {
    await fc.assert(
      fc.asyncProperty(answers, async (answer) => {
        const call = slackThat(JSON.stringify(answer))
        const posted = await postJoining(call, { channel: 'C1', threadTs: null }, said, {
          turnId: 't1',
          version: null,
        })
        if (posted.ok) expect(posted.value).toBeTypeOf('string')
        else expect(posted.error.reason).toBeTypeOf('string')
        expect((await openDirect(call, 'U1')).ok).toBeTypeOf('boolean')
        expect(await isAdmin(call, 'U1', 'T1')).toBeTypeOf('boolean')
        const name = (await readPersona(call, 'U1'))?.name ?? null
        expect([null, 'string']).toContain(name === null ? null : typeof name)
        await permalinkOf(call, { channel: 'C1', ts: '1.1' })
        const fetchNothing = () => Promise.resolve(new Response(null, { status: 404 }))
        const opened = await openFile(stub, {
          call,
          fetch: fetchNothing,
          tokens: () => Promise.resolve(ok('x')),
          apiUrl: API,
        })
        expect(opened.ok).toBe(false)
      }),
    )
  })

  test.for([
    ['an error that is none', '{"ok":false,"error":{"a":1}}'],
    ['no error at all', '{"ok":false}'],
    ['a list', '[]'],
    ['nothing', 'null'],
    ['a number', '5'],
    ['no JSON', 'Bad Gateway'],
    ['metadata that is none', '{"ok":true,"response_metadata":{"messages":5}}'],
  ] as const)('is tried again later: %s', async ([, body], { expect }) => {
    expect(await slackThat(body)('chat.update', {})).toEqual({
      ok: false,
      error: { reason: 'unavailable' },
    })
  })

  test('a strange member leaves the others as they are', async ({ expect }) => {
    const call = slackThat(
      '{"ok":true,"user":{"is_admin":"yes","real_name":"Ana","locale":"es-ES"}}',
    )
    expect(await readPersona(call, 'U1')).toEqual({ language: 'es', name: 'Ana' })
    expect(await isAdmin(call, 'U1', 'T1')).toBe(false)
  })

  test('a name is as long as Slack’s are', async ({ expect }) => {
    const user = { real_name: 'A'.repeat(5000) }
    const persona = await readPersona(slackThat(JSON.stringify({ ok: true, user })), 'U1')
    expect(persona?.name).toHaveLength(80)
  })

  test('that never ends is left', async ({ expect }) => {
    let sent = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(out) {
        sent += 65_536
        out.enqueue(new Uint8Array(65_536).fill(32))
      },
    })
    expect(await slackThat(endless)('chat.update', {})).toMatchObject({ ok: false })
    expect(sent).toBeLessThan(16 * 1024 * 1024)
  })

  test.for([
    ['0', { reason: 'rate_limited', retryAfterMs: 5000 }],
    ['-7', { reason: 'rate_limited', retryAfterMs: 5000 }],
    ['soon', { reason: 'unavailable' }],
    ['99999999999', { reason: 'rate_limited', retryAfterMs: 300_000 }],
  ] as const)('retry-after: %s is waited for sensibly', async ([header, error], { expect }) => {
    const call = slackThat('{}', { status: 429, headers: { 'retry-after': header } })
    expect(await call('chat.update', {})).toEqual({ ok: false, error })
  })

  test('a message without its ts is looked for before it is posted again', async ({ expect }) => {
    const call = () => Promise.resolve(ok({ ok: true }))
    const posted = await postJoining(call, { channel: 'C1', threadTs: null }, said, {
      turnId: 't1',
      version: null,
    })
    expect(posted).toEqual({ ok: false, error: { reason: 'unavailable' } })
  })
})
