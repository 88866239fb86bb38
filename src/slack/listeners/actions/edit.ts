import { wordsIn } from '../../../words/words.ts'
import { NO_CONTEXT } from '../../compose/compose-context.ts'
import { filledIn, goesOnFrom } from '../../compose/goes-on.ts'
import { openCompose } from '../../compose/open-compose.ts'
import type { Pressed } from '../../pressed.ts'
import type { Services } from '../../services.ts'
import { tellPresser } from './tell-presser.ts'

/** "Edit…": the modal, for the version under which it was pressed. What should change is for people to say. */
export async function openEdit(pressed: Pressed, team: string, services: Services): Promise<void> {
  const { channel, threadTs, turnId, picture, responseUrl, triggerId, userId } = pressed
  const language = await services.languageOf(team, userId)
  const words = wordsIn(language)
  const history = await services.historyOf({ team, channel, threadTs }, turnId)
  const record = history?.record ?? null
  if (history === null || record === null)
    return tellPresser(pressed, words.presses.unknown, team, services)
  const version = { version: record.version, picture }
  const goesOn = goesOnFrom(record, picture, history)
  const context = { ...NO_CONTEXT, language, channel, threadTs, version, responseUrl, goesOn }
  const shown = await openCompose({ triggerId, context, chosen: filledIn(goesOn) }, services)
  if (shown === null) await tellPresser(pressed, words.offers.pressAgain, team, services)
}
