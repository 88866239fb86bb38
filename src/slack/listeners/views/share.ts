import type { SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt'
import { NO_SETTINGS } from '../../../turns/settings.ts'
import { wordsIn } from '../../../words/words.ts'
import { shareKey } from '../../../workspace/desk/errand.ts'
import { askRequest } from '../../ask-request.ts'
import type { Services } from '../../services.ts'
import { type ShareSubmission, readShare } from '../../share-submission.ts'
import { tenantOf } from '../../receiving/tenant.ts'
import { slackTimestamp } from '../../timestamp.ts'

/** "Share" in its modal. What cannot be done is said below the field of the channel. */
export const shareSubmission =
  (services: Services) =>
  async ({ ack, body }: SlackViewMiddlewareArgs<ViewSubmitAction>): Promise<void> => {
    const submission = readShare(body)
    if (submission === null)
      return services.log('warn', 'modal_unreadable', { view: 'easel.share' })
    const problem = await share(submission, tenantOf(body).team, body.user.id, services)
    await (problem === null
      ? ack()
      : ack({ response_action: 'errors', errors: { channel: problem } }))
  }

/** Hands it to the front desk; a sentence where there is nothing to do. */
async function share(
  { shared, channel, note }: ShareSubmission,
  team: string,
  userId: string,
  services: Services,
): Promise<string | null> {
  const words = wordsIn(await services.languageOf(team, userId))
  if (channel === null) return words.share.chooseChannel
  const record = await services.recordOf({ ...shared, team }, shared.turnId)
  if (record === null) return words.presses.unknown
  const request = askRequest(
    {
      key: shareKey(shared, channel),
      // The modal says that Easel joins.
      mayJoin: true,
      ask: {
        team,
        channel,
        threadTs: null,
        askedAt: slackTimestamp(services.now()),
        userId,
        isSpoken: false,
        prompt: note,
        files: [],
        wanted: 'none',
        shared,
        settings: NO_SETTINGS,
        count: 1,
        responseUrl: null,
      },
    },
    services,
  )
  const receipt = await services.receive(team, request)
  return receipt === 'known_already' ? words.share.already : null
}
