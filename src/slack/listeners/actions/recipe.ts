import { PRICES_READ_ON, modelOf } from '../../../gemini/models.ts'
import type { TurnHistory } from '../../../turns/turn-history.ts'
import { recipe } from '../../../words/recipe.ts'
import { wordsIn } from '../../../words/words.ts'
import { escapeText } from '../../../web-api/text.ts'
import type { Pressed } from '../../pressed.ts'
import type { Services } from '../../services.ts'
import { tellPresser } from './tell-presser.ts'

/** "Show prompt and settings", for the one who asks. Of a failed turn, why it failed as well. */
export async function showRecipe(
  pressed: Pressed,
  team: string,
  services: Services,
): Promise<void> {
  const { channel, threadTs, turnId, userId } = pressed
  const words = wordsIn(await services.languageOf(team, userId))
  const history = await services.historyOf({ team, channel, threadTs }, turnId)
  const isKnown = history !== null && (history.record !== null || history.failure !== null)
  const text = isKnown
    ? escapeText(recipe(history, modelFor(history, services), words))
    : words.presses.unknown
  await tellPresser(pressed, text, team, services)
}

function modelFor({ record, settings }: TurnHistory, { config }: Services) {
  const id = record?.model ?? settings.model
  const { alias, label, ...model } = id === null ? config.gemini.model : modelOf(id)
  return { id: model.id, alias, label, pricesReadOn: PRICES_READ_ON }
}
