/** What was painted and spent in some time. */
export interface Use {
  readonly pictures: number
  /** USD. */
  readonly cost: number
}
