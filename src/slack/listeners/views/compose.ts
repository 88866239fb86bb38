import type { SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt'
import type { Request } from '../../../workspace/desk/errand.ts'
import { aimedRequest } from '../../aimed-request.ts'
import type { Services } from '../../services.ts'
import { readOpenModal } from '../../compose/compose-state.ts'
import { type Submission, readSubmission } from '../../compose/submission.ts'
import { tenantOf } from '../../receiving/tenant.ts'
import { explainRefusal } from '../../../words/limits.ts'
import { wordsIn } from '../../../words/words.ts'

/** "Paint" in the compose modal. What cannot be done is said below its field; nothing is lost. */
export const composeSubmission =
  (services: Services) =>
  async ({ ack, body }: SlackViewMiddlewareArgs<ViewSubmitAction>): Promise<void> => {
    const { team } = tenantOf(body)
    const submission = readSubmission(body, await wordsBefore(body.view, team, services))
    // Without an answer Slack keeps the modal open, with the words in it.
    if (submission === null)
      return services.log('warn', 'modal_unreadable', { view: 'easel.compose' })
    if (!submission.ok) return ack({ response_action: 'errors', errors: submission.error })
    const request = requestOf(submission.value, team, body.user.id, services)
    const receipt = await services.receive(team, { ...request, saysRefusal: true })
    if (typeof receipt !== 'object') return ack()
    const { fieldForWords, context } = submission.value
    const sentence = explainRefusal(receipt, wordsIn(context.language), 'plain')
    await ack({ response_action: 'errors', errors: { [fieldForWords]: sentence } })
  }

/** While words are being improved, no field holds them: what is painted are the person's own. */
async function wordsBefore(view: unknown, team: string, services: Services): Promise<string> {
  const modal = readOpenModal(view)
  if (modal?.isImproving !== true || modal.context.draft === null) return ''
  const draft = await services.draftOf(team, modal.context.draft)
  return draft?.before ?? ''
}

const requestOf = (
  { viewId, context, channel, files, prompt, settings, count, ratios, isPrivate }: Submission,
  team: string,
  userId: string,
  services: Services,
): Request =>
  aimedRequest(
    {
      key: `view/${viewId}`,
      team,
      userId,
      prompt,
      files,
      // A private ask moves to the direct message, so any id will do until then.
      aim: { ...context, settings, count, ratios, isPrivate, channel: channel ?? userId },
      responseUrl: context.responseUrl,
    },
    services,
  )
