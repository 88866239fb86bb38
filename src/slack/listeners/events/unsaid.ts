import * as v from 'valibot'
import type { MessageEvent } from '../../receiving/event.ts'
import { UnsaidEventSchema } from '../../receiving/unsaid.ts'
import { addressed } from '../../heard.ts'
import type { Services } from '../../services.ts'

/** A message was deleted, by its writer or by an admin: if it was said to Easel, it takes its words along. */
export const messageDeleted =
  (services: Pick<Services, 'unsay' | 'config'>) =>
  async ({ body }: { readonly body: unknown }): Promise<void> => {
    const { tenant, event } = v.parse(UnsaidEventSchema, body)
    const { team, botUserId } = tenant
    const { channel, channel_type, previous_message: before } = event
    const ts = event.deleted_ts ?? before?.ts
    if (ts === undefined || before?.bot_id || before?.user === botUserId) return
    const said: MessageEvent = {
      ...{ type: 'message', ts, channel, channel_type, attachments: undefined },
      ...{ user: before?.user ?? '', text: before?.text, thread_ts: before?.thread_ts },
      ...{ parent_user_id: undefined, files: undefined },
    }
    const to = addressed(said, { botUserId, apiUrl: services.config.slack.apiUrl })
    await services.unsay({
      ...{ team, channel, ts, userId: said.user },
      threadTs: before?.thread_ts ?? ts,
      isAddressed: to !== null && !to.onlyInEasel,
    })
  }
