import type { App } from '@slack/bolt'
import type { Services } from '../services.ts'
import { retryAction } from './actions/retry.ts'
import { imagineCommand } from './commands/imagine.ts'
import { messageEvent } from './events/message.ts'

/** Registers every listener, and nothing else. */
export function registerListeners(app: App, services: Services): void {
  app.command('/imagine', imagineCommand(services))
  app.event('app_mention', messageEvent(services))
  app.event('message', messageEvent(services))
  app.action(/^easel\.retry(:|$)/, retryAction(services))
}
