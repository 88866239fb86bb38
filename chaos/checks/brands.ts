/** What is painted in a channel keeps to its brand, as it was then, and to no other. Pure. */
import type { Check, Journal, KeptVersion, ModelCall, Violation } from '../journal.ts'
import { brandsIn } from '../tokens.ts'
import { callsBehind, homesOf, isMade, ownToken, sharesOf, threadOf } from './family.ts'

const kind = 'wrong brand'

/** The brands that a call is told of. */
export const brandsOfCall = ({ parts }: ModelCall): string[] => [
  ...new Set(parts.flatMap(({ text }) => brandsIn(text ?? ''))),
]

/** Each call is told of one brand at most, with the picture that belongs to it. */
export const eachBrandIsWhole: Check = (journal) =>
  journal.calls.flatMap((call): Violation[] => {
    const brands = brandsOfCall(call)
    const what = `the call for ${ownToken(call) ?? 'a button'}`
    if (brands.length > 1) return [{ kind, what: `${what} is told of ${brands.join(' and ')}` }]
    const sent = new Set(call.parts.map(({ picture }) => picture))
    const mistakes = journal.askedBrands.filter(
      ({ token, picture }) => picture !== null && brands.includes(token) !== sent.has(picture),
    )
    return mistakes.map(({ token }) => ({ kind, what: `${what} has a part of ${token} alone` }))
  })

/** Who has said that they want none has none. */
export const noBrandWherePlain: Check = (journal) => {
  const plain = new Set(journal.asked.flatMap((ask) => (ask.isPlain ? [ask.token] : [])))
  return journal.calls
    .filter((call) => plain.has(ownToken(call) ?? '') && brandsOfCall(call).length > 0)
    .map((call) => ({ kind, what: `${ownToken(call)} was to have none` }))
}

/** A version keeps to the brand of the one that it edits, and else to its channel's. */
export const eachVersionKeepsToItsBrand: Check = (journal) => {
  const deleted = new Set(journal.turns.filter((turn) => turn.isDeleted).map(threadOf))
  const shared = new Set(sharesOf(journal).map(({ turn }) => turn.id))
  return journal.versions.flatMap((version): Violation[] => {
    const turn = journal.turns.find(({ id }) => id === version.turnId)
    if (turn === undefined || isMade(turn) || shared.has(turn.id)) return []
    if ([...homesOf(journal, threadOf(turn))].some((thread) => deleted.has(thread))) return []
    const plain = journal.asked.some((ask) => ask.isPlain && turn.prompt.includes(ask.token))
    return callsBehind(journal, version).flatMap((call) => {
      // In the direct messages a brand is tried out before it is anybody's.
      const isTrial = turn.channel.startsWith('D') && ownToken(call) === null
      if (plain || isTrial) return []
      const [brand = null] = brandsOfCall(call)
      const carried = brandOf(parentOf(version, journal), journal)
      const right = carried === null ? brandsAt(turn.channel, call, journal) : [carried]
      return right.includes(brand)
        ? []
        : [
            {
              kind,
              what: `v${version.version} of ${turn.id} keeps to ${brand}, not ${right.join(', ')}`,
            },
          ]
    })
  })
}

const parentOf = ({ parentId }: KeptVersion, { versions }: Journal): KeptVersion | null =>
  versions.find(({ turnId }) => turnId === parentId) ?? null

/** What a version keeps to; what is made of pictures, or shared, keeps to what these did. */
function brandOf(version: KeptVersion | null, journal: Journal): string | null {
  if (version === null) return null
  const turn = journal.turns.find(({ id }) => id === version.turnId)
  if (turn !== undefined && isMade(turn)) return brandOf(parentOf(version, journal), journal)
  const share = sharesOf(journal).find((one) => one.turn.id === version.turnId)
  const source = journal.versions.find(({ turnId }) => turnId === share?.ask.fromTurn)
  if (source !== undefined) return brandOf(source, journal)
  return callsBehind(journal, version).flatMap(brandsOfCall)[0] ?? null
}

/** Something is known for so long of a team that it need not be asked again. */
const HEARD_MS = 5000

/** The brands that a channel had while something was asked for and not yet painted; null: none. */
function brandsAt(channel: string, call: ModelCall, { brands, asked }: Journal): (string | null)[] {
  const ask = asked.find(({ token }) => token === ownToken(call))
  const from = ask?.sentAt ?? call.at - HEARD_MS
  const own = brands.filter((one) => one.channel === channel)
  const isOver = (n: number): boolean => (own[n + 1]?.at ?? Infinity) < from
  const then = own.filter(({ at }, n) => at <= call.at && !isOver(n))
  const hadNone = (own[0]?.at ?? Infinity) > from
  return [...then.map(({ token }) => token), ...(hadNone ? [null] : [])]
}

/** The versions of a channel's brand count from 1, and each is another one. */
export const eachBrandIsKeptOnce: Check = ({ brands }) =>
  [...Map.groupBy(brands, ({ channel }) => channel)].flatMap(([channel, own]): Violation[] => {
    if (own.some(({ version }, n) => version !== n + 1))
      return [{ kind, what: `the brands of ${channel} do not count from 1` }]
    const tokens = own.flatMap(({ token }) => token ?? [])
    return new Set(tokens).size === tokens.length
      ? []
      : [{ kind, what: `a brand of ${channel} was kept twice` }]
  })

/** A channel hears once of each change; it is the one thing that Easel says there beside asks. */
export const eachBrandIsToldOnce: Check = ({ brands, shown }) =>
  [...Map.groupBy(brands, ({ channel }) => channel)].flatMap(([channel, own]): Violation[] => {
    const news = shown.filter(
      (one) => one.channel === channel && one.ts === one.threadTs && one.turnId === null,
    )
    return news.length <= own.length
      ? []
      : [{ kind: 'posted twice', what: `${channel} heard ${news.length} times of its brand` }]
  })
