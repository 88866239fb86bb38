/** What the tests of the local Slack share: an app that notes what it gets, and calls to the API. */
import { createManualClock, type ManualClock } from '../lib/clock.ts'
import { serve } from '../lib/http-server.ts'
import { isJson, parseObject, textIn, type Json } from '../lib/json.ts'
import { createLocalSlack, type LocalSlack, type LocalSlackOptions } from './local-slack.ts'

/** One request that the app got. */
export interface Received {
  headers: Headers
  raw: string
  /** The JSON body, the `payload` of a form, or the form itself. */
  body: Json
  /** The event inside of the envelope; empty for others. */
  event: Json
}

type Answer = (received: Received) => Response | Promise<Response>

/** A stand-in app beside a local Slack. */
export interface Stage {
  slack: LocalSlack
  clock: ManualClock
  /** Where the app listens, and where its pictures are. */
  appOrigin: string
  /** What the app got, in the order of arrival. */
  received: Received[]
  /** What the app answers from now on. @default an empty 200 */
  answerWith(answer: Answer): void
  /** One Web API call with the bot's token; the answer's body. */
  api(method: string, args?: Json, headers?: Record<string, string>): Promise<Json>
  stop(): Promise<void>
}

/** Starts both. Also serves `/picture.png`, `/picture.webp` and `/missing.png` to Slack. */
export async function openStage(options: LocalSlackOptions = {}): Promise<Stage> {
  const clock = createManualClock()
  const received: Received[] = []
  let answer: Answer = () => new Response('')
  const app = await serve(async (request) => {
    const picture = pictures[new URL(request.url).pathname]
    if (picture !== undefined) return picture()
    const one = read(request.headers, await request.text())
    received.push(one)
    return answer(one)
  })
  const slack = await createLocalSlack({ clock, appUrl: `${app.origin}/slack/events`, ...options })
  return {
    slack,
    clock,
    appOrigin: app.origin,
    received,
    answerWith: (next) => void (answer = next),
    api: (method, args = {}, headers = {}) => callApi(slack, method, args, headers),
    async stop() {
      await slack.stop()
      await app.stop()
    },
  }
}

function read(headers: Headers, raw: string): Received {
  const isForm = headers.get('content-type')?.includes('urlencoded') ?? false
  const form = Object.fromEntries(new URLSearchParams(isForm ? raw : ''))
  const payload = form['payload'] === undefined ? form : (parseObject(form['payload']) ?? {})
  const body = isForm ? payload : (parseObject(raw) ?? {})
  const event = isJson(body['event']) ? body['event'] : {}
  return { headers, raw, body, event }
}

async function callApi(
  slack: LocalSlack,
  method: string,
  args: Json,
  headers: Record<string, string>,
): Promise<Json> {
  const response = await fetch(slack.apiUrl + method, {
    method: 'POST',
    headers: {
      'content-type': 'application/json; charset=utf-8',
      authorization: `Bearer ${slack.token}`,
      ...headers,
    },
    body: JSON.stringify(args),
  })
  const answer = parseObject(await response.text()) ?? {}
  const retryAfter = response.headers.get('retry-after')
  return { ...answer, ...(retryAfter === null ? {} : { retryAfter: Number(retryAfter) }) }
}

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** A picture of one pixel. */
export const pngBytes = new Uint8Array(PNG)

const pictures: Record<string, () => Response> = {
  '/picture.png': () => new Response(PNG, { headers: { 'content-type': 'image/png' } }),
  '/picture.webp': () => new Response(PNG, { headers: { 'content-type': 'image/webp' } }),
  '/missing.png': () => new Response('', { status: 404 }),
}

/** What the app got last. @throws when it got nothing */
export function lastReceived({ received }: Stage): Received {
  const last = received.at(-1)
  if (last === undefined) throw new Error('the app got nothing')
  return last
}

/** An image block as the app sends it. */
export const imageBlock = (url: string): Json => ({
  type: 'image',
  image_url: url,
  alt_text: 'a picture',
})

/** A field of a nested answer: `at(answer, 'message', 'ts')`. */
export function at(value: unknown, ...path: (string | number)[]): unknown {
  return path.reduce<unknown>((inner, key) => {
    if (Array.isArray(inner)) return inner[Number(key)]
    return isJson(inner) ? inner[key] : undefined
  }, value)
}

/** The text at a path; empty when there is none. */
export function textAt(value: unknown, ...path: (string | number)[]): string {
  const found = at(value, ...path)
  return typeof found === 'string' ? found : ''
}

/** The types of the events that an app got, in order. */
export const eventTypes = (received: Received[]): string[] =>
  received.map(({ event }) => [textIn(event, 'type'), textIn(event, 'subtype')].join(' ').trim())
