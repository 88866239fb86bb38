/** The conditions of a search, for SQLite. Pure. */
import type { Found } from './found.ts'
import type { Part, Search } from './search.ts'
import { matchOf } from './search-words.ts'

interface Wanted extends Omit<Search, 'words'>, Omit<Part, 'count'> {
  /** What its terms have to begin with, all of them. */
  readonly terms: readonly string[]
}

interface Where {
  readonly from: string
  readonly where: string
  readonly values: readonly (string | number)[]
}

type Condition = readonly [sql: string, ...values: (string | number)[]]

/** By the index; while that is being filled, by the terms themselves, which is slower and finds the same. */
export function whereOf(wanted: Wanted, index: Pick<Found, 'isWhole'>): Where {
  const { terms, asker, userId, channel, since, until, before } = wanted
  const isIndexed = terms.length > 0 && index.isWhole()
  const byWords: Condition[] = isIndexed
    ? [['found MATCH ?', matchOf(terms)]]
    : terms.map((term) => [`instr(' ' || terms, ' ' || ?) > 0`, term])
  const conditions: Condition[] = [
    ...byWords,
    // A conversation with Easel is its person's own.
    [`(channel NOT LIKE 'D%' OR user_id = ?)`, asker],
    ...(userId === null ? [] : [['user_id = ?', userId] as const]),
    ...(channel === null ? [] : [['channel = ?', channel] as const]),
    ...(since === null ? [] : [['painted_at >= ?', since] as const]),
    ...(until === null ? [] : [['painted_at < ?', until] as const]),
    ...(before === null ? [] : [['painted.rowid < ?', before] as const]),
  ]
  return {
    from: isIndexed ? 'found JOIN painted ON painted.rowid = found.rowid' : 'painted',
    where: conditions.map(([sql]) => sql).join(' AND '),
    values: conditions.flatMap(([, ...values]) => values),
  }
}
