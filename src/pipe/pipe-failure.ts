/** Why the pipe could not carry a request or its answer. */
export type PipeFailure =
  /** The answer ended early: inside a string, with open brackets, or because the network broke. */
  | { readonly reason: 'cut_off' }
  /** The answer is no JSON text, or one that is nested too deep. */
  | { readonly reason: 'not_json' }
  /** The answer ended before it began. */
  | { readonly reason: 'empty' }
  /** Nothing came of the answer for too long. */
  | { readonly reason: 'stalled' }
  /** The answer, one of its objects, or what is left without them, is larger than it may be. */
  | { readonly reason: 'too_large' }
  /** The request names objects that the store does not have. Nothing was sent. */
  | { readonly reason: 'missing'; readonly keys: readonly string[] }
  /** An object shrank, grew, vanished or broke off while it was sent. */
  | { readonly reason: 'source_failed'; readonly key: string }
  /** The store refused an object of the answer. */
  | { readonly reason: 'store_failed'; readonly cause: unknown }
  /** The caller's signal ended the request. */
  | { readonly reason: 'aborted' }

/** Carries a failure through an SDK that expects its `fetch` to reject. */
export class PipeError extends Error {
  override readonly name = 'PipeError'
  readonly failure: PipeFailure

  constructor(failure: PipeFailure, options?: ErrorOptions) {
    super(`The pipe failed: ${failure.reason}`, options)
    this.failure = failure
  }
}
