/** Each request to the model carries its own thread, and of that the lineage of the right version. Pure. */
import type { Check, Hash, Journal, KeptVersion, ModelCall, Violation } from '../journal.ts'
import {
  ancestorsOf,
  callsOf,
  ownToken,
  picturesOf,
  threadOf,
  threadOfAsk,
  tokensOf,
  turnsAskedBy,
} from './family.ts'

/** How many pictures of the model go back to it: the default of HISTORY_PICTURES. */
const WINDOW = 3

const carried = ({ parts }: ModelCall): Hash[] => parts.flatMap(({ picture }) => picture ?? [])

/** Words and pictures of one thread alone, and each signature with its own picture. */
export const nothingOfAnotherThread: Check = (journal) => {
  const threads = new Map(journal.asked.map((ask) => [ask.token, threadOfAsk(journal, ask)]))
  const homeOf = (call: ModelCall): Set<string> =>
    new Set(tokensOf(call).flatMap((token) => threads.get(token) ?? []))
  const homes = new Map<Hash, Set<string>>()
  const signatures = new Map<Hash, Hash | null>()
  for (const call of journal.calls)
    for (const { picture, signature } of call.painted) {
      homes.set(picture, homeOf(call))
      signatures.set(picture, signature)
    }
  for (const ask of journal.asked)
    for (const picture of ask.pictures) homes.set(picture, new Set([threads.get(ask.token) ?? '']))
  return journal.calls.flatMap((call): Violation[] => {
    const home = homeOf(call)
    const name = tokensOf(call).join(' ')
    if (home.size > 1)
      return [{ kind: 'crossed', what: `the words of two threads in a call for ${name}` }]
    const strange = carried(call).find((picture) => homes.get(picture)?.isSubsetOf(home) !== true)
    if (strange !== undefined)
      return [{ kind: 'crossed', what: `a strange picture in a call for ${name}` }]
    const isForged = call.parts.some(
      ({ picture, signature }) =>
        picture !== null && signature !== null && signatures.get(picture) !== signature,
    )
    return isForged ? [{ kind: 'crossed', what: `a strange signature in a call for ${name}` }] : []
  })
}

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
    const isItsOwn = (picture: Hash | null): boolean =>
      callsOf(journal, picture === null ? [] : [picture]).some(
        (call) => own === undefined || ownToken(call) === own.token,
      )
    return message.pictures.every(isItsOwn)
      ? []
      : [{ kind: 'wrong picture', what: `${what} shows what was not made for it` }]
  })

/** What each painted version was made from, where nothing of its thread was deleted. */
export const theRightLineage: Check = (journal) => {
  const deleted = new Set(journal.turns.filter((turn) => turn.isDeleted).map(threadOf))
  return journal.versions.flatMap((version) => {
    const turn = journal.turns.find(({ id }) => id === version.turnId)
    if (turn === undefined || deleted.has(threadOf(turn))) return []
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
  const known = new Set([
    ...callsOf(
      journal,
      led.flatMap((one) => picturesOf(journal, one)),
    ).flatMap(({ painted }) => painted.map(({ picture }) => picture)),
    ...asks.flatMap(({ pictures }) => pictures),
  ])
  const again = journal.asked.filter(({ token }) => tokensOf(call).includes(token))
  const strange = sent.filter(
    (picture) => !known.has(picture) && !again.some((ask) => ask.pictures.includes(picture)),
  )
  return strange.length === 0
    ? []
    : [{ kind: 'wrong lineage', what: `${what} was made with a picture that did not lead to it` }]
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
