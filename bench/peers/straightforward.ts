/**
 * The Worker that most would write: @google/genai and its base64 in memory, the thread as JSON in R2, no queue, one post.
 * It works in `waitUntil`, which Cloudflare ends 30 s after the answer, and what fails is lost.
 */
import { Buffer } from 'node:buffer'
import { type Content, GoogleGenAI, createPartFromText, createUserContent } from '@google/genai/web'
import * as v from 'valibot'
import { isSignedBySlack, readSignature } from '../../src/slack/receiving/verify.ts'

interface Env {
  readonly PICTURES: R2Bucket
  readonly SLACK_SIGNING_SECRET: string
  readonly SLACK_BOT_TOKEN: string
  readonly SLACK_API_URL: string
  readonly GEMINI_API_KEY: string
  readonly GEMINI_BASE_URL: string
}

const BodySchema = v.object({
  event: v.object({
    text: v.string(),
    channel: v.string(),
    ts: v.string(),
    thread_ts: v.optional(v.string()),
  }),
})
type Said = v.InferOutput<typeof BodySchema>['event']

export default {
  async fetch(request: Request, env: Env, context: ExecutionContext): Promise<Response> {
    const { pathname, origin } = new URL(request.url)
    if (pathname === '/healthz') return new Response('ok')
    if (pathname.startsWith('/images/')) return picture(pathname, env)
    const bytes = new Uint8Array(await request.arrayBuffer())
    const signature = readSignature(request.headers, Date.now())
    const isSlack =
      signature !== null && (await isSignedBySlack(bytes, signature, env.SLACK_SIGNING_SECRET))
    if (!isSlack) return new Response('', { status: 401 })
    const { event } = v.parse(BodySchema, JSON.parse(new TextDecoder().decode(bytes)))
    context.waitUntil(paint(event, origin, env))
    return new Response('')
  },
}

async function picture(pathname: string, { PICTURES }: Env): Promise<Response> {
  const found = await PICTURES.get(pathname.slice('/images/'.length))
  return new Response(found?.body ?? null, { headers: { 'content-type': 'image/jpeg' } })
}

/** One turn: the whole thread goes to the model, and comes back with the new picture behind it. */
async function paint(said: Said, origin: string, env: Env): Promise<void> {
  const thread = `${said.channel}/${said.thread_ts ?? said.ts}`
  const before = await env.PICTURES.get(`${thread}.json`)
  const contents: Content[] = before === null ? [] : await before.json()
  contents.push(createUserContent(createPartFromText(said.text)))
  const ai = new GoogleGenAI({
    apiKey: env.GEMINI_API_KEY,
    httpOptions: { baseUrl: env.GEMINI_BASE_URL },
  })
  const answer = await ai.models.generateContent({ model: 'gemini-nano-banana-2.1', contents })
  const content = answer.candidates?.[0]?.content ?? { role: 'model', parts: [] }
  const base64 = content.parts?.find((part) => part.inlineData)?.inlineData?.data ?? ''
  const key = `${thread}/${said.ts}.jpg`
  await env.PICTURES.put(key, Buffer.from(base64, 'base64'))
  await env.PICTURES.put(`${thread}.json`, JSON.stringify([...contents, content]))
  await post(said, `${origin}/images/${key}`, env)
}

async function post(said: Said, image: string, env: Env): Promise<void> {
  const blocks = [{ type: 'image', image_url: image, alt_text: said.text }]
  const answer = await fetch(`${env.SLACK_API_URL}chat.postMessage`, {
    method: 'POST',
    headers: { authorization: `Bearer ${env.SLACK_BOT_TOKEN}` },
    body: new URLSearchParams({
      channel: said.channel,
      thread_ts: said.thread_ts ?? said.ts,
      text: said.text,
      blocks: JSON.stringify(blocks),
    }),
  })
  await answer.text()
}
