/** Opens the settings modal for an admin. A trigger_id lives for 3 s, so nothing slow may come before. */
import { MODELS, type Model, findModel, modelOf } from '../../gemini/models.ts'
import { SIZES } from '../../turns/settings.ts'
import type { TeamSettings } from '../../turns/team-settings.ts'
import type { Choice } from '../../web-api/blocks/choice.ts'
import { ANY_SIZE, type SettingsForm, settingsView } from '../../web-api/blocks/settings.ts'
import { mention } from '../../web-api/text.ts'
import { dollars } from '../../words/dollars.ts'
import { type Words, wordsIn } from '../../words/words.ts'
import type { NotAdmin } from '../../workspace/settings/office.ts'
import type { Services } from '../services.ts'
import { type SettingsContext, fieldsOf } from './settings-state.ts'

/** Somebody who has asked for the settings. */
interface Asker {
  readonly team: string
  readonly userId: string
  readonly triggerId: string
}

/** Opens it; a sentence as mrkdwn where it does not open. */
export async function openSettings(
  { team, userId, triggerId }: Asker,
  services: Services,
): Promise<string | null> {
  const [seen, language] = await Promise.all([
    services.seeSettings(team, userId),
    services.languageOf(team, userId),
  ])
  const words = wordsIn(language)
  if (seen.kind === 'not_admin') return adminsOnly(seen, words)
  const { config } = services
  const context = { language, revision: seen.revision, base: seen.chosen }
  const fields = fieldsOf(seen.chosen, config.usual)
  const view = settingsView({
    ...formFor(context, config.gemini.model, config.usual),
    ...{ fields, lastFour: seen.lastFour, note: null },
  })
  const opened = await services.call('views.open', { trigger_id: triggerId, view })
  if (opened.ok) return null
  services.log('warn', 'modal_not_opened', { ...opened.error })
  return words.offers.pressAgain
}

const MAX_ADMINS = 3

/** Who may, for somebody who may not. mrkdwn. */
export const adminsOnly = ({ admins }: NotAdmin, { notes, settings }: Words): string =>
  settings.adminsOnly(
    admins.length === 0 ? '' : notes.listed(admins.slice(0, MAX_ADMINS).map(mention)),
  )

/** What is the same in the modal whatever stands in its fields. */
export function formFor(
  context: SettingsContext,
  defaultModel: Model,
  usual: TeamSettings,
): Omit<SettingsForm, 'fields' | 'lastFour' | 'note'> {
  const words = wordsIn(context.language)
  return {
    metadata: JSON.stringify(context),
    usual: usualIn(usual, words),
    models: modelChoices(defaultModel),
    sizes: sizeChoices(words),
    words,
  }
}

function usualIn(usual: TeamSettings, { settings }: Words): SettingsForm['usual'] {
  const usd = (limit: number | null): string => (limit === null ? settings.noLimit : dollars(limit))
  return {
    personPictures: usual.personPictures?.toString() ?? settings.noLimit,
    personUsd: usd(usual.personUsd),
    teamUsd: usd(usual.teamUsd),
    retention: settings.days(usual.retentionDays),
  }
}

function modelChoices(defaultModel: Model): Choice[] {
  const strange = findModel(defaultModel.id) === null ? [defaultModel] : []
  return [...strange, ...MODELS.map(({ id }) => modelOf(id))].map(({ id, label }) => ({
    value: id,
    label,
  }))
}

/** The sizes that some model has. */
const sizeChoices = ({ settings }: Words): Choice[] => [
  { value: ANY_SIZE, label: settings.anySize },
  ...SIZES.filter((size) => MODELS.some((model) => modelOf(model.id).sizes.includes(size))).map(
    (size) => ({ value: size, label: size }),
  ),
]
