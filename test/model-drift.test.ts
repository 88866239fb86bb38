/** `npm run models`, against a stand-in for the API. */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { test } from '../playground/lib/test.ts'
import { MODELS } from '../src/gemini/models.ts'

const script = join(import.meta.dirname, '../scripts/models.ts')
const KEY = 'key-for-tests'

interface Run {
  readonly code: number | null
  readonly said: string
}

async function run(vars: Record<string, string>): Promise<Run> {
  const env = { ...process.env, GEMINI_API_KEY: '', ...vars }
  const child = spawn(process.execPath, [script], { env })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text))
  await once(child, 'close')
  return { code: child.exitCode, said }
}

/** Serves the models of these ids, two a page. */
async function against(ids: readonly string[], key = KEY): Promise<Run> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1')
    if (url.pathname !== '/v1beta/models' || request.headers['x-goog-api-key'] !== KEY) {
      response.writeHead(400).end('{"error":{"message":"API key not valid."}}')
      return
    }
    const from = Number(url.searchParams.get('pageToken') ?? 0)
    const models = ids.slice(from, from + 2).map((id) => ({
      name: `models/${id}`,
      supportedGenerationMethods: [id.startsWith('embed') ? 'embedContent' : 'generateContent'],
    }))
    const more = from + 2 < ids.length ? { nextPageToken: String(from + 2) } : {}
    response.end(JSON.stringify({ models, ...more }))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  assert.ok(address !== null && typeof address === 'object')
  try {
    const baseUrl = `http://127.0.0.1:${address.port}/`
    return await run({ GEMINI_API_KEY: key, GEMINI_BASE_URL: baseUrl })
  } finally {
    server.close()
  }
}

const ours = MODELS.map(({ id }) => id)
const others = ['gemini-3.5-flash', 'embed-image-1']

test('the same on both sides', async () => {
  const { code, said } = await against([...others, ...ours])
  assert.equal(code, 0)
  assert.match(said, /The table is up to date\./)
})

test('one that is gone, and one that is new', async () => {
  const { code, said } = await against([...ours.slice(0, -1), 'gemini-4-image', ...others])
  assert.equal(code, 1)
  assert.match(said, /gemini-2\.5-flash-image is in the table, but Google no longer offers it\./)
  assert.match(said, /gemini-4-image paints, but is not in the table\./)
  assert.doesNotMatch(said, /gemini-3\.5-flash |embed/)
})

test('one that is called retired and is still there is told, and is no drift', async () => {
  const { code, said } = await against([...ours, 'gemini-3-pro-image-preview'])
  assert.equal(code, 0)
  assert.match(said, /gemini-3-pro-image-preview is still offered/)
})

test('a wrong key', async () => {
  const { code, said } = await against(ours, 'other')
  assert.equal(code, 2)
  assert.match(said, /does not accept GEMINI_API_KEY\./)
})

test('no key', async () => {
  const { code, said } = await run({})
  assert.equal(code, 2)
  assert.match(said, /^Set GEMINI_API_KEY: /)
})

test('no network', async () => {
  const { code, said } = await run({ GEMINI_API_KEY: KEY, GEMINI_BASE_URL: 'http://127.0.0.1:1' })
  assert.equal(code, 2)
  assert.match(said, /could not be reached at http:\/\/127\.0\.0\.1:1\./)
})
