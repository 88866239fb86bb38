/** A set of formats is one turn, with a file for each format, or a word for each that could not be made. Pure. */
import type { AskedSet, Zipped } from '../features.ts'
import type { Check, Journal, KeptTurn, Violation } from '../journal.ts'
import { threadOf, turnsAskedBy } from './family.ts'

/** What is missing of a set is made by a turn that is called after the first one. */
const isAnother = ({ id }: KeptTurn): boolean => /x\d+$/.test(id)

/** Each set that was asked for has become one turn, in the thread of its picture. */
export const eachSetIsOneTurn: Check = (journal) =>
  journal.sets.flatMap((set): Violation[] => {
    const { own, takenAt } = set
    const all = turnsOf(set, journal)
    const turns = all.filter((turn) => !isAnother(turn))
    if (turns.length > 1)
      return [{ kind: 'taken twice', what: `formats ${own} became ${turns.length} turns` }]
    const isOwed = takenAt !== null && !isDeletedThere(set, journal)
    if (turns.length === 0 && isOwed)
      return [{ kind: 'lost', what: `formats ${own} became no turn` }]
    const astray = all.find((turn) => threadOf(turn) !== threadOf(set))
    if (astray !== undefined)
      return [{ kind: 'misplaced', what: `formats ${own} are in ${threadOf(astray)}` }]
    const under = all.filter(({ state }) => state !== 'failed' && state !== 'cancelled')
    return under.filter(isAnother).length > 1
      ? [{ kind: 'taken twice', what: `what is missing of ${own} was made twice` }]
      : []
  })

const turnsOf = ({ own }: AskedSet, { turns }: Journal): KeptTurn[] =>
  turns.filter(({ formats }) => formats?.includes(own) === true)

const isDeletedThere = (set: AskedSet, { turns }: Journal): boolean =>
  turns.some((turn) => turn.isDeleted && threadOf(turn) === threadOf(set))

/** A set that is done has one file of each format, to the pixel; what it has not, it names and offers again. */
export const eachSetIsWhole: Check = (journal) =>
  journal.turns.flatMap((turn): Violation[] => {
    const { id, formats, state, isDeleted } = turn
    if (formats === null || state !== 'done' || isDeleted) return []
    const zip = journal.zips.find(({ turnId }) => turnId === id)
    if (zip === undefined) return [{ kind: 'no set', what: `${id} has no zip` }]
    return mistakesIn(zip, formats).map((what) => ({ kind: 'wrong set', what: `${id}: ${what}` }))
  })

function mistakesIn({ files, words, offersAgain }: Zipped, formats: readonly string[]): string[] {
  const missing = [...formats]
  const strange = files.filter(({ pixels }) => {
    const at = missing.indexOf(pixels)
    if (at !== -1) missing.splice(at, 1)
    return at === -1
  })
  const unnamed = missing.filter((pixels) => !words.includes(pixels.replace('x', ' × ')))
  return [
    ...strange.map(({ name, pixels }) => `${name} has ${pixels} pixels`),
    ...unnamed.map((pixels) => `${pixels} is neither there nor named`),
    ...(missing.length > 0 !== offersAgain ? ['what is missing is not what it offers'] : []),
    ...(new Set(files.map(({ name }) => name)).size < files.length ? ['two files of a name'] : []),
  ]
}

/** How far the sides of a painted shape may be from what was asked for. */
const TOLERANCE = 0.03

/** Of several shapes behind `--ar`, each is there once, or less were painted and the message says so. */
export const eachShapeIsThere: Check = (journal) =>
  journal.asked
    .filter(({ shapes }) => shapes.length > 1)
    .flatMap((ask): Violation[] => {
      const [turn] = turnsAskedBy(journal, ask)
      const zip = journal.zips.find(({ turnId }) => turnId === turn?.id)
      if (turn?.state !== 'done' || zip === undefined) return []
      const left = [...ask.shapes]
      const strange = zip.files.filter(({ pixels }) => {
        const at = left.findIndex((shape) => isShape(pixels, shape))
        if (at !== -1) left.splice(at, 1)
        return at === -1
      })
      return strange.map(({ name }) => ({
        kind: 'wrong set',
        what: `${name} has none of the shapes of ${ask.token}`,
      }))
    })

function isShape(pixels: string, shape: string): boolean {
  const [width = 0, height = 1] = pixels.split('x').map(Number)
  const [x = 0, y = 1] = shape.split(':').map(Number)
  return Math.abs((width / height) * (y / x) - 1) < TOLERANCE
}
