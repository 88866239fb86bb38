/** Gives words back that cannot be painted as they were typed. Pure. */
import { modelOf } from '../gemini/models.ts'
import { newTurnId } from '../turns/ask.ts'
import type { Aim } from '../turns/draft.ts'
import type { PaintOffer, Returned } from '../turns/returned.ts'
import { leftOutFor } from '../words/options.ts'
import type { Heard } from './heard.ts'
import { heardAim } from './heard-aim.ts'
import { readNamedVersion } from './words-alone.ts'
import type { Misread } from './wish.ts'

/** What was typed, and where the rest of it would be painted. */
export interface Typed {
  readonly typed: string
  readonly words: string
  readonly aim: Aim
}

/** Nothing stands in the way of the words but that they were not painted yet. */
export const returnAsked = (typed: Typed): Returned => returned(typed, { as: 'asked' })

/** The rest of words with options that cannot be done, where they leave something to be painted. */
export function returnMisread(typed: Typed, { mistakes, rest }: Misread): Returned {
  const { words, aim } = typed
  if (words === '' && aim.files.length === 0) return returned(typed, null)
  const { model } = rest.settings
  const isModelOnly = mistakes.every(({ mistake }) => mistake === 'retired_model')
  return returned(
    typed,
    isModelOnly && model !== null
      ? { as: 'model', label: modelOf(model).label }
      : { as: 'without', options: leftOutFor(mistakes) },
  )
}

const returned = ({ typed, words, aim }: Typed, paint: PaintOffer | null): Returned => ({
  typed,
  offer: { draft: newTurnId(), words, aim, paint },
})

/** The same for a message: it may name a version, and pictures may be attached. */
export function returnHeard(heard: Heard, misread: Misread): Returned {
  const { prompt: typed, channel, threadTs, ts } = heard
  const { prompt, isPrivate, settings, count, ratios } = misread.rest
  const { wanted, prompt: words } = readNamedVersion(prompt)
  const isMoved = isPrivate && threadTs === ts && !channel.startsWith('D')
  const aim = heardAim(heard, { wanted, settings, count, ratios, isMoved })
  return returnMisread({ typed, words, aim }, misread)
}
