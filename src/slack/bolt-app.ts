/** A Bolt app for one request. It is cheap, and nothing of a request outlives it. */
import { LogLevel } from '@slack/web-api'
import { App } from '../lib/bolt-app.cjs'
import { silentLogger } from '../web-api/silent-logger.ts'
import { registerListeners } from './listeners/index.ts'
import type { HonoReceiver } from './receiving/receiver.ts'
import type { Services } from './services.ts'

/** Wires a receiver to the listeners. */
export function createBoltApp(receiver: HonoReceiver, services: Services): App {
  const app = new App({
    receiver,
    // No call to Slack here: who Easel is stands in the request itself.
    authorize: () => Promise.resolve({ botToken: services.config.slack.botToken }),
    convoStore: false,
    ignoreSelf: false,
    logger: silentLogger,
    logLevel: LogLevel.ERROR,
  })
  registerListeners(app, services)
  return app
}
