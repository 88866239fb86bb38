import type { SlackActionMiddlewareArgs } from '@slack/bolt'
import { wordsIn } from '../../../words/words.ts'
import { aimedRequest } from '../../aimed-request.ts'
import { filesOf } from '../../compose/compose-context.ts'
import { type DraftPress, readDraftPress } from '../../draft-press.ts'
import { tenantOf } from '../../receiving/tenant.ts'
import type { Services } from '../../services.ts'
import { tellPresser } from './tell-presser.ts'

/** “Paint it now” and “Paint without …”, below words that came back. */
export const paintWordsPressed =
  (services: Services) =>
  async ({ body, ack }: SlackActionMiddlewareArgs): Promise<void> => {
    const press = readDraftPress(body)
    if (press !== null) await paint(press, tenantOf(body).team, services)
    await ack()
  }

/** A draft is painted once, however often its button is pressed. */
async function paint(press: DraftPress, team: string, services: Services): Promise<void> {
  const { draft: id, userId, responseUrl } = press
  const draft = await services.draftOf(team, id)
  const say = async (which: 'gone' | 'painted') => {
    const { offers, presses } = wordsIn(await services.languageOf(team, userId))
    const text = which === 'gone' ? offers.wordsGone : presses.not_failed
    await tellPresser(press, text, team, services)
  }
  if (draft === null || draft.opens === null) return say('gone')
  const { words: prompt, aim, mayJoin } = draft.opens
  const request = aimedRequest(
    { key: `draft/${id}`, team, userId, prompt, aim, files: filesOf(aim), responseUrl, mayJoin },
    services,
  )
  if ((await services.receive(team, request)) === 'known_already') await say('painted')
}
