import type { SlackActionMiddlewareArgs } from '@slack/bolt'
import { newTurnId } from '../../../turns/ask.ts'
import { DEFAULT_LANGUAGE } from '../../../turns/language.ts'
import { PRESS_NAMES } from '../../../turns/press.ts'
import { SIZES } from '../../../turns/settings.ts'
import { type Pressed, readPressed } from '../../pressed.ts'
import type { Services } from '../../services.ts'
import { readTenant } from '../../receiving/tenant.ts'
import { slackTimestamp } from '../../timestamp.ts'
import { openEdit } from './edit.ts'
import { openShare } from './share.ts'
import { showRecipe } from './recipe.ts'

/** The buttons and the menu below Easel's messages. */
export const pressAction =
  (services: Services) =>
  async ({ body, ack }: SlackActionMiddlewareArgs): Promise<void> => {
    const tenant = readTenant(body)
    const pressed = readPressed(body)
    if (tenant !== null && pressed !== null) await act(pressed, tenant.team, services)
    await ack()
  }

async function act(pressed: Pressed, team: string, services: Services): Promise<void> {
  switch (pressed.name) {
    case 'edit':
    case 'ratio':
      return openEdit(pressed, team, services)
    case 'share':
      return openShare(pressed, team, services)
    case 'prompt':
      return showRecipe(pressed, team, services)
    default:
      return press(pressed, team, services)
  }
}

/** What changes the thread is stored at the desk, like an ask. */
async function press(pressed: Pressed, team: string, services: Services): Promise<void> {
  const name = PRESS_NAMES.find((known) => known === pressed.name)
  if (name === undefined) return
  const { channel, threadTs, toldIn, userId, responseUrl, turnId, picture, detail } = pressed
  await services.receive(team, {
    key: `press/${pressed.triggerId}`,
    onlyInEasel: false,
    errand: {
      kind: 'press',
      team,
      channel,
      threadTs,
      toldIn,
      userId,
      responseUrl,
      press: {
        name,
        turnId,
        picture,
        newTurnId: newTurnId(),
        userId,
        language: DEFAULT_LANGUAGE,
        isAdmin: false,
        pressedAt: slackTimestamp(services.now()),
        size: SIZES.find((size) => size === detail) ?? null,
        model: name === 'retry' && detail !== '' ? detail.slice(0, 100) : null,
        origin: services.origin,
      },
    },
  })
}
