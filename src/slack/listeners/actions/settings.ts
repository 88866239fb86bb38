import type { SlackActionMiddlewareArgs } from '@slack/bolt'
import * as v from 'valibot'
import { DeedSchema } from '../../receiving/interaction.ts'
import type { Services } from '../../services.ts'
import { nowhere, tellPresser } from './tell-presser.ts'

/** "Settings…" on the Home tab. */
export const settingsPressed =
  (services: Services) =>
  async ({ body, ack }: SlackActionMiddlewareArgs): Promise<void> => {
    const { tenant, user, trigger_id: triggerId } = v.parse(DeedSchema, body)
    const { team } = tenant
    const { openSettings } = await import('../seldom.ts')
    const problem = await openSettings({ team, userId: user.id, triggerId }, services)
    if (problem !== null) await tellPresser(nowhere(user.id, triggerId), problem, team, services)
    await ack()
  }
