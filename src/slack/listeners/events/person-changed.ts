import * as v from 'valibot'
import { PersonEventSchema } from '../../receiving/event.ts'
import type { Services } from '../../services.ts'

/** Somebody has changed their name or their language: what is remembered of them is asked for again. */
export const personChanged =
  (services: Pick<Services, 'personChanged'>) =>
  async ({ body }: { readonly body: unknown }): Promise<void> => {
    const { tenant, event } = v.parse(PersonEventSchema, body)
    await services.personChanged(tenant.team, event.user.id)
  }
