/** A Bolt app for one request. It is cheap, and nothing of a request outlives it. */
import { LogLevel } from '@slack/web-api'
import type { Receiver } from '@slack/bolt'
import { App } from '../lib/bolt-app.cjs'
import { silentLogger } from '../web-api/silent-logger.ts'
import { registerListeners } from './listeners/index.ts'
import type { Services } from './services.ts'

/** Wires a receiver to the listeners. */
export function createBoltApp(receiver: Receiver, services: Services): App {
  const app = new App({
    receiver,
    // Who Easel is stands in the request itself, and calls find the token of its workspace by themselves.
    authorize: () => Promise.resolve({}),
    convoStore: false,
    ignoreSelf: false,
    logger: silentLogger,
    logLevel: LogLevel.ERROR,
  })
  registerListeners(app, services)
  return app
}
