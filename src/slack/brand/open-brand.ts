/** Opens the modal for the brand of a channel, for somebody who is in it. A trigger_id lives for 3 s. */
import { inTime } from '../../lib/in-time.ts'
import { NO_KIT } from '../../turns/brand.ts'
import type { Language } from '../../turns/language.ts'
import { type BrandFields, brandView } from '../../web-api/blocks/brand.ts'
import { withoutFileTypes } from '../../web-api/blocks/file-input.ts'
import { isMember } from '../../web-api/is-member.ts'
import { channelLink, mention } from '../../web-api/text.ts'
import { type Words, wordsIn } from '../../words/words.ts'
import type { BrandSeen, Brands, Services } from '../services.ts'
import { isRefusedAsItIs } from '../compose/open-compose.ts'
import { type BrandContext, fieldsOf } from './brand-state.ts'

/** Slack waits 3 s for the modal. */
const MEMBER_TIMEOUT_MS = 1500

/** Somebody who wants to see the brand of a channel. */
export interface Asker {
  readonly team: string
  readonly userId: string
  readonly channel: string
  readonly triggerId: string
}

/** Opens it; a sentence as mrkdwn where it does not open. @param draft what it shows; null: the brand as it is */
export async function openBrand(
  { team, userId, channel, triggerId }: Asker,
  draft: string | null,
  services: Services,
): Promise<string | null> {
  const [refusal, language, shown] = await Promise.all([
    whyNot(channel, userId, services),
    services.languageOf(team, userId),
    shownIn(channel, draft, services.brands(team)),
  ])
  const words = wordsIn(language)
  if (refusal !== null) return explainWhyNot(refusal, channel, words)
  if (shown === null) return words.brand.gone
  const { seen, base } = shown
  const context = { language, channel, version: seen.version, draft }
  const isOld = shown.follows !== seen.version
  const note = isOld ? meanwhile(seen, words) : null
  const view = viewOf(context, fieldsOf(base), shown, note)
  const open = (as: unknown) => services.call('views.open', { trigger_id: triggerId, view: as })
  const first = await open(view)
  const opened =
    !first.ok && isRefusedAsItIs(first.error) ? await open(withoutFileTypes(view)) : first
  if (opened.ok) return null
  services.log('warn', 'modal_not_opened', { ...opened.error })
  return words.offers.pressAgain
}

/** `conversation`: it is no channel. */
type WhyNot = 'stranger' | 'unknown' | 'conversation'

/** Why somebody may not see and change the brand of a channel; null: they may. */
export async function whyNot(
  channel: string,
  userId: string,
  { call }: Pick<Services, 'call'>,
): Promise<WhyNot | null> {
  if (channel.startsWith('D')) return 'conversation'
  const found = await inTime(isMember(call, channel, userId), MEMBER_TIMEOUT_MS, 'unknown')
  if (found === 'unknown') return 'unknown'
  return found ? null : 'stranger'
}

/** mrkdwn. */
export function explainWhyNot(why: WhyNot, channel: string, { brand }: Words): string {
  switch (why) {
    case 'stranger':
      return brand.membersOnly(channelLink(channel))
    case 'unknown':
      return brand.unsure
    case 'conversation':
      return brand.noChannel
  }
}

export interface ShownBrand {
  readonly seen: BrandSeen
  /** What the fields show, or are about. */
  readonly base: typeof NO_KIT
  /** The version that it follows. */
  readonly follows: number
}

/** What the modal is about; null: its draft is not there any more. */
export async function shownIn(
  channel: string,
  draft: string | null,
  brands: Brands,
): Promise<ShownBrand | null> {
  const seen = await brands.see(channel)
  if (draft === null) return { seen, base: seen.brand ?? NO_KIT, follows: seen.version }
  const tried = await brands.draft(draft)
  return tried === null ? null : { seen, base: tried.brand, follows: tried.base }
}

/** Who has changed it meanwhile. mrkdwn. */
export const meanwhile = ({ changedBy }: BrandSeen, { brand }: Words): string =>
  changedBy === '' ? brand.meanwhileSomebody : brand.meanwhile(mention(changedBy))

/** The modal in one of its states. */
export const viewOf = (
  context: BrandContext & { readonly language: Language },
  fields: BrandFields,
  { seen, base }: ShownBrand,
  note: string | null,
) =>
  brandView({
    ...{ metadata: JSON.stringify(context), fields, kit: base, note },
    isThere: seen.brand !== null,
    words: wordsIn(context.language),
  })
