import type { SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt'
import type { Request } from '../../../workspace/desk/errand.ts'
import { aimedRequest } from '../../aimed-request.ts'
import type { Services } from '../../services.ts'
import { readOpenModal } from '../../compose/compose-state.ts'
import { type Submission, readSubmission } from '../../compose/submission.ts'
import { type Tenant, readTenant } from '../../receiving/tenant.ts'

/** "Paint" in the compose modal. What cannot be done is said below its field; nothing is lost. */
export const composeSubmission =
  (services: Services) =>
  async ({ ack, body }: SlackViewMiddlewareArgs<ViewSubmitAction>): Promise<void> => {
    const tenant = readTenant(body)
    const submission = readSubmission(body, await wordsBefore(body.view, tenant, services))
    if (submission?.ok === false) {
      await ack({ response_action: 'errors', errors: submission.error })
      return
    }
    if (tenant !== null && submission !== null)
      await services.receive(
        tenant.team,
        requestOf(submission.value, tenant.team, body.user.id, services),
      )
    await ack()
  }

/** While words are being improved, no field holds them: what is painted are the person's own. */
async function wordsBefore(
  view: unknown,
  tenant: Tenant | null,
  services: Services,
): Promise<string> {
  const modal = readOpenModal(view)
  if (tenant === null || modal?.isImproving !== true || modal.context.draft === null) return ''
  const draft = await services.draftOf(tenant.team, modal.context.draft)
  return draft?.before ?? ''
}

const requestOf = (
  { viewId, context, channel, files, prompt, ...aim }: Submission,
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
      aim: { ...context, ...aim, channel: channel ?? userId },
      responseUrl: context.responseUrl,
    },
    services,
  )
