/** What a request may carry of the turns before it. */
export interface ReplayRules {
  /** The id of the model that will read it. */
  readonly model: string
  /** How many of the model's own pictures are sent back, newest first. */
  readonly historyPictures: number
  /** How many pictures one request may carry in all. */
  readonly maxPictures: number
  /** How many tokens one request may have. */
  readonly maxTokens: number
  /** false: no model turns at all, since their signatures were refused. */
  readonly verbatim: boolean
  /** Objects that are no longer in R2. */
  readonly missing: ReadonlySet<string>
}
