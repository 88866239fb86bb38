/** What each clause of a message is: talk, a command, a question. Pure. */
import { isCommand } from './commands.ts'
import { type Clause, type Part, is } from './message.ts'

export type ClauseKind =
  /** Nothing but thanks, praise, laughter. */
  | 'social'
  /** Praise for something. */
  | 'praise'
  /** People among themselves. */
  | 'people'
  /** A question about what can be seen. */
  | 'looks'
  | 'edit'
  /** Nothing but what was understood as a version or an option. */
  | 'understood'
  /** Says nothing, or calls somebody by name. */
  | 'filler'
  /** A statement about what can be seen: may be a wish. */
  | 'remark'
  | 'open'

/** What a clause asks for. Certain is only what its words say. */
export function kindOf({ parts: all, isQuestion, quotes }: Clause): ClauseKind {
  const parts = all.filter(({ taken }) => taken === null)
  const looks = parts.some((part) => is(part, 'look'))
  const rest = afterLead(parts)
  const [first] = rest
  const asks = is(first, 'asks')
  if (parts.some((part) => is(part, 'people'))) return 'people'
  if (
    parts.every(
      (part) =>
        is(part, 'lead', 'stop', 'art', 'noun', 'frame', 'format', 'indef', 'tail', 'of') &&
        !is(part, 'social', 'again'),
    )
  )
    return all.length > parts.length ? 'understood' : 'filler'
  if (isSocial(parts)) return 'social'
  if (parts.every((part) => is(part, 'filler'))) return 'filler'
  if (isCommand({ parts, rest, isQuestion, quotes, names: all.length > parts.length }))
    return 'edit'
  const isWork = parts.some((part) => is(part, 'work'))
  if (is(first, 'idea')) return isWork ? 'people' : 'remark'
  const isAsked = isQuestion && first !== parts[0] && (!asks || is(first, 'fetch'))
  if (isAsked && !isWork) return 'open'
  if (asks || (isQuestion && (parts.length > 1 || !isUnknown(first))))
    return questionKind(parts, looks)
  if (is(first, 'says')) return looks ? 'remark' : 'people'
  if (isWork) return looks ? 'open' : 'people'
  if (is(parts[0], 'laugh')) return 'praise'
  const isCommandLike = is(first, 'do', 'weak', 'bare', 'soft', 'plus')
  const praises = parts.some((part) => is(part, 'social', 'greet'))
  return praises && !looks && !isCommandLike ? 'praise' : 'open'
}

/** Without `please`, `could you`, `ok now` and the like at its beginning. */
function afterLead(parts: readonly Part[]): Part[] {
  let at = 0
  while (at < parts.length - 1) {
    if (
      is(parts[at], 'lead') ||
      (is(parts[at], 'social') && !is(parts[at], 'do', 'weak', 'bare', 'soft'))
    )
      at++
    else break
  }
  return parts.slice(at)
}

const isSocial = (parts: readonly Part[]): boolean =>
  parts.some((part) => is(part, 'social', 'greet', 'laugh')) &&
  parts.every((part) =>
    is(
      part,
      'social',
      'greet',
      'laugh',
      'filler',
      'folk',
      'art',
      'noun',
      'lead',
      'stop',
      'n1',
      'n2',
      'n3',
      'last',
    ),
  )

const isUnknown = (part: Part | undefined): boolean => part === undefined || part.roles.size === 0

function questionKind(parts: readonly Part[], looks: boolean): ClauseKind {
  const isWork = parts.some((part) => is(part, 'work'))
  const isFolk = parts.some((part) => is(part, 'folk'))
  return looks && !isWork && !isFolk ? 'looks' : 'people'
}
