import { deleteView } from '../../../web-api/blocks/delete.ts'
import { wordsIn } from '../../../words/words.ts'
import { writePlace } from '../../press-place.ts'
import type { Pressed } from '../../pressed.ts'
import type { Services } from '../../services.ts'
import { openView } from './open-view.ts'

/** "Delete…" in the menu: Slack asks about every entry or about none, so the question is a modal. */
export async function openDelete(
  pressed: Pressed,
  team: string,
  services: Services,
): Promise<void> {
  const words = wordsIn(await services.languageOf(team, pressed.userId))
  await openView(deleteView(writePlace(pressed), words), pressed, words, team, services)
}
