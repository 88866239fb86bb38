import type { SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt'
import * as v from 'valibot'
import { wordsIn } from '../../../words/words.ts'
import { readContext } from '../../compose/compose-context.ts'
import { describeRequest } from '../../describe-request.ts'
import { FileSchema, toAskFile } from '../../files.ts'
import { sourcesOfFiles } from '../../describe-sources.ts'
import { SubmissionSchema } from '../../receiving/interaction.ts'
import type { Services } from '../../services.ts'

const PicturesSchema = v.object({
  pictures: v.object({ files: v.object({ files: v.array(FileSchema) }) }),
})

/** “Describe” in the modal of `/imagine describe`. */
export const describeSubmission =
  (services: Services) =>
  async ({ ack, body }: SlackViewMiddlewareArgs<ViewSubmitAction>): Promise<void> => {
    const { view, user, tenant } = v.parse(SubmissionSchema, body)
    const { team } = tenant
    const context = readContext(view.private_metadata)
    // Without an answer Slack keeps the modal open, with the pictures in it.
    if (context === null)
      return services.log('warn', 'modal_unreadable', { view: 'easel.describe' })
    const words = wordsIn(context.language)
    const given = v.safeParse(PicturesSchema, view.state?.values)
    const files = given.success ? given.output.pictures.files.files : []
    if (files.length === 0)
      return ack({ response_action: 'errors', errors: { pictures: words.describe.missing } })
    const describer = {
      key: `view/${view.id}`,
      team,
      channel: context.channel ?? user.id,
      threadTs: null,
      userId: user.id,
      responseUrl: context.responseUrl,
    }
    const sources = sourcesOfFiles(files.map(toAskFile))
    await services.receive(team, describeRequest(describer, sources, words))
    await ack()
  }
