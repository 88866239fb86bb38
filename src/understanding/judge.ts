/** What the clauses of a message come to together. Pure. */
import type { ClauseKind } from './clauses.ts'
import { type Clause, is } from './message.ts'

export interface Evidence {
  readonly clauses: readonly Clause[]
  readonly hasOptions: boolean
  /** Whether it goes to a version. */
  readonly isBack: boolean
  /** How many pictures are named. */
  readonly found: number
}

/** `asks`: a question about the picture. `unlikely`: open, and hardly a wish for a picture. */
export type Verdict = 'edit' | 'talk' | 'asks' | 'open' | 'unlikely'

/** Painting needs a command, and nothing beside it that belongs to people or to their working day. */
export function judge(kinds: readonly ClauseKind[], evidence: Evidence): Verdict {
  const { clauses, hasOptions, isBack, found } = evidence
  const has = (kind: ClauseKind) => kinds.includes(kind)
  const isOnly = (...some: readonly ClauseKind[]) => kinds.every((kind) => some.includes(kind))
  const parts = clauses.flatMap((clause) => clause.parts)
  const isSpoiled =
    has('people') || parts.some((part) => is(part, 'work', 'laugh', 'folk') && !is(part, 'lead'))
  if (has('edit')) {
    if (!isSpoiled) return found > 1 ? 'open' : 'edit'
    return parts.some((part) => is(part, 'look')) ? 'open' : 'unlikely'
  }
  if (isBack && !isSpoiled) return 'edit'
  const isBeside = isOnly('understood', 'social', 'praise', 'filler', 'open', 'remark')
  if (hasOptions && isBeside && !isSpoiled) return 'edit'
  const isTalk = isOnly('social', 'praise', 'people', 'filler', 'understood')
  if (isTalk && !isOnly('understood')) return 'talk'
  if (has('looks') && isOnly('looks', 'social', 'praise', 'filler', 'open')) return 'asks'
  return has('people') || has('looks') ? 'unlikely' : 'open'
}
