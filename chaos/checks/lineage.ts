/** Each request to the model carries its own thread, and of that the lineage of the right version. Pure. */
import type { Asked, Check, Hash, Journal, KeptVersion, ModelCall, Violation } from '../journal.ts'
import {
  ancestorsOf,
  callsBehind,
  callsOf,
  homesOf,
  isMade,
  ownToken,
  picturesOf,
  sharesOf,
  threadOf,
  threadOfAsk,
  tokensOf,
  turnsAskedBy,
  unmarked,
} from './family.ts'
import { brandsOfCall } from './brands.ts'

/** How many pictures of the model go back to it: the default of HISTORY_PICTURES. */
const WINDOW = 3

export const carried = ({ parts }: ModelCall): Hash[] =>
  parts.flatMap(({ picture }) => picture ?? [])

/** Every picture of a message is one that the model has made for that turn. */
export const eachPictureIsItsTurns: Check = (journal) =>
  journal.versions.flatMap((version): Violation[] => {
    const message = journal.shown.find(
      (one) => one.turnId === version.turnId && one.version === version.version,
    )
    if (message === undefined || version.pictures === 0) return []
    const what = `v${version.version} of ${version.turnId}`
    if (message.pictures.includes(null))
      return [{ kind: 'no picture', what: `a dead link in ${what}` }]
    const turn = journal.turns.find(({ id }) => id === version.turnId)
    const own = journal.asked.find(({ token }) => turn?.prompt.includes(token))
    if (turn?.isTouchUp === true)
      return callsBehind(journal, version).length > 0 || own === undefined
        ? []
        : [{ kind: 'wrong picture', what: `nothing was painted for ${what}` }]
    if (own?.by === 'share' || (turn !== undefined && isMade(turn))) return []
    const isItsOwn = (picture: Hash | null): boolean =>
      callsOf(journal, picture === null ? [] : [unmarked(picture, journal)]).some(
        (call) => own === undefined || isFor(call, own),
      )
    return message.pictures.every(isItsOwn)
      ? []
      : [{ kind: 'wrong picture', what: `${what} shows what was not made for it` }]
  })

/** Whether a call is for that ask: of several shapes, all but the first are painted after the first one. */
const isFor = (call: ModelCall, { token, shapes }: Asked): boolean =>
  ownToken(call) === token ||
  (shapes.length > 1 && ownToken(call) === null && tokensOf(call).includes(token))

/** What begins a thread by being shared is the very picture of the other one. */
export const whatIsSharedIsTheSame: Check = (journal) =>
  sharesOf(journal).flatMap(({ turn, ask }): Violation[] => {
    const from = journal.shown.find(({ turnId }) => turnId === ask.fromTurn)
    const copy = journal.shown.find(({ turnId }) => turnId === turn.id)
    if (turn.state !== 'done' || turn.isDeleted || !from?.pictures.length) return []
    const isSame = copy?.pictures.every((one) => one !== null && from.pictures.includes(one))
    return isSame === true && copy?.pictures.length === 1
      ? []
      : [{ kind: 'wrong picture', what: `${turn.id} is not what was shared` }]
  })

/** What each painted version was made from, where nothing of its thread was deleted. */
export const theRightLineage: Check = (journal) => {
  const deleted = new Set(journal.turns.filter((turn) => turn.isDeleted).map(threadOf))
  const shared = new Set(sharesOf(journal).map(({ turn }) => turn.id))
  return journal.versions.flatMap((version) => {
    const turn = journal.turns.find(({ id }) => id === version.turnId)
    if (turn === undefined || isMade(turn) || shared.has(turn.id)) return []
    if ([...homesOf(journal, threadOf(turn))].some((thread) => deleted.has(thread))) return []
    return callsOf(journal, picturesOf(journal, version)).flatMap((call) =>
      mistakesIn(call, version, journal),
    )
  })
}

