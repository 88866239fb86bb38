/** The turn that comes of a press on a result. Pure. */
import type { ThreadAsk } from '../turns/ask.ts'
import type { Press, PressReceipt } from '../turns/press.ts'
import { NO_SETTINGS } from '../turns/settings.ts'
import { type Turn, newTurn } from './turn.ts'
import type { Version, Versions } from './versions.ts'

/** What a larger picture is asked for with. */
const SAME_LARGER =
  'Render exactly the same picture again at a higher resolution: same composition, colours, faces and words. Add fine detail only where it was unclear.'

/** A turn to be queued, or why there is none. */
export function turnFromPress(
  pressed: Turn,
  press: Press,
  versions: Versions,
): Turn | Exclude<PressReceipt, 'done'> {
  const version = versions.byTurn(pressed.ask.turnId)
  const parent = version?.parentId ? versions.byTurn(version.parentId) : null
  switch (press.name) {
    case 'redo':
      return repeated(pressed, press, parent)
    case 'undo':
      return parent === null ? 'no_parent' : quietly(pressed, press, parent)
    case 'upscale':
      return version === null ? 'unknown' : larger(pressed, press, version)
    case 'retry':
    case 'cancel':
    case 'delete':
      return 'unknown'
  }
}

/** The same ask of the same version, with the pictures that are in R2 already. */
function repeated(pressed: Turn, press: Press, parent: Version | null): Turn {
  const ask: ThreadAsk = { ...askBy(pressed, press), wanted: parent?.version ?? 'none' }
  return { ...newTurn(ask, null), uploads: pressed.uploads, leftOut: pressed.leftOut }
}

const quietly = (pressed: Turn, press: Press, parent: Version): Turn =>
  newTurn(
    { ...askBy(pressed, press), prompt: '', files: [], wanted: parent.version, isSpoken: true },
    null,
  )

const larger = (pressed: Turn, press: Press, { version }: Version): Turn =>
  newTurn(
    {
      ...askBy(pressed, press),
      prompt: SAME_LARGER,
      files: [],
      wanted: version,
      settings: { ...NO_SETTINGS, size: press.size },
    },
    null,
  )

const askBy = ({ ask }: Turn, press: Press): ThreadAsk => ({
  ...ask,
  turnId: press.newTurnId,
  userId: press.userId,
  askedAt: press.pressedAt,
  origin: press.origin,
  isSpoken: false,
  responseUrl: null,
})
