import type { SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt'
import { MAX_APPROVERS, MAX_NOTE } from '../../../turns/approval-mark.ts'
import { wordsIn } from '../../../words/words.ts'
import { type ApprovalSubmission, readApproval } from '../../approval-submission.ts'
import { whoCannotAnswer } from '../../approvers.ts'
import { pressRequest } from '../../press-request.ts'
import { type Tenant, tenantOf } from '../../receiving/tenant.ts'
import type { Services } from '../../services.ts'

/** "Ask" in the modal about whom to ask. What cannot be done is said below the field of the people. */
export const approvalSubmission =
  (services: Services) =>
  async ({ ack, body }: SlackViewMiddlewareArgs<ViewSubmitAction>): Promise<void> => {
    const submission = readApproval(body)
    // Without an answer Slack keeps the modal open.
    if (submission === null)
      return services.log('warn', 'modal_unreadable', { view: 'easel.approval' })
    const problem = await ask(submission, tenantOf(body), body.user.id, services)
    await (problem === null
      ? ack()
      : ack({ response_action: 'errors', errors: { people: problem } }))
  }

/** Hands it to the front desk; a sentence where nobody can be asked so. */
async function ask(
  { viewId, place, people: chosen, words: note }: ApprovalSubmission,
  tenant: Tenant,
  userId: string,
  services: Services,
): Promise<string | null> {
  const { team } = tenant
  const { approval } = wordsIn(await services.languageOf(team, userId))
  const people = chosen.slice(0, MAX_APPROVERS)
  if (people.length === 0) return approval.choosePeople
  const name = await whoCannotAnswer(
    people,
    { channel: place.channel, asker: userId },
    tenant,
    services,
  )
  if (name !== null) return approval.cannotAnswer(name)
  const said = { people, words: note.slice(0, MAX_NOTE) }
  const pressed = { ...place, userId }
  await services.receive(
    team,
    pressRequest(`view/${viewId}`, 'approval', pressed, team, services, said),
  )
  return null
}
