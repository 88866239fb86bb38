import type { App, BlockAction } from '@slack/bolt'
import type { Services } from '../services.ts'
import { type CommandName, type EventName, type ShortcutId } from '../surfaces.ts'
import { choiceMade } from './actions/choice.ts'
import { goOnPressed } from './actions/go-on.ts'
import { libraryAsked } from './actions/library.ts'
import { forgetPressed } from './actions/forget.ts'
import { improvePressed, ownWordsPressed } from './actions/improve.ts'
import { meantPressed } from './actions/meant.ts'
import { newPicture } from './actions/new-picture.ts'
import { paintWordsPressed } from './actions/paint-words.ts'
import { pressAction } from './actions/press.ts'
import { formatChosen } from './actions/sizes.ts'
import { templatePicked } from './actions/template.ts'
import { exportPressed } from './actions/export.ts'
import { settingsPressed } from './actions/settings.ts'
import { useWordsPressed } from './actions/use-words.ts'
import { imagineCommand } from './commands/imagine.ts'
import { homeOpened } from './events/home.ts'
import { uninstalled } from './events/uninstalled.ts'
import { messageEvent } from './events/message.ts'
import { personChanged } from './events/person-changed.ts'
import { insidersOnly } from './insiders.ts'
import { describeShortcut } from './shortcuts/describe.ts'
import { editShortcut } from './shortcuts/edit-with-easel.ts'
import { approvalSubmission } from './views/approval.ts'
import { composeSubmission } from './views/compose.ts'
import { deleteSubmission } from './views/delete.ts'
import { forgetSubmission } from './views/forget.ts'
import { settingsSubmission } from './views/settings.ts'
import { shapeSubmission } from './views/shape.ts'
import { shareSubmission } from './views/share.ts'
import { sizesSubmission } from './views/sizes.ts'
import { describeSubmission } from './views/describe.ts'
import { wishSubmission } from './views/wish.ts'

/** Registers every listener, and nothing else. */
export function registerListeners(app: App, services: Services): void {
  const { inside, submitted } = insidersOnly(services)
  const commands = { '/imagine': imagineCommand(services) } satisfies Record<CommandName, unknown>
  for (const [name, listener] of Object.entries(commands)) app.command(name, listener)
  for (const [name, listener] of Object.entries(eventListeners(services))) app.event(name, listener)
  registerShortcuts(app, inside)
  app.view(
    { callback_id: 'easel.describe', type: 'view_submission' },
    submitted(describeSubmission),
  )
  app.view({ callback_id: 'easel.compose', type: 'view_submission' }, submitted(composeSubmission))
  app.view({ callback_id: 'easel.delete', type: 'view_submission' }, submitted(deleteSubmission))
  app.view(
    { callback_id: 'easel.settings', type: 'view_submission' },
    submitted(settingsSubmission),
  )
  app.view({ callback_id: 'easel.forget', type: 'view_submission' }, submitted(forgetSubmission))
  app.view({ callback_id: 'easel.shape', type: 'view_submission' }, submitted(shapeSubmission))
  app.view({ callback_id: 'easel.share', type: 'view_submission' }, submitted(shareSubmission))
  app.view({ callback_id: 'easel.sizes', type: 'view_submission' }, submitted(sizesSubmission))
  app.view(
    { callback_id: 'easel.approval', type: 'view_submission' },
    submitted(approvalSubmission),
  )
  app.view({ callback_id: 'easel.wish', type: 'view_submission' }, submitted(wishSubmission))
  app.action<BlockAction>('easel.new', inside(newPicture))
  app.action<BlockAction>({ block_id: 'template', action_id: 'value' }, inside(templatePicked))
  app.action<BlockAction>(
    { block_id: /^(model|size|count|extras)$/, action_id: 'value' },
    inside(choiceMade),
  )
  app.action<BlockAction>({ block_id: /^(formats|own)$/, action_id: 'value' }, inside(formatChosen))
  app.action('easel.forget', inside(forgetPressed))
  app.action('easel.settings', inside(settingsPressed))
  app.action('easel.export', inside(exportPressed))
  app.action('easel.use', inside(useWordsPressed))
  app.action('easel.paint', inside(paintWordsPressed))
  app.action('easel.improve', inside(improvePressed))
  app.action('easel.own', inside(ownWordsPressed))
  app.action(/^easel\.meant:/, inside(meantPressed))
  app.action({ block_id: /^(find|filters|pages)$/ }, inside(libraryAsked))
  app.action(/^easel\.go_on:/, inside(goOnPressed))
  // Links: the browser has opened the page already.
  app.action(/^easel\.(gallery$|thread:)/, ({ ack }) => ack())
  app.action(
    /^easel\.(?!(new|improve|own|use|paint|forget|settings|export|gallery)$|(meant|go_on|thread):)/,
    inside(pressAction),
  )
}

/** One for each event that Easel subscribes to. */
const eventListeners = (services: Services) =>
  ({
    app_mention: messageEvent(services),
    app_home_opened: homeOpened(services),
    message: messageEvent(services),
    app_uninstalled: uninstalled(services),
    tokens_revoked: uninstalled(services),
    user_change: personChanged(services),
  }) satisfies Record<EventName, unknown>

/** One for each shortcut of the manifest. */
function registerShortcuts(app: App, inside: ReturnType<typeof insidersOnly>['inside']): void {
  const shortcuts = {
    'easel.new': inside(newPicture),
    'easel.edit': inside(editShortcut),
    'easel.describe': inside(describeShortcut),
  } satisfies Record<ShortcutId, unknown>
  for (const [id, listener] of Object.entries(shortcuts)) app.shortcut(id, listener)
}
