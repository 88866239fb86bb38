import type { SlackActionMiddlewareArgs } from '@slack/bolt'
import * as v from 'valibot'
import type { Services } from '../../services.ts'
import { readTenant } from '../../tenant.ts'

const PressSchema = v.object({
  trigger_id: v.string(),
  response_url: v.optional(v.nullable(v.string()), null),
  user: v.object({ id: v.string() }),
  channel: v.object({ id: v.string() }),
  message: v.object({ ts: v.string(), thread_ts: v.optional(v.string()) }),
  actions: v.tupleWithRest([v.object({ value: v.string() })], v.unknown()),
})

/** Retry under a failed turn: the same ask again, in the same message. Everybody in the thread may. */
export const retryAction =
  (services: Services) =>
  async ({ body, ack }: SlackActionMiddlewareArgs): Promise<void> => {
    const tenant = readTenant(body)
    const press = v.safeParse(PressSchema, body)
    if (tenant !== null && press.success) {
      const { message, channel, user, actions } = press.output
      await services.receive(tenant.team, {
        key: `press/${press.output.trigger_id}`,
        onlyInEasel: false,
        errand: {
          kind: 'retry',
          team: tenant.team,
          channel: channel.id,
          threadTs: message.thread_ts ?? message.ts,
          userId: user.id,
          responseUrl: press.output.response_url,
          turnId: actions[0].value,
        },
      })
    }
    await ack()
  }
