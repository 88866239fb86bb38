import type { SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt'
import { explainRefusal } from '../../../words/limits.ts'
import { wordsIn } from '../../../words/words.ts'
import { tenantOf } from '../../receiving/tenant.ts'
import type { Services } from '../../services.ts'
import { chosenFormats } from '../../sizes/chosen-formats.ts'
import { readSizes } from '../../sizes/sizes-context.ts'
import { sizesRequest } from '../../sizes/sizes-request.ts'

/** "Make them" in the modal for formats. What cannot be made is said below its field. */
export const sizesSubmission =
  (services: Services) =>
  async ({ ack, body }: SlackViewMiddlewareArgs<ViewSubmitAction>): Promise<void> => {
    const open = readSizes(body.view)
    // Without an answer Slack keeps the modal open.
    if (open === null) return services.log('warn', 'modal_unreadable', { view: 'easel.sizes' })
    const { team } = tenantOf(body)
    const { context } = open
    const words = wordsIn(context.language)
    const chosen = chosenFormats(open, words)
    if (!chosen.ok) return ack({ response_action: 'errors', errors: chosen.error })
    const refuse = (formats: string) => ack({ response_action: 'errors', errors: { formats } })
    const record = await services.recordOf({ ...context, team }, context.turnId)
    if (record === null) return refuse(words.presses.unknown)
    const asker = { team, userId: body.user.id }
    const receipt = await services.receive(team, sizesRequest(open, chosen.value, asker, services))
    await (typeof receipt === 'object' ? refuse(explainRefusal(receipt, words, 'plain')) : ack())
  }
