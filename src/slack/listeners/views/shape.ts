import type { SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt'
import { promptOf } from '../../../turns/deed.ts'
import { explainRefusal } from '../../../words/limits.ts'
import { wordsIn } from '../../../words/words.ts'
import type { Request } from '../../../workspace/desk/errand.ts'
import { askRequest } from '../../ask-request.ts'
import { tenantOf } from '../../receiving/tenant.ts'
import type { Services } from '../../services.ts'
import { type ShapeSubmission, readShape } from '../../shape-submission.ts'
import { slackTimestamp } from '../../timestamp.ts'

/** "Paint" in the small modal for size and shape. */
export const shapeSubmission =
  (services: Services) =>
  async ({ ack, body }: SlackViewMiddlewareArgs<ViewSubmitAction>): Promise<void> => {
    const submission = readShape(body)
    // Without an answer Slack keeps the modal open.
    if (submission === null)
      return services.log('warn', 'modal_unreadable', { view: 'easel.shape' })
    const { team } = tenantOf(body)
    const request = requestOf(submission, team, body.user.id, services)
    const words = wordsIn(submission.context.language)
    const refuse = (why: string) => ack({ response_action: 'errors', errors: { new_ratio: why } })
    if (request === null) return refuse(words.shape.choose)
    const receipt = await services.receive(team, { ...request, saysRefusal: true })
    await (typeof receipt === 'object' ? refuse(explainRefusal(receipt, words, 'plain')) : ack())
  }

/** The ask that comes of it; null: nothing is to be changed. */
export function requestOf(
  { viewId, context, settings, deed }: ShapeSubmission,
  team: string,
  userId: string,
  services: Pick<Services, 'now' | 'origin'>,
): Request | null {
  if (deed === null) return null
  const { language, channel, threadTs, version } = context
  const ask = {
    ...{ team, channel, threadTs, userId, settings, deed },
    askedAt: slackTimestamp(services.now()),
    prompt: promptOf(deed.kind, language),
    wanted: version,
    isSpoken: false,
    files: [],
    count: 1,
    responseUrl: null,
  }
  return askRequest({ key: `view/${viewId}`, ask }, services)
}
