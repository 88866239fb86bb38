/** A Bolt app for one request. It is cheap, and nothing of a request outlives it. */
import { App, LogLevel } from '@slack/bolt'
import { registerListeners } from './listeners/index.ts'
import type { HonoReceiver } from './receiver.ts'
import type { Services } from './services.ts'

/** Bolt logs bodies of requests at some levels; Easel keeps its own log. */
const silent = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
  setLevel: () => {},
  getLevel: () => LogLevel.ERROR,
  setName: () => {},
}

/** Wires a receiver to the listeners. */
export function createBoltApp(receiver: HonoReceiver, services: Services): App {
  const app = new App({
    receiver,
    // No call to Slack here: who Easel is stands in the request itself.
    authorize: () => Promise.resolve({ botToken: services.config.slack.botToken }),
    convoStore: false,
    ignoreSelf: false,
    logger: silent,
    logLevel: LogLevel.ERROR,
  })
  registerListeners(app, services)
  return app
}
