/** What becomes of an errand under the rules of its team, before it is stored. Pure. */
import type { Model } from '../../gemini/models.ts'
import { forbiddenIn, insteadOf, permitted } from '../../gemini/permit.ts'
import { type Forbidden, offerFor } from '../../turns/permission.ts'
import type { PaintOffer } from '../../turns/returned.ts'
import type { Settings } from '../../turns/settings.ts'
import type { TeamSettings } from '../../turns/team-settings.ts'
import type { AskErrand, Errand, Request, TellErrand } from './errand.ts'
import { returnedAsk } from './why-not-posted.ts'

/**
 * The same request, or words for its asker alone where the team does not allow it. What has to be read first, and what
 * goes on from a version, is looked at again in its thread, which knows more.
 */
export function withinRules(
  request: Request,
  rules: TeamSettings,
  { gemini }: { readonly gemini: { readonly model: Model } },
): Request {
  const errand = errandWithin(request.errand, rules, gemini.model)
  const shared =
    errand.kind === 'tell' && request.errand.kind === 'ask' && request.errand.ask.shared
  // It was not shared, so it may be shared when the team allows it.
  return shared
    ? { ...request, errand, key: `forbidden/${request.errand.ask.turnId}` }
    : { ...request, errand }
}

function errandWithin(errand: Errand, rules: TeamSettings, usual: Model): Errand {
  if (errand.kind === 'improve' || errand.kind === 'describe') {
    const forbidden = forbiddenIn(errand.channel, rules)
    return forbidden === null ? errand : refused(errand, forbidden)
  }
  if (errand.kind !== 'ask' || errand.ask.unread !== null) return errand
  const { ask, isPrivate } = errand
  const closed = isPrivate ? null : forbiddenIn(ask.channel, rules)
  if (ask.shared !== null) {
    const { channel, toldIn: threadTs } = ask.shared
    const sharer = { channel, threadTs, userId: ask.userId, responseUrl: null }
    return closed === null ? errand : refused(sharer, closed)
  }
  if (closed !== null) return refusedAsk(errand, closed, ask.settings, { as: 'privately' })
  const isNew = ask.threadTs === null
  const allowed = permitted(ask, null, rules, usual)
  if (!allowed.ok)
    return refusedAsk(
      errand,
      allowed.error,
      insteadOf(allowed.error, ask.settings, rules),
      offerFor(allowed.error),
    )
  return isNew ? { ...errand, ask: { ...ask, settings: allowed.value } } : errand
}

type Person = Pick<TellErrand, 'channel' | 'threadTs' | 'userId' | 'responseUrl'>

const refused = (
  { channel, threadTs, userId, responseUrl }: Person,
  forbidden: Forbidden,
): TellErrand => ({
  kind: 'tell',
  ...{ channel, threadTs, userId, responseUrl, text: '', forbidden },
})

const refusedAsk = (
  errand: AskErrand,
  forbidden: Forbidden,
  settings: Settings,
  paint: PaintOffer,
): TellErrand => ({
  ...refused(errand.ask, forbidden),
  returned: returnedAsk({ ...errand, ask: { ...errand.ask, settings } }, paint),
})
