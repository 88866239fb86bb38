/** The turn that comes of a press on a result. Pure. */
import type { ThreadAsk } from '../turns/ask.ts'
import { type Deed, promptOf } from '../turns/deed.ts'
import { type Press, type PressReceipt, VARIATIONS } from '../turns/press.ts'
import { NO_SETTINGS, type Size } from '../turns/settings.ts'
import { type VersionRef, versionName } from '../turns/version-name.ts'
import type { VersionWanted } from '../turns/version-name.ts'
import { type Turn, newTurn, onlyStepsBack } from './turn.ts'
import {
  type Chosen,
  type Version,
  type Versions,
  nameOf,
  parentOf,
  undoTarget,
} from './versions.ts'

/**
 * A turn to be queued, or why there is none.
 * @param last the turn that came last in the thread
 */
export function turnFromPress(
  pressed: Turn,
  press: Press,
  versions: Versions,
  last: Turn | null,
): Turn | Exclude<PressReceipt, 'done'> {
  const next = nextTurn(pressed, press, versions)
  const isLookedFor = typeof next !== 'string' && next.ask.wantsBest
  if (typeof next === 'string' || last === null || isLookedFor || !onlyStepsBack(next)) return next
  const isRepeated =
    onlyStepsBack(last) && last.state !== 'failed' && isSame(last.ask.wanted, next.ask.wanted)
  return isRepeated ? 'there_already' : next
}

const isSame = (one: VersionWanted | null, other: VersionWanted | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

function nextTurn(
  pressed: Turn,
  press: Press,
  versions: Versions,
): Turn | Exclude<PressReceipt, 'done'> {
  const version = versions.byTurn(pressed.ask.turnId)
  if (version?.pictures === 0) return 'deleted_already'
  const isShared = pressed.ask.shared !== null
  if (press.name === 'redo' && pressed.isUnsaid) return 'words_gone'
  if (press.name === 'redo' && !isShared) return repeated(pressed, press, version, versions)
  if (version === null) return 'unknown'
  const chosen = { ...version, picture: press.picture }
  switch (press.name) {
    case 'undo':
      return backFrom(pressed, press, version, versions)
    case 'version':
      return quietly(pressed, press, chosen)
    case 'sizes_again':
      return missingSizes(pressed, press)
    case 'best':
      return best(pressed, press, { ...version, picture: 1 })
    case 'upscale':
      return edited(pressed, press, chosen, {
        kind: 'upscaled',
        size: press.size ?? '2K',
        count: 1,
      })
    case 'vary':
      return edited(pressed, press, chosen, { kind: 'varied', size: null, count: VARIATIONS })
    // What a shared picture was asked with is not known here.
    case 'redo':
      return edited(pressed, press, chosen, { kind: 'varied', size: null, count: 1 })
    case 'wish':
      return wished(pressed, press, chosen)
    case 'retry':
    case 'cancel':
    case 'delete':
    case 'meant':
    case 'approval':
    case 'approve':
      return 'unknown'
  }
}

/** The same ask of the same version, with the pictures that are in R2 already. */
function repeated(pressed: Turn, press: Press, version: Version | null, versions: Versions): Turn {
  const parent = version === null ? null : parentOf(version, versions)
  // A new try of all of them, where there are several.
  const of = version === null ? '' : versionName({ ...version, picture: 1 }, 1)
  const ask: ThreadAsk = {
    ...askBy(pressed, press),
    wanted: refTo(parent) ?? 'none',
    deed: { kind: 'again', of },
  }
  return { ...newTurn(ask, null), reused: pressed.uploads, leftOut: pressed.leftOut }
}

function backFrom(pressed: Turn, press: Press, version: Version, versions: Versions) {
  const target = undoTarget(version, versions)
  return target === null ? 'no_parent' : quietly(pressed, press, target)
}

/** Shows a picture again; from then on it is the one that replies edit. */
const quietly = (pressed: Turn, press: Press, wanted: Chosen): Turn =>
  newTurn(
    {
      ...askBy(pressed, press),
      prompt: '',
      files: [],
      wanted: refTo(wanted),
      deed: null,
      part: null,
      ...ONE_SHAPE,
      isSpoken: true,
      count: 1,
    },
    null,
  )

/** Which picture it is shows when its turn has come. */
function best(pressed: Turn, press: Press, version: Chosen): Turn {
  const turn = quietly(pressed, press, version)
  return { ...turn, ask: { ...turn.ask, wantsBest: true } }
}

interface Edit {
  readonly kind: Exclude<Deed['kind'], 'again' | 'sized'>
  readonly size: Size | null
  readonly count: number
}

const edited = (pressed: Turn, press: Press, wanted: Chosen, { kind, size, count }: Edit): Turn =>
  newTurn(
    {
      ...askBy(pressed, press),
      prompt: promptOf(kind, press.language),
      deed: { kind, of: nameOf(wanted) },
      part: null,
      ...ONE_SHAPE,
      files: [],
      wanted: refTo(wanted),
      settings: { ...NO_SETTINGS, size },
      count,
    },
    null,
  )

/** What is pressed below one of several shapes is about that one. */
const ONE_SHAPE = { sizes: null, ratios: [], fromWords: [] } satisfies Partial<ThreadAsk>

/** The formats of a set that could not be made, once more; those that were are left alone. */
function missingSizes(pressed: Turn, press: Press): Turn | 'unknown' {
  const { ask, sizes } = pressed
  const formats = (sizes?.items ?? []).flatMap(({ made, place, width, height }) =>
    made === null ? [{ place, width, height }] : [],
  )
  if (ask.sizes === null || formats.length === 0) return 'unknown'
  const again = { ...ask.sizes, formats, paintings: 0 }
  return newTurn({ ...askBy(pressed, press), sizes: again, ratios: [] }, null)
}

/** An edit in the words of somebody who was asked whether they approve. */
const wished = (pressed: Turn, press: Press, wanted: Chosen): Turn =>
  newTurn(
    {
      ...askBy(pressed, press),
      prompt: press.words ?? '',
      ...ONE_SHAPE,
      ...{ deed: null, part: null, files: [], unread: null },
      wanted: refTo(wanted),
      settings: NO_SETTINGS,
      count: 1,
    },
    null,
  )

const refTo = (chosen: Chosen | null): VersionRef | null =>
  chosen === null ? null : { version: chosen.version, picture: chosen.picture }

const askBy = ({ ask }: Turn, press: Press): ThreadAsk => ({
  ...ask,
  turnId: press.newTurnId,
  userId: press.userId,
  language: press.language,
  askerName: press.presserName ?? null,
  askedAt: press.pressedAt,
  origin: press.origin,
  shared: null,
  wantsBest: false,
  isSpoken: false,
  responseUrl: null,
  // Whoever has paid for the one above does not pay for this one.
  paidBy: undefined,
  reserved: press.reserved,
})
