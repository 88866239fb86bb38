import { wordsIn } from '../../../words/words.ts'
import type { Pressed } from '../../pressed.ts'
import type { Services } from '../../services.ts'
import { createTickets } from '../../touch-up/tickets.ts'
import { touchable } from '../../touch-up/touchable.ts'
import { tellPresser } from './tell-presser.ts'

/** “Touch up…”: a link for the presser alone. The ticket stands behind the #, so no server's log sees it. */
export async function linkTouchUp(
  pressed: Pressed,
  team: string,
  services: Services,
): Promise<void> {
  const { channel, threadTs, turnId, picture, userId } = pressed
  const { touchUp, touchUpProblems } = wordsIn(await services.languageOf(team, userId))
  const record = await services.recordOf({ team, channel, threadTs }, turnId)
  const found = touchable(record, picture)
  if (!found.ok) return tellPresser(pressed, touchUpProblems[found.error], team, services)
  const rights = { team, userId, channel, threadTs, turnId, picture }
  const ticket = await createTickets(services.config.secret).issue('ticket', rights, services.now())
  const link = `<${services.origin}/touch-up#${ticket}|${touchUp.open}>`
  await tellPresser(pressed, `${touchUp.link}\n${link}`, team, services)
}
