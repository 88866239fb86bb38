/** Serves Fetch-style handlers (`Request` in, `Response` out) with Node's own HTTP server. */
import http from 'node:http'
import { Readable } from 'node:stream'

/** A running server on loopback. */
export interface RunningServer {
  origin: string
  port: number
  stop(): Promise<void>
}

type Handler = (request: Request) => Response | Promise<Response>

/** A server that holds its port before anything answers on it: until then it says 503. */
export interface OpenServer extends RunningServer {
  handle(handler: Handler): void
}

/** @param port 0 takes any free port @throws when the port is taken (`EADDRINUSE`) */
export async function openServer(port = 0): Promise<OpenServer> {
  let current: Handler = () => new Response('Not ready yet.', { status: 503 })
  const server = http.createServer((incoming, outgoing) => {
    void answer(current, incoming, outgoing)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port to listen on')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    port: address.port,
    handle: (handler) => {
      current = handler
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** How many ports are tried, one after the other, before any free one will do. */
const PORTS_TRIED = 20

/** Takes the first port from this one on that nobody has; held from the moment it is found. */
export async function openServerFrom(first: number): Promise<OpenServer> {
  for (let port = first; port < first + PORTS_TRIED; port += 1) {
    const server = await openServer(port).catch((error: unknown) => {
      if (isTaken(error)) return undefined
      throw error
    })
    if (server !== undefined) return server
  }
  return openServer()
}

/** Somebody listens there, or only root may. */
const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^(EADDRINUSE|EACCES)$/.test(String(error.code))

/** A server that answers at once. @param port 0 takes any free port @throws when the port is taken */
export async function serve(handler: Handler, port = 0): Promise<RunningServer> {
  const server = await openServer(port)
  server.handle(handler)
  return server
}

async function answer(
  handler: Handler,
  incoming: http.IncomingMessage,
  outgoing: http.ServerResponse,
): Promise<void> {
  try {
    const response = await handler(toRequest(incoming, outgoing))
    outgoing.writeHead(response.status, Object.fromEntries(response.headers))
    if (response.body === null || incoming.method === 'HEAD') return void outgoing.end()
    const body = Readable.fromWeb(response.body)
    body.once('error', () => outgoing.destroy())
    outgoing.once('close', () => body.destroy())
    body.pipe(outgoing)
  } catch (error) {
    if (outgoing.destroyed) return
    console.error(error)
    if (!outgoing.headersSent) outgoing.writeHead(500)
    outgoing.end()
  }
}

/** `signal` fires when the caller hangs up. */
function toRequest(incoming: http.IncomingMessage, outgoing: http.ServerResponse): Request {
  const { method = 'GET', url = '/', headers } = incoming
  const pairs = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as [string, string]],
  )
  const hungUp = new AbortController()
  outgoing.once('close', () => hungUp.abort())
  const hasBody = method !== 'GET' && method !== 'HEAD'
  const body = hasBody ? (Readable.toWeb(incoming) as ReadableStream) : null
  const target = `http://${headers.host ?? '127.0.0.1'}${url}`
  const init = { method, headers: pairs, body, duplex: 'half', signal: hungUp.signal } as const
  return new Request(target, init)
}
