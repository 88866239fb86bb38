import { PRICES_READ_ON, modelOf } from '../../../gemini/models.ts'
import { recipe } from '../../../words/recipe.ts'
import { explainPress } from '../../../words/phrases.ts'
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
  const { channel, threadTs, turnId } = pressed
  const record = await services.recordOf({ team, channel, threadTs }, turnId)
  const text =
    record === null
      ? explainPress('unknown')
      : escapeText(
          recipe(record, { label: modelOf(record.model).label, pricesReadOn: PRICES_READ_ON }),
        )
  await tellPresser(pressed, text, team, services)
}
