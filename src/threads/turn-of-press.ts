/** The turn that comes of a button: of one below a picture, or of the question what a message was. Pure. */
import type { Press, PressReceipt } from '../turns/press.ts'
import { turnFromPress } from './from-press.ts'
import { onceOnly } from './sizes/once-only.ts'
import { turnAsMeant } from './steps/read.ts'
import type { Studio } from './studio.ts'
import type { ThreadTables } from './thread-tables.ts'
import type { Turn } from './turn.ts'

/** A turn to be queued, or why there is none. */
export const turnOfPress = (
  pressed: Turn,
  press: Press,
  { versions, turns }: Pick<ThreadTables, 'versions' | 'turns'>,
  studio: Studio,
): Turn | PressReceipt =>
  press.name === 'meant'
    ? turnAsMeant(pressed, press, studio)
    : onceOnly(turnFromPress(pressed, press, versions, turns.last()), press, turns)
