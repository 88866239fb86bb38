import { deleteView } from '../../../web-api/blocks/delete.ts'
import { wordsIn } from '../../../words/words.ts'
import { writePlace } from '../../press-place.ts'
import type { Pressed } from '../../pressed.ts'
import type { Services } from '../../services.ts'

/** "Delete…" in the menu: Slack asks about every entry or about none, so the question is a modal. */
export async function openDelete(
  pressed: Pressed,
  team: string,
  services: Services,
): Promise<void> {
  const words = wordsIn(await services.languageOf(team, pressed.userId))
  const view = deleteView(writePlace(pressed), words)
  const opened = await services.call('views.open', { trigger_id: pressed.triggerId, view })
  if (!opened.ok) services.log('warn', 'modal_not_opened', { ...opened.error })
}
