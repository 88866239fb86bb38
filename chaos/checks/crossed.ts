/** Nothing of one thread comes into a call for another. Pure. */
import type { Check, Hash, ModelCall, Violation } from '../journal.ts'
import { homesOf, isMade, ownToken, picturesOf, threadOf, threadOfAsk, tokensOf } from './family.ts'
import { carried, picturesOfBrand } from './lineage.ts'

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
  // What is made of pictures is no picture of the model's.
  for (const turn of journal.turns.filter(isMade))
    for (const picture of picturesOf(journal, { turnId: turn.id }))
      if (!homes.has(picture)) homes.set(picture, new Set([threadOf(turn)]))
  const marked = new Set(
    journal.asked.flatMap(({ by, token }) => (by === 'touch_up' ? (threads.get(token) ?? []) : [])),
  )
  // Where the words were taken back, the first picture says whose call it is.
  const homeOfFirst = (call: ModelCall, ofBrand: ReadonlySet<Hash>): Set<string> =>
    homes.get(carried(call).find((picture) => !ofBrand.has(picture)) ?? '') ?? new Set()
  return journal.calls.flatMap((call): Violation[] => {
    const ofBrand = new Set(picturesOfBrand(call, journal))
    const home = tokensOf(call).length > 0 ? homeOf(call) : homeOfFirst(call, ofBrand)
    const name = tokensOf(call).join(' ')
    const own = threads.get(ownToken(call) ?? '')
    const allowed = [...(own === undefined || own === null ? home : [own])]
      .map((thread) => homesOf(journal, thread))
      .find((family) => home.isSubsetOf(family))
    if (allowed === undefined && home.size > 0)
      return [{ kind: 'crossed', what: `the words of two threads in a call for ${name}` }]
    // Of a marked picture the model gets a part, which is nobody's picture.
    const isCutOut = (picture: Hash) =>
      !homes.has(picture) && [...home].some((thread) => marked.has(thread))
    const strange = carried(call).find(
      (picture) =>
        !ofBrand.has(picture) &&
        homes.get(picture)?.isSubsetOf(allowed ?? home) !== true &&
        !isCutOut(picture),
    )
    if (strange !== undefined)
      return [{ kind: 'crossed', what: `a strange picture in a call for ${name}` }]
    const isForged = call.parts.some(
      ({ picture, signature }) =>
        picture !== null && signature !== null && signatures.get(picture) !== signature,
    )
    return isForged ? [{ kind: 'crossed', what: `a strange signature in a call for ${name}` }] : []
  })
}
