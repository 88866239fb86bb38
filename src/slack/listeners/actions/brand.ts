import type { SlackActionMiddlewareArgs } from '@slack/bolt'
import { readDraftPress } from '../../draft-press.ts'
import { tenantOf } from '../../receiving/tenant.ts'
import type { Services } from '../../services.ts'
import { tellPresser } from './tell-presser.ts'

/** “Keep this brand” and “Change it…”, below the preview of a brand. */
export const brandPressed =
  (services: Services) =>
  async ({ action, body, ack }: SlackActionMiddlewareArgs): Promise<void> => {
    const press = readDraftPress(body)
    if (press !== null) {
      const { team } = tenantOf(body)
      const { keepBrand, changeBrand } = await import('../seldom.ts')
      const isKept = 'action_id' in action && action.action_id === 'easel.brand_keep'
      const said = await (isKept ? keepBrand : changeBrand)(press, team, services)
      if (said !== null) await tellPresser(press, said, team, services)
    }
    await ack()
  }
