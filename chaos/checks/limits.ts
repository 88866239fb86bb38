/** Nobody has more than they may, each picture is counted, and nothing is held for calls that have ended. Pure. */
import type { Check } from '../journal.ts'
import { isCut } from './books.ts'
import { sharesOf } from './family.ts'

export const nobodyHasTooMuch: Check = (journal) => {
  const { counted, limit } = journal
  const free = new Set(sharesOf(journal).map(({ turn }) => turn.id))
  // Most formats are made of a picture, and cost nobody one of theirs.
  for (const { id, formats } of journal.turns) if (formats !== null) free.add(id)
  const shown = journal.versions
    .filter(({ turnId }) => !free.has(turnId))
    .reduce((sum, { pictures }) => sum + pictures, 0)
  const sum = counted.reduce((all, one) => all + one, 0)
  return [
    ...counted
      .filter((pictures) => pictures > limit)
      .map((pictures) => ({ kind: 'beyond the limit', what: `${pictures} pictures of ${limit}` })),
    ...(shown > sum
      ? [{ kind: 'beyond the limit', what: `${shown} pictures were made, and ${sum} are counted` }]
      : []),
  ]
}

/** What a kill has cut off, on its way to the model or back, is held for some minutes longer. */
export const nothingIsHeld: Check = ({ holds, kills, calls }) =>
  holds <= kills.length + calls.filter((call) => isCut(call, kills)).length
    ? []
    : [{ kind: 'held', what: `money is held for ${holds} calls that have ended` }]
