import { expect, test } from 'vitest'
import { tryKey } from './try-key.ts'

const trying = (answer: () => Response | Promise<Response>) => {
  const asked: Request[] = []
  return {
    asked,
    tried: tryKey('AIza-key', 'https://gemini.test', 'model-1', async (input, init) => {
      asked.push(new Request(input, init))
      return answer()
    }),
  }
}

const google = (code: number, status: string, message: string) => () =>
  Response.json({ error: { code, status, message } }, { status: code })

test('a key is tried with a call that costs nothing, and stands in no address', async () => {
  const { asked, tried } = trying(() => Response.json({ name: 'models/model-1' }))
  expect(await tried).toEqual({ ok: true, value: null })
  const [request] = asked
  expect(request?.method).toBe('GET')
  expect(request?.url).toBe('https://gemini.test/v1beta/models/model-1')
  expect(request?.headers.get('x-goog-api-key')).toBe('AIza-key')
})

test.for([
  ['refused', google(400, 'INVALID_ARGUMENT', 'API key not valid. Please pass a valid API key.')],
  ['refused', google(403, 'PERMISSION_DENIED', 'Permission denied')],
  ['unavailable', google(503, 'UNAVAILABLE', 'overloaded')],
  ['unavailable', google(429, 'RESOURCE_EXHAUSTED', 'retry in 3s')],
  ['unavailable', () => Promise.reject(new TypeError('Network connection lost'))],
  ['unavailable', () => new Response('Bad Gateway', { status: 502 })],
] as const)('%s: where Google says so, %#', async ([problem, answer]) => {
  expect(await trying(answer).tried).toEqual({ ok: false, error: problem })
})
