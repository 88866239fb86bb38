import { uninstalledFrom } from '../../receiving/uninstalled.ts'
import type { Services } from '../../services.ts'

/**
 * Easel was removed from a team, or its token was revoked: https://docs.slack.dev/reference/events/app_uninstalled
 * The two come in any order, and either of them is enough.
 */
export const uninstalled =
  (services: Pick<Services, 'uninstall' | 'now'>) =>
  async ({ body }: { readonly body: unknown }): Promise<void> => {
    const gone = uninstalledFrom(body)
    if (gone !== null) await services.uninstall(gone.team, gone.at ?? services.now())
  }
