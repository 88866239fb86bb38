import { PRICES_READ_ON, modelOf } from '../../../gemini/models.ts'
import { recipe } from '../../../words/recipe.ts'
import { wordsIn } from '../../../words/words.ts'
import { escapeText } from '../../../web-api/text.ts'
import type { Pressed } from '../../pressed.ts'
import type { Services } from '../../services.ts'
import { tellPresser } from './tell-presser.ts'

/** "Show prompt and settings", for the one who asks. */
export async function showRecipe(
  pressed: Pressed,
  team: string,
  services: Services,
): Promise<void> {
  const { channel, threadTs, turnId, userId } = pressed
  const words = wordsIn(await services.languageOf(team, userId))
  const record = await services.recordOf({ team, channel, threadTs }, turnId)
  const text =
    record === null
      ? words.presses.unknown
      : escapeText(
          recipe(
            record,
            { label: modelOf(record.model).label, pricesReadOn: PRICES_READ_ON },
            words,
          ),
        )
  await tellPresser(pressed, text, team, services)
}
