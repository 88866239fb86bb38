import type { SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt'
import { markOn, whyNoAnswer } from '../../../turns/approval-mark.ts'
import { MAX_WISH } from '../../../web-api/blocks/approval.ts'
import { explainRefusal } from '../../../words/limits.ts'
import { wordsIn } from '../../../words/words.ts'
import { type ApprovalSubmission, readApproval } from '../../approval-submission.ts'
import { pressRequest } from '../../press-request.ts'
import { tenantOf } from '../../receiving/tenant.ts'
import type { Services } from '../../services.ts'

/** "Paint" in the modal of somebody who was asked. Where nothing can be painted, the modal says so and keeps the words. */
export const wishSubmission =
  (services: Services) =>
  async ({ ack, body }: SlackViewMiddlewareArgs<ViewSubmitAction>): Promise<void> => {
    const submission = readApproval(body)
    // Without an answer Slack keeps the modal open.
    if (submission === null) return services.log('warn', 'modal_unreadable', { view: 'easel.wish' })
    const problem = await wish(submission, tenantOf(body).team, body.user.id, services)
    await (problem === null ? ack() : ack({ response_action: 'errors', errors: { wish: problem } }))
  }

/** Hands it to the front desk; a sentence where it changes nothing. */
async function wish(
  { viewId, place, words: wished }: ApprovalSubmission,
  team: string,
  userId: string,
  services: Services,
): Promise<string | null> {
  const words = wordsIn(await services.languageOf(team, userId))
  if (wished === '') return words.compose.wordsMissing
  const record = await services.recordOf({ ...place, team }, place.turnId)
  const mark = record === null ? null : markOn(record, place.picture)
  const why = whyNoAnswer(mark, place.detail, userId)
  if (why !== null) return words.presses[why]
  const said = { words: wished.slice(0, MAX_WISH) }
  const pressed = { ...place, userId }
  const request = pressRequest(`view/${viewId}`, 'wish', pressed, team, services, said)
  const receipt = await services.receive(team, { ...request, saysRefusal: true })
  return typeof receipt === 'object' ? explainRefusal(receipt, words, 'plain') : null
}
