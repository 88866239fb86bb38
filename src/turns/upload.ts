/** A picture that a person attached. */
import * as v from 'valibot'
import { PICTURE_TYPES } from '../pictures/picture-type.ts'

export const UploadSchema = v.object({
  key: v.string(),
  mimeType: v.picklist(PICTURE_TYPES),
  bytes: v.number(),
  name: v.string(),
  /** SHA-256 of its bytes in base64; empty: it was stored before this was kept. */
  sha256: v.optional(v.string(), ''),
})

/** A picture that a person attached, kept in R2. */
export type Upload = v.InferOutput<typeof UploadSchema>
