/** What a person asks for in the words of a new picture, beside options that are typed. Pure. */
import { withOptions } from '../threads/understand.ts'
import type { Ask } from '../turns/ask.ts'
import { readByRules } from '../understanding/rules.ts'
import { theLexicon } from '../understanding/tables.ts'
import type { Wish } from './wish.ts'

/** A wish with what was understood of its words. */
export type SpokenWish = Wish & Pick<Ask, 'fromWords'>

/** Takes shapes, sizes and numbers out of the words; what is for a command is never doubted. */
export function readSpoken(wish: Wish): SpokenWish {
  const reading = readByRules(
    wish.prompt,
    { several: 0, severalNow: false, newest: 0, isDirect: false, isAddressed: true },
    theLexicon(),
  )
  // Options alone are no picture, so they are its words.
  if (reading.kind !== 'new' || reading.prompt === '') return { ...wish, fromWords: [] }
  return { ...withOptions(wish, reading), prompt: reading.prompt }
}
