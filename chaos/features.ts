/** What a round has left behind of formats, searches, approvals and brands, as plain data. Times in ms since 1970. */

/** A hash of a picture or of a signature. */
export type Hash = string

/** A set of formats that somebody has asked for. */
export interface AskedSet {
  /** The pixels of one that no other set has: `101x96`. */
  readonly own: string
  readonly user: string
  readonly channel: string
  readonly threadTs: string
  /** The turn of the picture that it is made of. */
  readonly of: string
  /** The pixels of all of them. */
  readonly formats: readonly string[]
  readonly output: 'jpeg' | 'png' | 'webp'
  /** When the Worker took it in; null: never, or the form said why not. */
  readonly takenAt: number | null
}

/** A file of a zip. */
export interface Filed {
  readonly name: string
  /** As another program reads it: `1080x1080`. */
  readonly pixels: string
  /** Of its bytes. Slack may be shown a preview. */
  readonly hash: Hash
}

/** The zip below a message. */
export interface Zipped {
  readonly turnId: string
  readonly files: readonly Filed[]
  /** Whether the message offers to make what is missing. */
  readonly offersAgain: boolean
  /** All that the message says. */
  readonly words: string
}

/** A picture that somebody has found. */
export interface Hit {
  readonly turnId: string
  readonly channel: string
  readonly threadTs: string
}

/** What somebody was shown that they have looked for. */
export interface Found {
  readonly user: string
  /** What they have looked for; null: the words that most pictures have. */
  readonly token: string | null
  /** When they asked, and when they saw it. */
  readonly askedAt: number
  readonly seenAt: number
  /** The channels that they were in at any moment between. */
  readonly channels: readonly string[]
  readonly hits: readonly Hit[]
  /** In the words of what was shown. */
  readonly tokens: readonly string[]
  /** Everything was quiet, so it must be all that there is. */
  readonly isQuiet: boolean
}

/** Somebody has put a picture before people. */
export interface AskedApproval {
  /** In its note. */
  readonly token: string
  readonly user: string
  readonly turnId: string
  readonly channel: string
  readonly threadTs: string
  readonly people: readonly string[]
  readonly takenAt: number | null
}

/** An approval as its thread keeps it. */
export interface KeptApproval {
  /** Of this time of asking; its message and its answers carry it. */
  readonly id: string
  readonly turnId: string
  /** Empty: the picture was deleted. */
  readonly askedBy: string
  readonly people: readonly {
    readonly userId: string
    readonly answer: { readonly kind: 'yes' | 'wish'; readonly pressId: string } | null
  }[]
  readonly approvedAt: number | null
  readonly messageTs: string | null
  readonly former: readonly string[]
}

/** A brand that somebody has written. */
export interface AskedBrand {
  /** Stands in its words: `B3X`. */
  readonly token: string
  /** Of its look; null: it has none. */
  readonly picture: Hash | null
}

/** A version of a channel's brand, as the workspace keeps it. */
export interface KeptBrand {
  readonly channel: string
  readonly version: number
  /** null: there is none from then on. */
  readonly token: string | null
  readonly at: number
}

/** A picture into which a logo was set, and what the model has made of it. */
export interface Marked {
  readonly shown: Hash
  readonly unmarked: Hash
}

/** What is known of all that. */
export interface Features {
  readonly sets: readonly AskedSet[]
  readonly zips: readonly Zipped[]
  readonly found: readonly Found[]
  readonly askedApprovals: readonly AskedApproval[]
  readonly approvals: readonly KeptApproval[]
  readonly askedBrands: readonly AskedBrand[]
  readonly brands: readonly KeptBrand[]
  readonly marked: readonly Marked[]
}
