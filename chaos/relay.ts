/** A server on loopback through which two sides talk, and which does to each request what it is told. */
import http from 'node:http'

/** A whole answer, or what of it came before the connection broke (`isCut`). */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
  readonly isCut: boolean
}

export interface Exchange {
  readonly path: string
  readonly headers: http.IncomingHttpHeaders
  readonly body: Buffer
  /** Asks the other side, as often as it is called; null: it gives no answer. */
  readonly pass: (body?: Buffer) => Promise<Answer | null>
  /** Whether the one who asked has hung up. */
  readonly isLeft: () => boolean
}

/** What the one who asked gets; null: the connection breaks. */
type Around = (exchange: Exchange) => Promise<Answer | null>

export interface Relay {
  readonly origin: string
  stop(): Promise<void>
}

/** Headers that belong to one connection; answers are looked into, so none may be compressed. */
const OWN = new Set([
  ...['host', 'connection', 'content-length', 'transfer-encoding', 'keep-alive'],
  'accept-encoding',
])

/** @param target the origin of the other side, asked for with each request */
export async function startRelay(target: () => string, around: Around): Promise<Relay> {
  const server = http.createServer((request, response) => {
    serve(request, response, target, around).catch((error: unknown) => {
      if (!request.destroyed || request.complete) console.error('relay:', error)
      response.destroy()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function serve(
  request: http.IncomingMessage,
  response: http.ServerResponse,
  target: () => string,
  around: Around,
): Promise<void> {
  const body = await wholeOf(request)
  const path = request.url ?? '/'
  const answer = await around({
    ...{ path, headers: request.headers, body },
    pass: (other = body) => ask(`${target()}${path}`, request, other),
    isLeft: () => response.destroyed,
  })
  if (answer === null || response.destroyed) return void response.destroy()
  const length = answer.isCut ? {} : { 'content-length': String(answer.body.length) }
  response.writeHead(answer.status, { ...answer.headers, ...length })
  if (!answer.isCut) return void response.end(answer.body)
  // The callback comes once the bytes are with the system.
  response.write(answer.body, () => response.destroy())
}

function ask(url: string, like: http.IncomingMessage, body: Buffer): Promise<Answer | null> {
  const headers = Object.fromEntries(
    Object.entries(like.headers).filter(([name]) => !OWN.has(name)),
  )
  const { method = 'GET' } = like
  return new Promise((resolve) => {
    const length = body.length > 0 ? { 'content-length': String(body.length) } : {}
    const request = http.request(
      url,
      { method, headers: { ...headers, ...length } },
      (response) => {
        void readAnswer(response).then(resolve)
      },
    )
    request.once('error', () => resolve(null))
    request.end(body)
  })
}

async function readAnswer(response: http.IncomingMessage): Promise<Answer> {
  const pieces: Buffer[] = []
  try {
    for await (const piece of response) pieces.push(Buffer.from(piece))
  } catch {
    // What has come so far goes on; `complete` tells.
  }
  const headers = Object.entries(response.headers).flatMap(([name, value]) =>
    OWN.has(name) || value === undefined ? [] : [[name, String(value)] as const],
  )
  return {
    status: response.statusCode ?? 502,
    headers: Object.fromEntries(headers),
    body: Buffer.concat(pieces),
    isCut: !response.complete,
  }
}

async function wholeOf(request: http.IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(Buffer.from(piece))
  return Buffer.concat(pieces)
}
