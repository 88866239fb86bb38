import { describe, test } from 'vitest'
import { createModels } from './client.ts'
import { readGeminiError } from './errors.ts'

/** Answers every request with `response`, and keeps what was sent. */
function modelsAt(baseUrl: string, response: () => Response) {
  const sent: Request[] = []
  const models = createModels({
    apiKey: 'key-1',
    baseUrl,
    fetch: (url, init) => {
      sent.push(new Request(url, init))
      return Promise.resolve(response())
    },
  })
  const ask = () => models.generateContent({ model: 'model-x', contents: 'hi' })
  return { sent, ask }
}

describe('the client', () => {
  test('asks v1beta below the base URL, with the key in a header', async ({ expect }) => {
    const { sent, ask } = modelsAt('https://proxy.example/gemini', () => Response.json({}))
    await ask()
    const [request] = sent
    expect(request?.url).toBe('https://proxy.example/gemini/v1beta/models/model-x:generateContent')
    expect(request?.headers.get('x-goog-api-key')).toBe('key-1')
    expect(await request?.json()).toEqual({
      contents: [{ role: 'user', parts: [{ text: 'hi' }] }],
    })
  })

  test('throws errors that can be read', async ({ expect }) => {
    const { ask } = modelsAt('https://proxy.example', () =>
      Response.json(
        { error: { code: 404, message: 'gone', status: 'NOT_FOUND' } },
        { status: 404 },
      ),
    )
    const reason = await ask().catch((error: unknown) => readGeminiError(error, 'model-x'))
    expect(reason).toEqual({ reason: 'model_gone', model: 'model-x' })
  })
  test.for([
    ['{"error": {"code": 403, "mess', 'application/json', { reason: 'not_allowed' }],
    ['<h1>Your client is blocked</h1>', 'application/json', { reason: 'not_allowed' }],
    [
      '{"error": {"message": "Your API key was reported as leaked.", "status": "PERMISSION_DENIED"}}',
      'text/plain',
      { reason: 'key_leaked' },
    ],
    [
      '[{"error": {"details": [{"reason": "SERVICE_DISABLED"}]}}]',
      'application/json; charset=UTF-8',
      { reason: 'api_off' },
    ],
  ] as const)(
    'tells the status of an error like %s as %s',
    async ([body, type, reason], { expect }) => {
      const { ask } = modelsAt(
        'https://proxy.example',
        () => new Response(body, { status: 403, headers: { 'content-type': type } }),
      )
      const read = await ask().catch((error: unknown) => readGeminiError(error, 'model-x'))
      expect(read).toEqual(reason)
    },
  )
})
