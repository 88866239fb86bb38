import type { SlackActionMiddlewareArgs } from '@slack/bolt'
import { PRESS_NAMES } from '../../../turns/press.ts'
import { pressRequest } from '../../press-request.ts'
import { type Pressed, readPressed } from '../../pressed.ts'
import type { Services } from '../../services.ts'
import { tenantOf } from '../../receiving/tenant.ts'
import { openDelete } from './delete.ts'
import { openEdit } from './edit.ts'
import { openShape } from './shape.ts'
import { openWords } from './words.ts'
import { openShare } from './share.ts'
import { openSizesFor } from './sizes.ts'
import { linkTouchUp } from './touch-up.ts'

/** The buttons and the menu below Easel's messages. */
export const pressAction =
  (services: Services) =>
  async ({ body, ack }: SlackActionMiddlewareArgs): Promise<void> => {
    const pressed = readPressed(body)
    if (pressed !== null) await act(pressed, tenantOf(body).team, services)
    await ack()
  }

/** Does what was pressed: what only shows something at once, the rest by the desk. */
export async function act(pressed: Pressed, team: string, services: Services): Promise<void> {
  switch (pressed.name) {
    case 'edit':
      return openEdit(pressed, team, services)
    case 'ratio':
      return openShape(pressed, team, services)
    case 'sizes':
      return openSizesFor(pressed, team, services)
    case 'touch_up':
      return linkTouchUp(pressed, team, services)
    case 'words':
      return openWords(pressed, team, services)
    case 'share':
      return openShare(pressed, team, services)
    case 'approval':
    case 'wish':
    case 'prompt':
      return show(pressed.name, pressed, team, services)
    case 'delete':
      // Slack has asked already where it is a button, as below the messages of earlier versions.
      return pressed.isEntry ? openDelete(pressed, team, services) : press(pressed, team, services)
    default:
      return press(pressed, team, services)
  }
}

/** What is compiled when somebody asks for it. */
async function show(
  name: 'approval' | 'wish' | 'prompt',
  pressed: Pressed,
  team: string,
  services: Services,
): Promise<void> {
  const { openApproval, openWish, showRecipe } = await import('../seldom.ts')
  const shown = { approval: openApproval, wish: openWish, prompt: showRecipe }
  await shown[name](pressed, team, services)
}

/** What changes the thread is stored at the desk, like an ask. */
async function press(pressed: Pressed, team: string, services: Services): Promise<void> {
  const name = PRESS_NAMES.find((known) => known === pressed.name)
  if (name === undefined) return
  const key = `press/${pressed.triggerId}`
  await services.receive(team, pressRequest(key, name, pressed, team, services))
}
