import type { SlackActionMiddlewareArgs } from '@slack/bolt'
import * as v from 'valibot'
import { pressRequest } from '../../press-request.ts'
import { tenantOf } from '../../receiving/tenant.ts'
import type { Services } from '../../services.ts'

/** The message is an ephemeral one, so Slack does not send it along: its button says what it is about. */
const MeantSchema = v.object({
  trigger_id: v.string(),
  response_url: v.nullish(v.string(), null),
  user: v.object({ id: v.string() }),
  channel: v.object({ id: v.string() }),
  actions: v.tupleWithRest(
    [
      v.object({
        action_id: v.pipe(v.string(), v.startsWith('easel.meant:')),
        value: v.pipe(v.string(), v.regex(/^\w+:[\d.]+$/)),
      }),
    ],
    v.unknown(),
  ),
})

/** “Edit the picture”, “Just talking”: what the writer of a message says that it was. */
export const meantPressed =
  (services: Services) =>
  async ({ body, ack }: SlackActionMiddlewareArgs): Promise<void> => {
    const parsed = v.safeParse(MeantSchema, body)
    if (parsed.success) await tellThread(parsed.output, tenantOf(body).team, services)
    await ack()
  }

async function tellThread(
  { actions: [action], channel, user, ...pressed }: v.InferOutput<typeof MeantSchema>,
  team: string,
  services: Services,
): Promise<void> {
  const [, detail = ''] = action.action_id.split(':')
  const [turnId = '', threadTs = ''] = action.value.split(':')
  const request = pressRequest(
    // Its answer is given once, however often it is pressed.
    `meant/${turnId}`,
    'meant',
    {
      ...{ turnId, threadTs, detail, picture: 1, toldIn: threadTs },
      ...{ channel: channel.id, userId: user.id, responseUrl: pressed.response_url },
    },
    team,
    services,
  )
  await services.receive(team, request)
}
