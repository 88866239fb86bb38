/** A part of a picture that is to be painted anew, as the model is shown it. Stored with its turn. */
import * as v from 'valibot'
import { RATIOS, SIZES } from '../turns/settings.ts'
import { AreaSchema, UploadSchema } from '../turns/turn-record.ts'

export const CutPartSchema = v.object({
  /** In pixels of the picture. */
  frame: AreaSchema,
  /** The shape and the size that it is painted in. */
  ratio: v.picklist(RATIOS),
  size: v.picklist(SIZES),
  /** Where in it the marks are, from 0 to 1. */
  marked: v.object({ left: v.number(), top: v.number(), right: v.number(), bottom: v.number() }),
  /** The picture that it was cut from. */
  original: v.object({
    key: v.string(),
    mimeType: v.string(),
    width: v.number(),
    height: v.number(),
    /** What it shows, in the model's words. */
    alt: v.string(),
  }),
  /** The part itself. */
  shown: UploadSchema,
})

/** A part of a picture that is to be painted anew. */
export type CutPart = v.InferOutput<typeof CutPartSchema>
