import { wordsIn } from '../../../words/words.ts'
import { openAimed } from '../../compose/open-aimed.ts'
import type { Pressed } from '../../pressed.ts'
import type { Services } from '../../services.ts'
import { tellPresser } from './tell-presser.ts'

/** “Change the words…”, below what ended without a picture: the form, with all that was asked for. */
export async function openWords(pressed: Pressed, team: string, services: Services): Promise<void> {
  const { channel, threadTs, turnId, userId } = pressed
  const language = await services.languageOf(team, userId)
  const { offers, presses } = wordsIn(language)
  const aimed = await services.wordsOf({ team, channel, threadTs }, turnId)
  if (aimed === null) return tellPresser(pressed, presses.unknown, team, services)
  const isOpen = await openAimed({ ...pressed, ...aimed, language }, services)
  if (!isOpen) await tellPresser(pressed, offers.pressAgain, team, services)
}
