/** The words of a version that what is painted from it has to spell. Pure. */
import { saidIn } from '../../turns/deed.ts'
import { letteringIn } from '../../understanding/lettering.ts'
import type { Studio } from '../studio.ts'
import { type Chosen, lineageOf } from '../versions.ts'

/** Those of its own ask; of what a button has made, those of the version before: it keeps all words. */
export function lettersIn(
  version: Chosen,
  { versions, askedIn, sharedIn }: Pick<Studio, 'versions' | 'askedIn' | 'sharedIn'>,
): string[] {
  // The words of a picture that was shared are elsewhere; those that came with it are a note.
  const asked = lineageOf(version, versions).map(({ turnId }) =>
    sharedIn(turnId) === null ? askedIn(turnId).prompt : '',
  )
  return letteringIn(asked.findLast((prompt) => prompt === '' || saidIn(prompt) !== '') ?? '')
}
