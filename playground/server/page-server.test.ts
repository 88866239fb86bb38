import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openServer, type OpenServer } from '../lib/http-server.ts'
import { isJson, parseObject, type Json } from '../lib/json.ts'
import { afterEach, beforeEach, test } from '../lib/test.ts'
import type { WorkerState } from '../protocol.ts'
import { NOOR, NORTHWIND, STUDIO } from '../slack/second-seed.ts'
import { ANA, DESIGN } from '../slack/seed.ts'
import { at, imageBlock, openStage, pngBytes, textAt, type Stage } from '../slack/test-kit.ts'
import type { RunnableWorker } from '../worker/worker.ts'
import { answerPage } from './page-server.ts'
import { createHub, type Hub } from './stream.ts'

let stage: Stage
let server: OpenServer
let hub: Hub
let pageDir: string
let moves: number[]

const up: WorkerState = {
  state: 'up',
  since: 0,
  url: 'http://127.0.0.1:9',
  restarts: 0,
  problem: null,
}
const worker: RunnableWorker = {
  url: up.url,
  stateDir: '',
  state: () => up,
  log: () => 'ready',
  start: () => Promise.resolve(),
  kill: () => Promise.resolve(),
  restart: () => Promise.resolve(),
  remove: () => Promise.resolve(),
  moveClock: () => Promise.resolve(),
}

beforeEach(async () => {
  pageDir = await mkdtemp(join(tmpdir(), 'easel-page-'))
  await writeFile(join(pageDir, 'index.html'), '<title>page</title>')
  stage = await openStage({ others: [NORTHWIND] })
  moves = []
  hub = createHub()
  const around = {
    painter: { kind: 'demo', model: null } as const,
    worker: () => up,
    clockAheadMs: () => 0,
  }
  const { slack } = stage
  const pages = Promise.resolve(pageDir)
  server = await openServer()
  answerPage({
    slack,
    worker,
    around,
    hub,
    pageDir: pages,
    server,
    moveClock(ms) {
      moves.push(ms)
      return Promise.resolve()
    },
  })
})
afterEach(async () => {
  await server.stop()
  await stage.stop()
  await rm(pageDir, { recursive: true })
})

async function post(path: string, body: unknown, headers = {}): Promise<Json & { status: number }> {
  const response = await fetch(`${server.origin}/playground/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  return { ...parseObject(await response.text()), status: response.status }
}

/** Reads changes from the stream until one satisfies `is`. */
async function changeThat(
  is: (change: Json) => boolean,
  act: () => Promise<unknown>,
): Promise<Json[]> {
  const hangUp = new AbortController()
  const stream = await fetch(`${server.origin}/playground/stream`, { signal: hangUp.signal })
  const seen: Json[] = []
  let text = ''
  let acted = false
  for await (const chunk of stream.body ?? []) {
    text += Buffer.from(chunk).toString()
    const events = text.split('\n\n')
    text = events.pop() ?? ''
    seen.push(...events.map((event) => parseObject(event.replace(/^data: /, '')) ?? {}))
    if (!acted) await act()
    acted = true
    if (seen.some(is)) break
  }
  hangUp.abort()
  return seen
}

test('streams a snapshot first, then every change', async () => {
  const seen = await changeThat(
    ({ type }) => type === 'worker',
    async () => {
      await post('say', { user: ANA, channel: DESIGN, text: 'hello' })
      hub.emit({ type: 'worker', worker: { ...up, state: 'down' } })
    },
  )
  assert.equal(seen[0]?.['type'], 'state')
  assert.equal(textAt(seen[0], 'state', 'app', 'botUserId'), 'U0EASEL')
  const said = seen.find(({ type }) => type === 'message')
  assert.equal(textAt(said, 'message', 'text'), 'hello')
})

test('never shows the token to the page', async () => {
  const state = await (await fetch(`${server.origin}/playground/state`)).text()
  assert.ok(!state.includes(stage.slack.signingSecret))
  assert.ok(!state.includes(stage.slack.token))
})

test('checks requests by their schema, and answers refusals with status 200', async () => {
  const bad = await post('say', { user: ANA, channel: DESIGN })
  assert.deepEqual([bad.status, bad['error']], [400, 'invalid_request'])
  assert.match(textAt(bad, 'words'), /^text: /)
  const refused = await post('say', { user: ANA, channel: 'C0', text: 'x' })
  assert.deepEqual([refused.status, refused['error']], [200, 'channel_not_found'])
  const command = { user: ANA, channel: DESIGN, command: '/imagine', text: 'x' }
  const { answer } = await post('command', command)
  assert.ok(isJson(answer) && answer['acknowledged'] === true)
})

test('a request is about the workspace that it names, and about none that is not there', async () => {
  const said = await post('say?team=T0NORTH', { user: NOOR, channel: STUDIO, text: 'hello' })
  assert.equal(said['ok'], true)
  assert.equal((await post('say', { user: NOOR, channel: STUDIO, text: 'x' }))['ok'], false)
  assert.equal((await post('say?team=T0', { user: ANA, channel: DESIGN, text: 'x' })).status, 404)
  const stateOf = async (team: string) =>
    parseObject(await (await fetch(`${server.origin}/playground/state?team=${team}`)).text())
  assert.equal(textAt(await stateOf('T0NORTH'), 'messages', 0, 'text'), 'hello')
  const acme = await stateOf('T0ACME')
  assert.equal(at(acme, 'messages', 0), undefined)
  assert.deepEqual(
    [at(acme, 'teams', 0, 'installed'), at(acme, 'teams', 1, 'installed')],
    [true, false],
  )
})

test('the clock is moved on, and not back', async () => {
  assert.equal((await post('clock', { ms: -1 })).status, 400)
  assert.equal((await post('clock', { ms: 3_600_000 }))['ok'], true)
  assert.deepEqual(moves, [3_600_000])
})

test('keeps strangers out', async () => {
  const trouble = { painter: 'slow' }
  assert.equal((await post('trouble', trouble, { origin: 'https://evil.example' })).status, 403)
  assert.equal((await post('trouble', trouble, { origin: server.origin })).status, 200)
  assert.equal(stage.slack.core.state.trouble.painter, 'slow')
})

test('takes files and gives them back without a token; Slack’s copies of pictures, too', async () => {
  const query = new URLSearchParams({ name: 'a b.png', user: ANA }).toString()
  const url = `${server.origin}/playground/files?${query}`
  const headers = { 'content-type': 'image/png' }
  const answer: unknown = await (
    await fetch(url, { method: 'POST', headers, body: pngBytes })
  ).json()
  const id = textAt(answer, 'file', 'id')
  const bytes = await (await fetch(`${server.origin}/playground/files/${id}`)).arrayBuffer()
  assert.deepEqual(new Uint8Array(bytes), pngBytes)
  const picture = `${stage.appOrigin}/picture.png`
  const copy = `${server.origin}/playground/image?url=${encodeURIComponent(picture)}`
  assert.equal((await fetch(copy)).status, 404)
  await stage.api('chat.postMessage', { channel: DESIGN, text: 'x', blocks: [imageBlock(picture)] })
  assert.equal((await fetch(copy)).headers.get('content-type'), 'image/png')
})

test('serves the page at its addresses and nothing beside it', async () => {
  for (const path of ['/', '/archives/C0DESIGN/p1763856000000001']) {
    assert.equal(await (await fetch(server.origin + path)).text(), '<title>page</title>')
  }
  assert.equal((await fetch(`${server.origin}/missing.js`)).status, 404)
  assert.equal((await fetch(`${server.origin}/..%2f..%2fpackage.json`)).status, 404)
})
