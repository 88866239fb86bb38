import type { SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt'
import { NO_KIT, type Kit } from '../../turns/brand.ts'
import { newTurnId } from '../../turns/ask.ts'
import { noticeView } from '../../web-api/blocks/notice.ts'
import { type Words, wordsIn } from '../../words/words.ts'
import type { Request } from '../../workspace/desk/errand.ts'
import { type BrandSubmission, fieldsOf, readBrand } from './brand-state.ts'
import { kitIn } from './brand-submission.ts'
import { explainWhyNot, meanwhile, shownIn, viewOf, whyNot } from './open-brand.ts'
import type { ShownBrand } from './open-brand.ts'
import { tenantOf } from '../receiving/tenant.ts'
import type { Services } from '../services.ts'

type Args = SlackViewMiddlewareArgs<ViewSubmitAction>
interface By {
  readonly team: string
  readonly userId: string
}

/** "Preview" in the modal for a brand. What cannot be used is said below its field, and nothing is lost. */
export const submitBrand =
  (services: Services) =>
  async ({ ack, body }: Args): Promise<void> => {
    const submission = readBrand(body)
    // Without an answer Slack keeps the modal open.
    if (submission === null)
      return services.log('warn', 'modal_unreadable', { view: 'easel.brand' })
    const by = { team: tenantOf(body).team, userId: body.user.id }
    const { context } = submission
    const words = wordsIn(context.language)
    const notice = (text: string) => ack({ response_action: 'update', view: noticeView(text) })
    const [refusal, shown] = await Promise.all([
      whyNot(context.channel, by.userId, services),
      shownIn(context.channel, context.draft, services.brands(by.team)),
    ])
    if (refusal === 'unknown')
      return ack({ response_action: 'errors', errors: { words: words.brand.unsure } })
    if (refusal !== null) return notice(explainWhyNot(refusal, context.channel, words))
    if (shown === null) return notice(words.brand.gone)
    if (shown.seen.version !== context.version) {
      const view = changedView(submission, shown, words)
      return ack({ response_action: 'update', view })
    }
    if (submission.removes) {
      const person = { userId: by.userId, language: context.language }
      await services.brands(by.team).remove(context.channel, context.version, person)
      return ack()
    }
    const kit = kitIn(submission, shown.base, shown.seen.brand ?? NO_KIT, words)
    if (!kit.ok) return ack({ response_action: 'errors', errors: kit.error })
    if (submission.logoFile !== null && !(await services.mayBeLogo(by.team, submission.logoFile)))
      return ack({ response_action: 'errors', errors: { logo: words.brand.badLogo } })
    await services.receive(by.team, requestOf(submission, kit.value, by, services))
    return notice(words.brand.begun)
  }

/** The modal with what others have made of the brand, and what was written in it. */
function changedView({ context, fields }: BrandSubmission, shown: ShownBrand, words: Words) {
  const now = { ...shown, base: shown.seen.brand ?? NO_KIT }
  const { pictures, keepsLogo } = fieldsOf(now.base)
  const next = { ...context, version: shown.seen.version, draft: null }
  return viewOf(next, { ...fields, pictures, keepsLogo }, now, meanwhile(shown.seen, words))
}

function requestOf(
  { viewId, context, fields, files, logoFile }: BrandSubmission,
  kit: Kit,
  { team, userId }: By,
  { origin }: Pick<Services, 'origin'>,
): Request {
  const { channel, version } = context
  const { place, size, margin } = fields
  return {
    key: `view/${viewId}`,
    onlyInEasel: false,
    errand: {
      kind: 'brand',
      ...{ channel, threadTs: null, userId, responseUrl: null },
      ...{ team, origin, id: newTurnId(), base: version },
      brand: { channel, version: version + 1, ...kit },
      ...{ files: [...files], logoFile, logoAt: { place, size, margin } },
    },
  }
}