function mistakesIn(call: ModelCall, version: KeptVersion, journal: Journal): Violation[] {
  const led = ancestorsOf(journal, version)
  const what = `v${version.version} of ${version.turnId}`
  const sent = carried(call)
  const missing = led.slice(0, WINDOW).find((one) => {
    const pictures = picturesOf(journal, one)
    return pictures.length > 0 && !pictures.some((picture) => sent.includes(picture))
  })
  if (missing !== undefined)
    return [{ kind: 'wrong lineage', what: `${what} was made without v${missing.version}` }]
  const asks = journal.asked.filter((ask) =>
    turnsAskedBy(journal, ask).some(({ id }) => [version, ...led].some((one) => one.turnId === id)),
  )
  // By its words, which a call has even where their message was deleted.
  const isFamily = journal.asked.some((ask) => ownToken(call) !== ask.token && isFor(call, ask))
  const before = [...(isFamily ? [version] : []), ...led, ...sharedWith(journal, led)]
  const shownBefore = before.flatMap((one) => picturesOf(journal, one))
  const known = new Set([
    ...shownBefore,
    ...callsOf(journal, shownBefore).flatMap(({ painted }) =>
      painted.map(({ picture }) => picture),
    ),
    ...[...asks, ...ofOtherMessages(journal, version)].flatMap(({ pictures }) => pictures),
    ...picturesOfBrand(call, journal),
  ])
  const again = journal.asked.filter(({ token }) => tokensOf(call).includes(token))
  const strange = sent.filter(
    (picture) => !known.has(picture) && !again.some((ask) => ask.pictures.includes(picture)),
  )
  return strange.length === 0
    ? []
    : [{ kind: 'wrong lineage', what: `${what} was made with a picture that did not lead to it` }]
}

/** The pictures of the brand that a call is told of. */
export const picturesOfBrand = (call: ModelCall, { askedBrands }: Journal): Hash[] => {
  const brands = brandsOfCall(call)
  return askedBrands.flatMap(({ token, picture }) => (brands.includes(token) && picture) || [])
}

/** All of the thread that a lineage began with by being shared. */
function sharedWith(journal: Journal, led: readonly KeptVersion[]): KeptVersion[] {
  const from = new Set(
    sharesOf(journal)
      .filter(({ turn }) => led.some(({ turnId }) => turnId === turn.id))
      .map((share) => share.from),
  )
  const turns = new Set(
    journal.turns.filter((turn) => from.has(threadOf(turn))).map(({ id }) => id),
  )
  return journal.versions.filter(({ turnId }) => turns.has(turnId))
}

/** Whose words are gone, or stand in the thread that was shared: what was attached to them stays. */
function ofOtherMessages(journal: Journal, version: KeptVersion) {
  const turn = journal.turns.find(({ id }) => id === version.turnId)
  const homes = homesOf(journal, turn === undefined ? '' : threadOf(turn))
  return journal.asked.filter((ask) => {
    const thread = threadOfAsk(journal, ask) ?? ''
    const isErased = journal.erased.some(({ token }) => token === ask.token)
    return homes.has(thread) && (isErased || (turn !== undefined && thread !== threadOf(turn)))
  })
}

/** A reply edits the version that it names, or else the one before it, where nobody has gone back. */
export const theRightParent: Check = (journal) =>
  journal.versions.flatMap((version): Violation[] => {
    const turn = journal.turns.find(({ id }) => id === version.turnId)
    if (turn === undefined || turn.deed !== null || turn.isDeleted) return []
    const ask = journal.asked.find(({ token }) => turn.prompt.includes(token))
    if (ask === undefined || ask.by !== 'reply' || ask.words !== 'plain') return []
    const own = journal.turns.filter((one) => threadOf(one) === threadOf(turn))
    const wentBack = journal.pressed.some(
      ({ name, ...at }) => name === 'undo' && threadOf(at) === threadOf(turn),
    )
    if (own.some(({ isDeleted }) => isDeleted) || (wentBack && ask.base === null)) return []
    const family = journal.versions.filter(({ turnId }) => own.some(({ id }) => id === turnId))
    const wanted = ask.base ?? version.version - 1
    const parent = family.find((one) => one.version === wanted) ?? null
    return (parent?.turnId ?? null) === version.parentId
      ? []
      : [{ kind: 'wrong lineage', what: `${ask.token} edited another version than v${wanted}` }]
  })

/** Whatever was attached to an ask goes with it, but for files that were not given. */
export const attachmentsAreSent: Check = (journal) => {
  const missing = journal.asked.filter((ask) => {
    const calls = journal.calls.filter((call) => ownToken(call) === ask.token)
    return calls.some((call) => !ask.pictures.every((picture) => carried(call).includes(picture)))
  })
  return missing.slice(journal.spoiltFiles).map(({ token }) => ({
    kind: 'wrong lineage',
    what: `${token} was painted without what was attached to it`,
  }))
}
