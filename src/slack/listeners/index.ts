import type { App, BlockAction } from '@slack/bolt'
import type { Services } from '../services.ts'
import { type CommandName, type EventName, type ShortcutId } from '../surfaces.ts'
import { brandPressed } from './actions/brand.ts'
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
import { seldomSubmitted } from './seldom-submitted.ts'
import { describeShortcut } from './shortcuts/describe.ts'
import { editShortcut } from './shortcuts/edit-with-easel.ts'
import { composeSubmission } from './views/compose.ts'
import { deleteSubmission } from './views/delete.ts'
import { forgetSubmission } from './views/forget.ts'
import { shapeSubmission } from './views/shape.ts'
import { shareSubmission } from './views/share.ts'
import { describeSubmission } from './views/describe.ts'

/** Registers every listener, and nothing else. */
export function registerListeners(app: App, services: Services): void {
  const { inside, submitted } = insidersOnly(services)
  const commands = { '/imagine': imagineCommand(services) } satisfies Record<CommandName, unknown>
  for (const [name, listener] of Object.entries(commands)) app.command(name, listener)
  for (const [name, listener] of Object.entries(eventListeners(services))) app.event(name, listener)
  registerShortcuts(app, inside)
  for (const [callback_id, listener] of Object.entries(SUBMISSIONS))
    app.view({ callback_id, type: 'view_submission' }, submitted(listener))
  app.action<BlockAction>('easel.new', inside(newPicture))
  app.action<BlockAction>({ block_id: 'template', action_id: 'value' }, inside(templatePicked))
  app.action<BlockAction>(
    { block_id: /^(model|size|ratio|count|extras)$/, action_id: 'value' },
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
  app.action(/^easel\.brand_/, inside(brandPressed))
  app.action({ block_id: /^(find|filters|pages)$/ }, inside(libraryAsked))
  app.action(/^easel\.go_on:/, inside(goOnPressed))
  // Links: the browser has opened the page already.
  app.action(/^easel\.(gallery$|thread:)/, ({ ack }) => ack())
  app.action(
    /^easel\.(?!(new|improve|own|use|paint|forget|settings|export|gallery|brand_keep|brand_change)$|(meant|go_on|thread):)/,
    inside(pressAction),
  )
}

/** One for each modal. */
const SUBMISSIONS = {
  'easel.describe': describeSubmission,
  'easel.compose': composeSubmission,
  'easel.delete': deleteSubmission,
  'easel.forget': forgetSubmission,
  'easel.shape': shapeSubmission,
  'easel.share': shareSubmission,
  'easel.settings': seldomSubmitted('easel.settings'),
  'easel.sizes': seldomSubmitted('easel.sizes'),
  'easel.brand': seldomSubmitted('easel.brand'),
  'easel.approval': seldomSubmitted('easel.approval'),
  'easel.wish': seldomSubmitted('easel.wish'),
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
