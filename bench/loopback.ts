/** What the measured Worker talks to: a model that answers at once, and an object store. */
import { randomBytes } from 'node:crypto'
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'
import { grainyPicture } from './picture.ts'

const CHUNK_BYTES = 64 * 1024
/** Gemini's signatures are a tenth to a third as long as the picture. */
const SIGNATURE_SHARE = 0.1

interface Kept {
  readonly bytes: Buffer
  /** Custom metadata, as JSON. */
  readonly metadata: string
}

/**
 * Listens on a free port. `/model/<bytes>/…` answers with a picture of that size, `/model/<bytes>/<bytes>/…` with a
 * signature of that size as well.
 */
export async function startLoopback(): Promise<{ origin: string; server: Server }> {
  const answers = new Map<string, Buffer>()
  const objects = new Map<string, Kept>()
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://loopback')
    const work = url.pathname.startsWith('/model/')
      ? model(answers, url, request, response)
      : store(objects, url, request, response)
    work.catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return { origin: `http://127.0.0.1:${port}`, server }
}

async function model(
  answers: Map<string, Buffer>,
  url: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [, , bytes = '', signature = ''] = url.pathname.split('/')
  const signatureBytes = Number(signature) || Math.round(Number(bytes) * SIGNATURE_SHARE)
  const kind = `${bytes}/${signatureBytes}`
  const answer = answers.get(kind) ?? answerWith(await grainyPicture(Number(bytes)), signatureBytes)
  answers.set(kind, answer)
  await received(request)
  response.writeHead(200, { 'content-type': 'application/json; charset=UTF-8' })
  await pipeline(Readable.from(chunksOf(answer)), response)
}

/** As Gemini writes it: indented by two, one line for each string. */
function answerWith(picture: Buffer, signatureBytes: number): Buffer {
  const part = {
    inlineData: { mimeType: 'image/jpeg', data: picture.toString('base64') },
    thoughtSignature: randomBytes(signatureBytes).toString('base64'),
  }
  const candidate = { content: { parts: [part], role: 'model' }, finishReason: 'STOP', index: 0 }
  const answer = { candidates: [candidate], modelVersion: 'gemini-nano-banana-2.1' }
  return Buffer.from(`${JSON.stringify(answer, null, 2)}\n`)
}

async function store(
  objects: Map<string, Kept>,
  { pathname, searchParams }: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const part = searchParams.get('part')
  const parts = Number(searchParams.get('parts'))
  const body = await received(request)
  const pieces = Array.from(
    { length: parts },
    (_, n) => objects.get(`${pathname}#${n + 1}`)?.bytes ?? body,
  )
  const metadata = String(request.headers['x-metadata'] ?? '{}')
  if (request.method === 'DELETE') objects.delete(pathname)
  if (request.method === 'PUT')
    objects.set(part === null ? pathname : `${pathname}#${part}`, {
      bytes: Buffer.concat([...pieces, body]),
      metadata,
    })
  const object = objects.get(pathname)
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  if (!isRead || object === undefined) return void response.writeHead(isRead ? 404 : 200).end()
  const { bytes, metadata: kept } = object
  response.writeHead(200, { 'content-length': bytes.length, 'x-metadata': kept })
  await (request.method === 'HEAD'
    ? response.end()
    : pipeline(Readable.from(chunksOf(bytes)), response))
}

async function received(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) if (Buffer.isBuffer(chunk)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function* chunksOf(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) yield bytes.subarray(at, at + CHUNK_BYTES)
}
