import type { SlackActionMiddlewareArgs } from '@slack/bolt'
import { wordsIn } from '../../../words/words.ts'
import { openAimed } from '../../compose/open-aimed.ts'
import { type DraftPress, readDraftPress } from '../../draft-press.ts'
import { tenantOf } from '../../receiving/tenant.ts'
import type { Services } from '../../services.ts'
import { tellPresser } from './tell-presser.ts'

/** “Open in the form”, below words that were improved, that describe a picture, or that came back. */
export const useWordsPressed =
  (services: Services) =>
  async ({ body, ack }: SlackActionMiddlewareArgs): Promise<void> => {
    const press = readDraftPress(body)
    if (press !== null) await open(press, tenantOf(body).team, services)
    await ack()
  }

async function open(press: DraftPress, team: string, services: Services): Promise<void> {
  const { draft: id, userId } = press
  const language = await services.languageOf(team, userId)
  const { offers } = wordsIn(language)
  const draft = await services.draftOf(team, id)
  if (draft === null || draft.opens === null)
    return tellPresser(press, offers.wordsGone, team, services)
  const improved = draft.before === '' ? null : id
  const aimed = { ...press, ...draft.opens, language, draft: improved }
  if (!(await openAimed(aimed, services)))
    await tellPresser(press, offers.pressAgain, team, services)
}
