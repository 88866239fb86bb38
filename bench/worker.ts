/**
 * One turn, in two ways: the last picture and its signature go out of R2 into the request, the answer's
 * go into R2. `/sdk` leaves all to @google/genai, `/pipe` gives it the pipe as `fetch`. `/wire` moves the
 * same bytes and does nothing with them; `/moved` does so for a turn of a thread, in the R2 of
 * `wrangler dev`, and shows the new picture as Easel does. `turns`: so long is the thread, whose last pictures go back.
 */
import { Buffer } from 'node:buffer'
import { type GenerateContentResponse, GoogleGenAI, type Part } from '@google/genai/web'
import { createPipe } from '../src/pipe/pipe-fetch.ts'
import { encodedLength } from '../src/pipe/base64-encoder.ts'
import { createR2Source, formMetadata } from '../src/pipe/r2-source.ts'
import { createR2Writer } from '../src/pipe/r2-writer.ts'
import { createRemoteBucket } from './remote-bucket.ts'
import { wireTurn } from './wire.ts'

interface Ways {
  /** Base64, or what stands for it, of an object in the bucket. */
  readonly read: (key: string) => Promise<string>
  readonly ask: (parts: Part[]) => Promise<GenerateContentResponse>
  readonly write: (key: string, base64: string) => Promise<void>
}

const PREFIX = 'r2://bench/'
const PICTURE = 'picture.jpg'
const SIGNATURE = 'picture.sig'
/** More bytes than any picture here has. */
const LIMIT = 64_000_000

export default {
  async fetch(request: Request, env: { readonly PICTURES: R2Bucket }): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url)
    const origin = searchParams.get('loopback') ?? ''
    const bytes = Number(searchParams.get('bytes'))
    const turns = Number(searchParams.get('turns') ?? 1)
    if (pathname === '/healthz') return new Response('ok')
    const baseUrl = `${origin}/model/${bytes}`
    if (pathname === '/moved')
      return movedTurn(env.PICTURES, baseUrl, Number(searchParams.get('turn')), bytes)
    const bucket = createRemoteBucket(origin)
    if (pathname === '/wire')
      await wireTurn(bucket, baseUrl, {
        read: Array.from({ length: windowOf(turns) }, () => [PICTURE, SIGNATURE]).flat(),
        write: [
          [PICTURE, bytes],
          [SIGNATURE, encodedLength(bytes / 10)],
        ],
      })
    else {
      const ways = pathname === '/pipe' ? piped(bucket, baseUrl) : plain(bucket, baseUrl)
      await turn(ways, bucket, turns)
    }
    const stored = await Promise.all([bucket.head(PICTURE), bucket.head(SIGNATURE)])
    return Response.json(stored.map((object) => object?.size ?? null))
  },
}

/** The turn number `n` of a thread, from 0: all pictures before it are read, one is written and shown. */
async function movedTurn(
  bucket: R2Bucket,
  baseUrl: string,
  n: number,
  bytes: number,
): Promise<Response> {
  const before = Array.from({ length: n }, (_, turnBefore) => turnBefore)
  await wireTurn(bucket, baseUrl, {
    read: before.flatMap((turnBefore) => [`${turnBefore}.jpg`, `${turnBefore}.sig`]),
    write: [
      [`${n}.jpg`, bytes],
      [`${n}.sig`, encodedLength(bytes / 10)],
    ],
  })
  return new Response((await bucket.get(`${n}.jpg`))?.body ?? null)
}

/** How many pictures go back: the default of HISTORY_PICTURES at most. */
const windowOf = (turns: number): number => Math.min(turns, 3)

/**
 * One turn: what the bucket holds goes out, what comes back takes its place.
 * @param turns that went before: the words of all, and the last picture in the place of each of the last ones
 */
async function turn({ read, ask, write }: Ways, bucket: R2Bucket, turns: number): Promise<void> {
  const last = await bucket.head(PICTURE)
  const parts: Part[] = Array.from({ length: turns }, () => ({ text: 'Make the sky stormy.' }))
  const sent = last === null ? 0 : windowOf(turns)
  for (let n = 0; n < sent; n += 1)
    parts.push({
      inlineData: { mimeType: 'image/jpeg', data: await read(PICTURE) },
      thoughtSignature: await read(SIGNATURE),
    })
  const answer = await ask(parts)
  const part = answer.candidates?.[0]?.content?.parts?.[0]
  await write(PICTURE, part?.inlineData?.data ?? '')
  await write(SIGNATURE, part?.thoughtSignature ?? '')
}

function plain(bucket: R2Bucket, baseUrl: string): Ways {
  return {
    async read(key) {
      const object = await bucket.get(key)
      return Buffer.from((await object?.arrayBuffer()) ?? new ArrayBuffer(0)).toString('base64')
    },
    ask: (parts) => generate(parts, { baseUrl }),
    write: async (key, base64) => void (await bucket.put(key, Buffer.from(base64, 'base64'))),
  }
}

function piped(bucket: R2Bucket, baseUrl: string): Ways {
  const pipe = createPipe({
    fetch,
    source: createR2Source(bucket),
    sink: {
      open: (form) =>
        createR2Writer(bucket, form === 'bytes' ? PICTURE : SIGNATURE, {
          customMetadata: formMetadata(form),
        }),
    },
    fields: {
      data: { kind: 'bytes', maxBytes: LIMIT },
      thoughtSignature: { kind: 'text', maxBytes: LIMIT },
    },
    prefix: PREFIX,
    limits: { maxBytes: 2 * LIMIT, maxRestBytes: 65_536, maxObjects: 2 },
  })
  return {
    read: async (key) => PREFIX + key,
    ask: (parts) => generate(parts, { baseUrl, fetch: pipe.fetch }),
    write: async () => {}, // It is there already.
  }
}

function generate(
  parts: Part[],
  httpOptions: { baseUrl: string; fetch?: typeof fetch },
): Promise<GenerateContentResponse> {
  const ai = new GoogleGenAI({ apiKey: 'none', apiVersion: 'v1beta', httpOptions })
  return ai.models.generateContent({
    model: 'gemini-nano-banana-2.1',
    contents: [{ role: 'user', parts }],
    config: { automaticContinuation: false },
  })
}
