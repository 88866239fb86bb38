/** slack-edge on workerd: it verifies a command, answers it, and keeps nothing of it. */
import { SlackApp, type SlackEdgeAppEnv } from 'slack-edge'

export default {
  fetch(request: Request, env: SlackEdgeAppEnv, context: ExecutionContext) {
    if (new URL(request.url).pathname === '/healthz') return new Response('ok')
    // It would ask Slack who it is with every request.
    const authorize = () =>
      Promise.resolve({
        ...{ botToken: env.SLACK_BOT_TOKEN ?? '', botId: 'B0EASEL', botUserId: 'U0EASEL' },
        botScopes: [],
      })
    const app = new SlackApp({ env, authorize })
    app.command('/imagine', () => Promise.resolve(''))
    return app.run(request, context)
  },
}
