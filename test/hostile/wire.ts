/** Requests as they may stand on the wire, whether HTTP allows them or not. */
import { once } from 'node:events'
import http from 'node:http'
import net from 'node:net'

export interface Request {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  /** null: none. */
  readonly body: Uint8Array | string | null
  /** Its length is not announced. */
  readonly isChunked?: boolean
}

export interface Answer {
  /** null: there was none; the connection was closed. */
  readonly status: number | null
  readonly headers: http.IncomingHttpHeaders
  readonly text: string
}

const NONE: Answer = { status: null, headers: {}, text: '' }
/** Nothing takes the Worker as long; whoever waits for this waits for ever. */
const PATIENCE_MS = 30_000
const CHUNK_BYTES = 64 * 1024

/** Sends it whole, and reads the answer. */
export function send(origin: string, asked: Request): Promise<Answer> {
  const { method, headers, body } = asked
  const bytes = Buffer.from(body ?? '')
  const length = body === null || asked.isChunked ? {} : { 'content-length': String(bytes.length) }
  return new Promise((resolve) => {
    const request = http.request(
      origin,
      // As it is: no address is put right.
      { method, path: asked.path, headers: { ...length, ...headers }, agent: false },
      (response) => void readAll(response).then(resolve, () => resolve(NONE)),
    )
    request.setTimeout(PATIENCE_MS, () => request.destroy(new Error('no answer')))
    // An answer may come before the end of the body, and the connection goes then.
    request.once('error', () => resolve(NONE))
    if (asked.isChunked)
      for (let at = 0; at < bytes.length; at += CHUNK_BYTES)
        request.write(bytes.subarray(at, at + CHUNK_BYTES))
    request.end(asked.isChunked ? undefined : bytes)
  })
}

async function readAll(response: http.IncomingMessage): Promise<Answer> {
  const pieces: Buffer[] = []
  for await (const piece of response) pieces.push(Buffer.from(piece))
  const { statusCode = null, headers } = response
  return { status: statusCode, headers, text: Buffer.concat(pieces).toString('utf8') }
}

/**
 * Sends bytes as they are, and then nothing more.
 * @param end closes this side behind them, in the place of holding it open
 */
export async function sendRaw(
  origin: string,
  bytes: string | Buffer,
  end = false,
): Promise<Answer> {
  const { port, hostname } = new URL(origin)
  const socket = net.connect(Number(port), hostname)
  socket.setTimeout(PATIENCE_MS, () => socket.destroy())
  const closed = once(socket, 'close')
  const pieces: Buffer[] = []
  socket.on('data', (piece) => pieces.push(Buffer.from(piece)))
  socket.on('error', () => {})
  if (end) socket.end(bytes)
  else socket.write(bytes)
  // A whole answer is enough: what is held open is not closed by the other side.
  const answered = new Promise<void>((resolve) => void socket.on('data', () => resolve()))
  await Promise.race([closed, answered])
  socket.destroy()
  const text = Buffer.concat(pieces).toString('latin1')
  const status = /^HTTP\/1\.1 (\d{3})/.exec(text)?.[1]
  return { ...NONE, status: status === undefined ? null : Number(status), text }
}
