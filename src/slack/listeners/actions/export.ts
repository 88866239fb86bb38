import type { SlackActionMiddlewareArgs } from '@slack/bolt'
import * as v from 'valibot'
import { wordsIn } from '../../../words/words.ts'
import { DeedSchema } from '../../receiving/interaction.ts'
import type { Services } from '../../services.ts'
import { adminsOnly } from '../../settings/open-settings.ts'
import { nowhere, tellPresser } from './tell-presser.ts'

/** "Export" on the Home tab: the ledger comes as a file. */
export const exportPressed =
  (services: Services) =>
  async ({ body, ack }: SlackActionMiddlewareArgs): Promise<void> => {
    const { tenant, user, trigger_id: triggerId } = v.parse(DeedSchema, body)
    const { team } = tenant
    const refused = await services.exportLedger(team, user.id)
    if (refused !== null) {
      const words = wordsIn(await services.languageOf(team, user.id))
      const text = adminsOnly(refused, words)
      await tellPresser(nowhere(user.id, triggerId), text, team, services)
    }
    await ack()
  }
