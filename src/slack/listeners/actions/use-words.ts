import type { SlackActionMiddlewareArgs } from '@slack/bolt'
import { wordsIn } from '../../../words/words.ts'
import { NO_CONTEXT } from '../../compose/compose-context.ts'
import { choicesFor } from '../../compose/compose-state.ts'
import { helpFor } from '../../compose/improve-words.ts'
import { openCompose } from '../../compose/open-compose.ts'
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
  const { triggerId, draft: id, responseUrl, userId } = press
  const language = await services.languageOf(team, userId)
  const { offers } = wordsIn(language)
  const draft = await services.draftOf(team, id)
  if (draft === null || draft.opens === null)
    return tellPresser(press, offers.wordsGone, team, services)
  const { words: prompt, aim } = draft.opens
  const { channel, threadTs, isNew, version, files } = aim
  const context = {
    ...NO_CONTEXT,
    language,
    channel,
    threadTs,
    isNew,
    version,
    files,
    responseUrl,
    draft: draft.before === '' ? null : id,
  }
  const chosen = choicesFor(aim.settings, aim.count, aim.isPrivate)
  const shown = await openCompose(
    { triggerId, context, prompt, chosen },
    services,
    helpFor(context),
  )
  if (shown === null) await tellPresser(press, offers.pressAgain, team, services)
}
