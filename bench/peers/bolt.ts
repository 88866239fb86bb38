/** Bolt on Node, with its own HTTP receiver: it verifies a command, answers it, and keeps nothing of it. */
import { App, LogLevel } from '@slack/bolt'

const port = Number(process.env['PORT'])
const app = new App({
  token: process.env['SLACK_BOT_TOKEN'] ?? '',
  signingSecret: process.env['SLACK_SIGNING_SECRET'] ?? '',
  tokenVerificationEnabled: false,
  logLevel: LogLevel.ERROR,
  clientOptions: { slackApiUrl: process.env['SLACK_API_URL'] ?? '' },
  customRoutes: [
    {
      path: '/healthz',
      method: 'GET',
      handler: (_, response) => void response.writeHead(200).end('ok'),
    },
  ],
})
app.command('/imagine', ({ ack }) => ack())
await app.start(port)
