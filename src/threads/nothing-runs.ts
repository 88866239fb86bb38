/** The turn that runs in a thread; this one stands for none. */
export const nothingRuns = () => ({
  turnId: '',
  /** Stops its model call. */
  stop: new AbortController(),
  /** Resolved when its steps have ended, for now or for good. */
  end: Promise.withResolvers<null>(),
})
