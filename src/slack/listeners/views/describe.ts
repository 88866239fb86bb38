import type { SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt'
import * as v from 'valibot'
import { wordsIn } from '../../../words/words.ts'
import { NO_CONTEXT, readContext } from '../../compose/compose-context.ts'
import { describeRequest } from '../../describe-request.ts'
import { FileSchema, toAskFile } from '../../files.ts'
import { sourcesOfFiles } from '../../describe-sources.ts'
import type { Services } from '../../services.ts'
import { readTenant } from '../../receiving/tenant.ts'

const ViewSchema = v.object({
  id: v.string(),
  private_metadata: v.string(),
  state: v.object({
    values: v.object({ pictures: v.object({ files: v.object({ files: v.array(FileSchema) }) }) }),
  }),
})

/** “Describe” in the modal of `/imagine describe`. */
export const describeSubmission =
  (services: Services) =>
  async ({ ack, body }: SlackViewMiddlewareArgs<ViewSubmitAction>): Promise<void> => {
    const tenant = readTenant(body)
    const view = v.safeParse(ViewSchema, body.view)
    const files = view.success ? view.output.state.values.pictures.files.files : []
    const context = view.success ? readContext(view.output.private_metadata) : null
    const words = wordsIn((context ?? NO_CONTEXT).language)
    if (files.length === 0)
      return ack({ response_action: 'errors', errors: { pictures: words.describe.missing } })
    if (view.success && tenant !== null && context !== null) {
      const describer = {
        key: `view/${view.output.id}`,
        team: tenant.team,
        channel: context.channel ?? body.user.id,
        threadTs: null,
        userId: body.user.id,
        responseUrl: context.responseUrl,
      }
      await services.receive(
        tenant.team,
        describeRequest(describer, sourcesOfFiles(files.map(toAskFile)), words),
      )
    }
    await ack()
  }
