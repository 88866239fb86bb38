import { carriedByEdit } from '../../../gemini/estimate.ts'
import { modelOf, ratiosOf } from '../../../gemini/models.ts'
import { maySize } from '../../../turns/permission.ts'
import { picturesOf } from '../../../turns/turn-record.ts'
import { versionName } from '../../../turns/version-name.ts'
import { AS_IT_COMES } from '../../../web-api/blocks/compose.ts'
import { shapeView } from '../../../web-api/blocks/shape.ts'
import { wordsIn } from '../../../words/words.ts'
import { goesOnFrom } from '../../compose/goes-on.ts'
import type { Pressed } from '../../pressed.ts'
import type { Services } from '../../services.ts'
import { shapeChoices, sizeChoices } from '../../shape-choices.ts'
import type { ShapeContext } from '../../shape-submission.ts'
import { openView } from './open-view.ts'
import { tellPresser } from './tell-presser.ts'

/** "Size and shape…": what the version's model has, with what each is for and costs. */
export async function openShape(pressed: Pressed, team: string, services: Services): Promise<void> {
  const { channel, threadTs, turnId, picture, userId } = pressed
  const language = await services.languageOf(team, userId)
  const words = wordsIn(language)
  const history = await services.historyOf({ team, channel, threadTs }, turnId)
  const record = history?.record ?? null
  if (history === null || record === null)
    return tellPresser(pressed, words.presses.unknown, team, services)
  const model = modelOf(record.model)
  const rules = await services.rules(null)
  const { size, ratio, carried } = goesOnFrom(record, picture, history)
  const version = { version: record.version, picture }
  const of = versionName(version, picturesOf(record).length)
  const context: ShapeContext = { language, channel, threadTs, version, of, size, ratio }
  const odd = { value: AS_IT_COMES, label: words.compose.asItComes }
  const form = {
    metadata: JSON.stringify(context),
    ratios: [...(ratio === null ? [odd] : []), ...shapeChoices(ratiosOf(model), words)],
    sizes: sizeChoices(model, carriedByEdit(record, carried, model), words).filter(({ value }) =>
      maySize(value, rules),
    ),
    chosen: { new_ratio: ratio ?? AS_IT_COMES, new_size: size ?? '' },
  }
  await openView(shapeView(form, words), pressed, words, team, services)
}
