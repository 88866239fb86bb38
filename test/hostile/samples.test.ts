/** Folders of sample payloads are read, told by their kind, and played. */
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { test } from '../../playground/lib/test.ts'
import { playSamples, readSamples } from './samples.ts'

const folder = mkdtempSync(join(tmpdir(), 'samples-'))
mkdirSync(join(folder, 'events'))
const message = { type: 'message', user: 'U1', text: 'hi' }
writeFileSync(join(folder, 'a.json'), JSON.stringify({ type: 'event_callback', event: message }))
writeFileSync(
  join(folder, 'b.jsonl'),
  `${JSON.stringify(message)}\n\n{"type":"block_actions","actions":[]}\nno JSON\n`,
)
writeFileSync(join(folder, 'events', 'c.json'), '[{"command":"/imagine","text":"a fox"}, 5]')
writeFileSync(join(folder, 'd.txt'), '{}')

const server = createServer((request, response) => {
  request.resume()
  const isForm = request.headers['content-type']?.includes('form') ?? false
  response.writeHead(isForm ? 404 : 200).end()
})
await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
after(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

test('files and lines become payloads by their kind, as they are and from our team', () => {
  const samples = readSamples(folder)
  const asTheyAre = samples.filter(({ from }) => !from.endsWith('(from our team)'))
  assert.equal(samples.length, 2 * asTheyAre.length)
  assert.deepEqual(
    asTheyAre.map(({ from, way }) => [from, way]),
    [
      ['a.json', 'event'],
      ['b.jsonl:1', 'event'],
      ['b.jsonl:3', 'interaction'],
      ['events/c.json', 'command'],
    ],
  )
  // An event without an envelope has got one.
  assert.match(asTheyAre[1]?.json ?? '', /"event_callback".*"event":\{"type":"message"/)
  assert.match(samples[1]?.json ?? '', /"team_id":"T0ACME"/)
})

test('each is sent, and what became of it is told', async () => {
  const address = server.address()
  assert.ok(address !== null && typeof address === 'object')
  const played = await playSamples(
    `http://127.0.0.1:${address.port}`,
    { signingSecret: 'x' },
    readSamples(folder).filter(({ from }) => !from.endsWith(')')),
  )
  assert.deepEqual(
    played.map(({ became }) => became),
    ['taken', 'taken', 'refused', 'refused'],
  )
})
