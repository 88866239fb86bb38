/** What listeners throw, which Bolt wraps into errors of its own. */

/** Nobody can tell yet whose request it is: nothing is stored, and Slack sends it again. */
export class NotYet extends Error {
  override readonly name = 'NotYet'
}

/** The error that a listener has thrown; of several, the first. */
export function thrownIn(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  if ('originals' in error && Array.isArray(error.originals)) return thrownIn(error.originals[0])
  return 'original' in error && error.original instanceof Error ? thrownIn(error.original) : error
}
