/** The first message of a thread, for an ask that has none yet. */
import { type Model, modelOf } from '../../gemini/models.ts'
import { usualSeconds } from '../../gemini/usual-seconds.ts'
import { placeholder } from '../../web-api/blocks/placeholder.ts'
import { findMessage } from '../../web-api/find-message.ts'
import { postJoining, postMessage } from '../../web-api/messages.ts'
import { quietOpening } from '../../web-api/opening.ts'
import { sayUnderway } from '../../words/painting.ts'
import { wordsIn } from '../../words/words.ts'
import type { AskErrand } from './errand.ts'
import type { Errands } from './errands.ts'

/** What the first message of a thread says while the picture is painted. */
function firstWords(ask: AskErrand['ask'], defaultModel: Model): string {
  const words = wordsIn(ask.language)
  if (ask.shared !== null) return words.status.sharing
  const { model } = ask.settings
  const usual = usualSeconds(model === null ? defaultModel : modelOf(model), ask.settings)
  return sayUnderway({ version: 1, from: null, usual, soFar: null }, words)
}

/** Posts the first message of a thread, which is the placeholder of its first turn as well. */
export async function openThread(errand: AskErrand, errands: Errands) {
  const { ask } = errand
  if (errand.openingTried) {
    const found = await findMessage(errands.call, ask, ask.turnId, ask.askedAt)
    if (!found.ok) return found
    if (found.value !== null) return { ok: true, value: found.value } as const
  } else errands.save({ ...errand, openingTried: true })
  const words = wordsIn(ask.language)
  const said = placeholder(firstWords(ask, errands.model), quietOpening(ask), ask.turnId, words)
  const mark = { turnId: ask.turnId, version: null }
  const post = errand.mayJoin === true ? postJoining : postMessage
  return post(errands.call, ask, said, mark)
}
