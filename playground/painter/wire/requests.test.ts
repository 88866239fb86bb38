import assert from 'node:assert/strict'
import { afterEach, beforeEach, test } from '../../lib/test.ts'
import { type Painter, createPainter } from '../painter.ts'
import { MODEL, readError, say } from '../test-kit.ts'

let painter: Painter
beforeEach(async () => void (painter = await createPainter({ signatureBytes: 90 })))
afterEach(() => painter.stop())

const refused = async (
  path: string,
  body: string,
  headers: Record<string, string> = { 'x-goog-api-key': 'any' },
): Promise<ReturnType<typeof readError>> => {
  const response = await fetch(painter.baseUrl + path, { method: 'POST', headers, body })
  const error = readError(await response.json())
  assert.equal(response.status, error.code)
  return error
}

const PATH = `/v1beta/models/${MODEL}:generateContent`
const BODY = JSON.stringify({ contents: [say('a cat')] })

test('a request without a key is refused before anything is read', async () => {
  assert.equal((await refused(PATH, '{', {})).status, 'PERMISSION_DENIED')
})

test('a model that never was is not found, nor is one of another API version', async () => {
  const unknown = await refused('/v1beta/models/gemini-1-paint:generateContent', BODY)
  assert.deepEqual([unknown.code, unknown.status], [404, 'NOT_FOUND'])
  assert.match(unknown.message, /^models\/gemini-1-paint is not found for API version v1beta/)
  assert.equal((await refused(PATH.replace('v1beta', 'v1'), BODY)).code, 404)
})

test('other methods and paths are not found', async () => {
  assert.equal((await refused('/v1beta/models', BODY)).code, 404)
  assert.equal((await refused(PATH.replace('generateContent', 'countTokens'), BODY)).code, 404)
})

test('broken JSON and wrong settings are named in Google’s error form', async () => {
  assert.match((await refused(PATH, '{')).message, /Invalid JSON payload received/)
  const ratio = { contents: [say('x')], generationConfig: { imageConfig: { aspectRatio: '7:5' } } }
  assert.match((await refused(PATH, JSON.stringify(ratio))).message, /aspect_ratio must be one of/)
  const unknown = await refused(PATH, JSON.stringify({ contents: [say('x')], colour: 'red' }))
  assert.match(unknown.message, /Unknown name "colour"/)
  assert.deepEqual(unknown.details?.[0]?.['@type'], 'type.googleapis.com/google.rpc.BadRequest')
})
