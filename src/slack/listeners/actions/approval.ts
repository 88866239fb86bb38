/** The buttons that open a modal about an approval: whom to ask, and what somebody who was asked would like. */
import { markOn, whyNoAnswer } from '../../../turns/approval-mark.ts'
import { approvalView, wishView } from '../../../web-api/blocks/approval.ts'
import { wordsIn } from '../../../words/words.ts'
import { writePlace } from '../../press-place.ts'
import type { Pressed } from '../../pressed.ts'
import type { Services } from '../../services.ts'
import { openView } from './open-view.ts'
import { tellPresser } from './tell-presser.ts'

/** “Ask for approval…” below a result. */
export async function openApproval(
  pressed: Pressed,
  team: string,
  services: Services,
): Promise<void> {
  const { channel, threadTs, turnId, picture, userId } = pressed
  const words = wordsIn(await services.languageOf(team, userId))
  const record = await services.recordOf({ team, channel, threadTs }, turnId)
  if (record === null) return tellPresser(pressed, words.presses.unknown, team, services)
  if ((markOn(record, picture)?.approvedAt ?? null) !== null)
    return tellPresser(pressed, words.presses.approved_already, team, services)
  await openView(approvalView(writePlace(pressed), words), pressed, words, team, services)
}

/** “Make a wish…” below the message that asks. Nobody types in vain. */
export async function openWish(pressed: Pressed, team: string, services: Services): Promise<void> {
  const { channel, threadTs, turnId, picture, detail, userId } = pressed
  const words = wordsIn(await services.languageOf(team, userId))
  const record = await services.recordOf({ team, channel, threadTs }, turnId)
  const why = record === null ? 'unknown' : whyNoAnswer(markOn(record, picture), detail, userId)
  if (why !== null) return tellPresser(pressed, words.presses[why], team, services)
  await openView(wishView(writePlace(pressed), words), pressed, words, team, services)
}
