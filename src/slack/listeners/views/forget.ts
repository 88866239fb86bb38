import type { SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt'
import { noticeView } from '../../../web-api/blocks/notice.ts'
import { wordsIn } from '../../../words/words.ts'
import { languageIn } from '../../forgetting/open-forget.ts'
import { tenantOf } from '../../receiving/tenant.ts'
import type { Services } from '../../services.ts'

/** "Forget all of it": it has begun when Slack has its answer, and goes on by itself. Twice is as good as once. */
export const forgetSubmission =
  (services: Pick<Services, 'forgetPerson'>) =>
  async ({ ack, body }: SlackViewMiddlewareArgs<ViewSubmitAction>): Promise<void> => {
    const language = languageIn(body.view.private_metadata)
    await services.forgetPerson(tenantOf(body).team, body.user.id, language)
    const { forgetting } = wordsIn(language)
    await ack({ response_action: 'update', view: noticeView(forgetting.begun) })
  }
