/** Why a picture cannot be turned into pixels. */
export type DecodeFailure =
  /** Its first bytes are those of no picture that people attach. */
  | 'not_a_picture'
  /** A kind that is known and not read: HEIC, CMYK or arithmetic JPEG, animated WebP. */
  | 'unsupported'
  /** More pixels than `MAX_PIXELS`, by its header; nothing was decoded. */
  | 'too_many_pixels'
  /** More bytes than a picture of that size can need. */
  | 'too_many_bytes'
  /** It ends early, contradicts itself or its checksums. */
  | 'broken'

/** Carries a failure out of the streams that a picture flows through. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError'
  readonly reason: DecodeFailure

  constructor(reason: DecodeFailure, options?: ErrorOptions) {
    super(`The picture cannot be read: ${reason}`, options)
    this.reason = reason
  }
}
