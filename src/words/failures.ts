/** Turns each reason into a sentence: what happened, and what to do next. */
import {
  type LeftOut,
  type OperatorFailure,
  type TurnFailure,
  isOperators,
} from '../turns/turn-failure.ts'
import { explainMissing } from './options.ts'
import { explainForbidden } from './permission.ts'
import { explainOperators } from './own-key.ts'
import type { Words } from './words.ts'

/** Why there is no picture, for the thread. Plain text; nothing of the raw answer is in it. */
export function explainFailure(failure: TurnFailure, words: Words): string {
  if (isOperators(failure)) return forOperator(failure, words)
  const { failures } = words
  switch (failure.reason) {
    case 'refused':
      return words.refusals[failure.kind]
    case 'words':
      return failure.text
    case 'busy':
    case 'quota_used_up':
    case 'overloaded':
    case 'unreachable':
    case 'cut_off':
    case 'too_large':
    case 'timed_out':
    case 'bad_request':
      return failures[failure.reason]
    case 'over_limit':
      return words.limits.reached
    case 'unreadable':
      return failures.unreadable[failure.what]
    case 'model_gone':
      return failures.model_gone(failure.model, failure.instead?.label ?? null)
    case 'no_usable_picture':
      return failures.no_usable_picture(
        failure.leftOut.map((left) => explainLeftOut(left, words)).join(' '),
      )
    case 'no_such_version':
      return failures.no_such_version(failure.newest)
    case 'version_expired':
      return failures.version_expired(failure.version)
    case 'not_in_model':
      return explainMissing(failure.missing, words)
    case 'no_part':
      return words.touchUpProblems[failure.why]
    case 'undecided':
      return words.lettering.undecided
    case 'no_sizes':
      return words.sizes.noneMade
    case 'shared_gone':
      return failures.shared_gone
    case 'forbidden':
      return explainForbidden(failure.forbidden, words, 'plain')
    case 'broken':
      return failures.broken(failure.turnId)
  }
}

/** A thread stays in the part of the world where it began, so another place means another thread. */
function forOperator(failure: OperatorFailure, words: Words): string {
  const { afterOperator } = words
  const why = explainOperators(failure, words)
  return failure.reason === 'place_not_supported'
    ? afterOperator.newThread(why)
    : afterOperator.retry(why)
}

/** Why a file was left out. Plain text. */
export const explainLeftOut = ({ name, why }: LeftOut, { leftOut }: Words): string =>
  leftOut[why](name)

/** Names of so many files are said; of more, how many there are. */
const MAX_NAMES = 5

/**
 * Why files were left out, and which were used where that is in question. One sentence for each reason.
 * @param used the names of those that were sent
 */
export function explainAllLeftOut(
  all: readonly LeftOut[],
  { used, model }: { readonly used: readonly string[]; readonly model: string },
  words: Words,
): string[] {
  const { notes } = words
  const named = (names: readonly string[]): string => {
    const more = names.length - MAX_NAMES
    const said = names.slice(0, MAX_NAMES).map((name) => `“${name}”`)
    return notes.listed(more > 0 ? [...said, `+${more}`] : said)
  }
  const tooMany = all.filter(({ why }) => why === 'too_many').map(({ name }) => name)
  const others = all.filter(({ why }) => why !== 'too_many')
  return [
    ...(tooMany.length === 0 ? [] : [notes.tooMany(model, named(used), named(tooMany))]),
    ...others.map((one) => explainLeftOut(one, words)),
  ]
}
