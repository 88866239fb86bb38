import { describe, test } from 'vitest'
import { ok } from '../lib/result.ts'
import { uploadNatively } from './native-upload.ts'

const PLACE = 'https://files.slack.com/upload/v1/abc'

/** A Slack that gives an address to upload to, which answers with a status; null: never. */
async function upload(status: number | null, uploadUrl: unknown = PLACE) {
  const called: string[] = []
  const sent: string[] = []
  const inits: RequestInit[] = []
  const fileId = await uploadNatively(
    {
      apiUrl: new URL('https://slack.com/api/'),
      call(method) {
        called.push(method)
        return Promise.resolve(ok({ ok: true, upload_url: uploadUrl, file_id: 'F1' }))
      },
      async fetch(input, init) {
        inits.push(init ?? {})
        if (status === null) throw new DOMException('too late', 'TimeoutError')
        sent.push(await new Request(input, { ...init, signal: null }).text())
        return new Response(null, { status })
      },
    },
    {
      channel: 'C1',
      threadTs: '1.1',
      fileName: 'fox.png',
      altText: 'A fox.',
      bytes: 5,
      body: new Response('bytes').body ?? new ReadableStream(),
    },
  )
  return { fileId, called, sent, inits }
}

describe('a picture that Slack is given itself', () => {
  test('flows to the address that Slack names', async ({ expect }) => {
    const { fileId, called, sent, inits } = await upload(200)
    expect([fileId, sent]).toEqual(['F1', ['bytes']])
    expect(called).toEqual(['files.getUploadURLExternal', 'files.completeUploadExternal'])
    expect(inits).toMatchObject([{ redirect: 'manual', signal: expect.any(AbortSignal) }])
  })

  test.for([307, 302, 403, 500, null])('is not there after %s', async (status, { expect }) => {
    const { fileId, called } = await upload(status)
    expect([fileId, called]).toEqual([null, ['files.getUploadURLExternal']])
  })

  test.for(['https://evil.example/upload', 'http://files.slack.com/upload', 'x', 5, null])(
    'goes nowhere else: %s',
    async (url, { expect }) => {
      const { fileId, sent } = await upload(200, url)
      expect([fileId, sent]).toEqual([null, []])
    },
  )
})
