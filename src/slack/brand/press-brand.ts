/** What the buttons below the preview of a brand do. */
import { wordsIn } from '../../words/words.ts'
import { channelLink } from '../../web-api/text.ts'
import { explainWhyNot, openBrand, whyNot } from './open-brand.ts'
import type { DraftPress } from '../draft-press.ts'
import type { Services } from '../services.ts'

type Does = (press: DraftPress, team: string, services: Services) => Promise<string | null>

/** “Keep this brand”: what the presser hears. mrkdwn. */
export const keepBrand: Does = async ({ draft: id, userId }, team, services) => {
  const brands = services.brands(team)
  const [draft, language] = await Promise.all([brands.draft(id), services.languageOf(team, userId)])
  const words = wordsIn(language)
  const { brand } = words
  if (draft !== null && draft.userId !== userId) return brand.notYours
  const why = draft === null ? null : await whyNot(draft.brand.channel, userId, services)
  if (draft !== null && why !== null) return explainWhyNot(why, draft.brand.channel, words)
  const kept = await brands.keep(id, { userId, language })
  switch (kept.kind) {
    case 'kept':
      return brand.kept(channelLink(kept.channel))
    case 'already':
      return brand.already
    case 'gone':
      return brand.gone
    case 'meanwhile':
      return brand.changedMeanwhile
  }
}

/** “Change it…”: opens the form with the draft in it; a sentence where it does not open. mrkdwn. */
export const changeBrand: Does = async ({ draft: id, userId, triggerId }, team, services) => {
  const draft = await services.brands(team).draft(id)
  const { brand } = wordsIn(await services.languageOf(team, userId))
  if (draft === null) return brand.gone
  if (draft.userId !== userId) return brand.notYours
  return openBrand({ team, userId, channel: draft.brand.channel, triggerId }, id, services)
}
