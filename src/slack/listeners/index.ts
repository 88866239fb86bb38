import type { App, BlockAction } from '@slack/bolt'
import type { Services } from '../services.ts'
import { newPictureAction } from './actions/new-picture.ts'
import { pressAction } from './actions/press.ts'
import { imagineCommand } from './commands/imagine.ts'
import { homeOpened } from './events/home.ts'
import { messageEvent } from './events/message.ts'
import { editShortcut } from './shortcuts/edit-with-easel.ts'
import { newPictureShortcut } from './shortcuts/new-picture.ts'
import { composeSubmission } from './views/compose.ts'

/** Registers every listener, and nothing else. */
export function registerListeners(app: App, services: Services): void {
  app.command('/imagine', imagineCommand(services))
  app.event('app_mention', messageEvent(services))
  app.event('app_home_opened', homeOpened(services))
  app.event('message', messageEvent(services))
  app.shortcut({ callback_id: 'easel.new', type: 'shortcut' }, newPictureShortcut(services))
  app.shortcut({ callback_id: 'easel.edit', type: 'message_action' }, editShortcut(services))
  app.view({ callback_id: 'easel.compose', type: 'view_submission' }, composeSubmission(services))
  app.action<BlockAction>('easel.new', newPictureAction(services))
  app.action(/^easel\.(?!new$)/, pressAction(services))
}
