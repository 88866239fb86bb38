/** Messages that go to a version, or want to see all, and ask for nothing else. Pure. */
import { type Message, type Part, is, isMark } from './message.ts'
import type { Reading, Reference } from './reading.ts'
import type { Found } from './references.ts'

/** Reads `undo`, `start over`, `versions`, `go back to v2, thanks`; null: it is none of them. */
export function readStep(message: Message, found: readonly Found[]): Reading | null {
  const words = message.parts.filter((part) => !isMark(part) && part.token.kind !== 'emoji')
  const rest = words.filter((part) => !is(part, 'lead', 'social', 'filler', 'art', 'laugh'))
  const [first] = rest
  const isAll = rest.every((part) => is(part, 'all', 'see', 'stop', 'do', 'request'))
  if (isAll && rest.some((part) => is(part, 'all'))) return { kind: 'overview' }
  if (rest.length === 1 && is(first, 'undo')) return backTo({ to: 'before' })
  if (rest.length === 1 && is(first, 'over')) return backTo({ to: 'original' })
  const [one] = found
  if (one === undefined) return null
  const isBack = rest.some((part) => is(part, 'back', 'undo'))
  const isSeen = is(words.find((part) => !is(part, 'lead')) ?? words[0], 'see')
  const isAllThatIsSaid = rest.every((part) => isOfStep(part, message, one))
  return (isBack || isSeen) && isAllThatIsSaid ? backTo(one.reference) : null
}

const backTo = (of: Reference): Reading => ({ kind: 'back', of })

const isOfStep = (part: Part, { parts }: Message, { from, to }: Found): boolean =>
  parts.slice(from, to).includes(part) ||
  is(part, 'back', 'undo', 'see', 'again', 'stop', 'noun', 'request', 'tail')
