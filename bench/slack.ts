/** A Slack that agrees to everything, and looks at each picture that it is shown. */
import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { type Server, createServer } from 'node:http'
import { text } from 'node:stream/consumers'

export const SIGNING_SECRET = 'bench-signing-secret'

/** The vars of a Worker that works with this Slack and the model at `geminiUrl`. */
export const varsFor = (slackUrl: string, geminiUrl: string): Record<string, string> => ({
  SLACK_SIGNING_SECRET: SIGNING_SECRET,
  SLACK_BOT_TOKEN: 'xoxb-bench',
  SLACK_API_URL: `${slackUrl}/api/`,
  GEMINI_BASE_URL: geminiUrl,
  GEMINI_API_KEY: 'bench',
  EASEL_SECRET: 'bench-secret-0123456789-0123456789',
})

export interface BenchSlack {
  readonly origin: string
  readonly server: Server
  /** Bytes of the pictures that messages showed, in order. */
  readonly pictures: readonly number[]
}

/** Listens on a free port. */
export async function startSlack(): Promise<BenchSlack> {
  const pictures: number[] = []
  const server = createServer((request, response) => {
    const answer = async (): Promise<void> => {
      const link = pictureLink(await text(request))
      if (link !== null) {
        const picture = await fetch(link)
        pictures.push((await picture.arrayBuffer()).byteLength)
      }
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end('{"ok":true,"ts":"1700000000.000900","messages":[]}')
    }
    answer().catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return { origin: `http://127.0.0.1:${address.port}`, server, pictures }
}

/** The first picture of the blocks that a call brings, if any. */
function pictureLink(body: string): string | null {
  const blocks = new URLSearchParams(body).get('blocks') ?? ''
  return /"image_url":"([^"]+)"/.exec(blocks)?.[1] ?? null
}

/** Sends Easel a signed request, as Slack does. */
export function deliver(
  workerOrigin: string,
  body: string,
  contentType: string,
): Promise<Response> {
  const timestamp = Math.floor(Date.now() / 1000)
  const mac = createHmac('sha256', SIGNING_SECRET).update(`v0:${timestamp}:${body}`).digest('hex')
  return fetch(`${workerOrigin}/slack/events`, {
    method: 'POST',
    body,
    headers: {
      'content-type': contentType,
      'x-slack-request-timestamp': String(timestamp),
      'x-slack-signature': `v0=${mac}`,
    },
  })
}
