/** The strings of an answer that are looked at, by the names of their members. */
export interface Wanted {
  /**
   * `bytes`: base64, which is decoded. `text`: kept as it stands between its quotes. `words`: stays in the
   * text, unless the `data:` address of a picture stands in it.
   */
  readonly kind: 'bytes' | 'text' | 'words'
  /** The most bytes that its object may have. */
  readonly maxBytes: number
}

export type WantedFields = Readonly<Record<string, Wanted>>
