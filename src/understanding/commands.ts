/** Whether a clause is a command to a painter: certain is only what nobody would say to the people around. Pure. */
import { type Part, is } from './message.ts'
import type { Role } from './roles.ts'

export interface Wording {
  /** The whole clause. */
  readonly parts: readonly Part[]
  /** The clause behind what leads to a command: please, could you. */
  readonly rest: readonly Part[]
  readonly isQuestion: boolean
  /** Whether words are quoted in it: they are to be lettered. */
  readonly quotes: boolean
  /** Whether it names a version or an option. */
  readonly names: boolean
}

/** Whether something in the clause makes it certain. */
export function isCommand(wording: Wording): boolean {
  const { parts, rest, quotes, names } = wording
  const [first, second] = rest
  const has = (...roles: readonly Role[]): boolean => parts.some((part) => is(part, ...roles))
  if (has('request')) return !has('not')
  if (has('swap') && (has('object') || names)) return !has('not', 'says')
  if (is(first, 'again')) return true
  const behind = rest.slice(1)
  const looks = quotes || behind.some((part) => is(part, 'look'))
  const isWide = is(first, 'weak') && !is(second, 'art')
  if (is(first, 'do') && !isWide && second !== undefined && !is(second, 'social', 'laugh'))
    return true
  if (is(first, 'weak')) return looks || names || behind.some((part) => is(part, 'into'))
  if (is(first, 'wish') || (is(first, 'fetch') && first !== parts[0])) return looks || names
  if (is(first, 'plus')) return second !== undefined && !has('social', 'says', 'work')
  return isVerbless(wording, looks)
}

/** `darker`, `more contrast`, `in blue`, `the sky should be pink`. */
function isVerbless({ parts, rest, isQuestion }: Wording, looks: boolean): boolean {
  const [first, ...behind] = rest
  const has = (...roles: readonly Role[]): boolean => parts.some((part) => is(part, ...roles))
  const sees = looks || is(first, 'look')
  if (isQuestion) return sees && is(first, 'bare')
  if (has('says', 'folk')) return false
  if (is(first, 'bare') && !has('asks'))
    return sees || behind.every((part) => is(part, 'bare', 'filler', 'lead'))
  if (!sees) return false
  return is(first, 'soft') || (has('swap') && !is(first, 'bare')) || (has('bare') && !has('asks'))
}
