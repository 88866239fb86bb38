/** Nothing that was started is left, however its starter ends. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, test } from '../lib/test.ts'

let root: string
let line: net.Server
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'leash-'))
  line = net.createServer().listen(0, '127.0.0.1')
  await once(line, 'listening')
})
afterEach(() => {
  line.close()
  rmSync(root, { recursive: true, force: true })
})

/** In the Worker's place: holds the line for as long as it lives. */
function writeStandIn(): string {
  const address = line.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const program = join(root, 'stand-in.js')
  writeFileSync(program, `require('net').connect(${port}, '127.0.0.1')`)
  return program
}

/** Starts it as the playground does, and stays. */
const starter = (program: string): string => `
  import { spawnLeashed } from ${JSON.stringify(join(import.meta.dirname, 'leash.ts'))}
  spawnLeashed([process.execPath, ${JSON.stringify(program)}])
  setInterval(() => {}, 60_000)
`

test('the Worker ends when its starter is killed without a word', async () => {
  const source = starter(writeStandIn())
  const connected = once(line, 'connection')
  const parent = spawn(process.execPath, ['--input-type=module', '-e', source], {
    stdio: 'inherit',
  })
  const [socket] = await connected
  if (!(socket instanceof net.Socket)) throw new Error('no line')
  socket.on('error', () => {})
  const ended = once(socket, 'close')
  parent.kill('SIGKILL')
  socket.resume()
  await ended
})
