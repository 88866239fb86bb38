/** Chat SDK on Node, with its state in memory: it verifies a command, answers it, and keeps nothing of it. */
import { createServer } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { createSlackAdapter } from '@chat-adapter/slack'
import { createMemoryState } from '@chat-adapter/state-memory'
import { Chat } from 'chat'

const port = Number(process.env['PORT'])
const chat = new Chat({
  userName: 'bench',
  adapters: {
    slack: createSlackAdapter({
      botToken: process.env['SLACK_BOT_TOKEN'] ?? '',
      botUserId: 'U0EASEL',
      signingSecret: process.env['SLACK_SIGNING_SECRET'] ?? '',
    }),
  },
  state: createMemoryState(),
  logger: 'error',
})
chat.onSlashCommand('/imagine', () => Promise.resolve())

const answerTo = async (url: string, method: string, headers: Headers, body: Uint8Array) =>
  method === 'GET'
    ? new Response('ok')
    : chat.webhooks.slack(new Request(url, { method, headers, body: body.slice() }))

createServer((request, response) => {
  const headers = new Headers(Object.entries(request.headers).map(([k, v]) => [k, String(v)]))
  buffer(request)
    .then((body) =>
      answerTo(`http://127.0.0.1:${port}${request.url}`, request.method ?? '', headers, body),
    )
    .then(async (answer) =>
      response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer())),
    )
    .catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined))
}).listen(port, '127.0.0.1')
