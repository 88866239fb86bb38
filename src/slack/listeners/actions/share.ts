import type { Shared } from '../../../turns/ask.ts'
import { shareView } from '../../../web-api/blocks/share.ts'
import { wordsIn } from '../../../words/words.ts'
import type { Pressed } from '../../pressed.ts'
import type { Services } from '../../services.ts'
import { openView } from './open-view.ts'
import { tellPresser } from './tell-presser.ts'

/** "Share in a channel…": the modal that asks where. */
export async function openShare(pressed: Pressed, team: string, services: Services): Promise<void> {
  const { channel, threadTs, turnId, picture, toldIn, userId } = pressed
  const words = wordsIn(await services.languageOf(team, userId))
  const record = await services.recordOf({ team, channel, threadTs }, turnId)
  if (record === null) return tellPresser(pressed, words.presses.unknown, team, services)
  const shared: Shared = { channel, threadTs, turnId, picture, toldIn }
  const view = shareView(JSON.stringify(shared), words)
  await openView(view, pressed, words, team, services)
}
