/** What is carried for the brands of channels. Stored in the outbox, so parsed on reading. */
import * as v from 'valibot'
import { AskFileSchema } from '../../turns/ask.ts'
import { BrandSchema, LOGO_PLACES } from '../../turns/brand.ts'
import { LANGUAGES } from '../../turns/language.ts'
import { PersonSchema } from './person-schema.ts'

export const BRAND_ERRANDS = [
  /** A brand that somebody tries out: its pictures are brought in, and a preview is asked for. */
  v.object({
    kind: v.literal('brand'),
    ...PersonSchema,
    team: v.string(),
    origin: v.string(),
    /** The id of the draft that it becomes. */
    id: v.string(),
    /** The version that it is to follow. */
    base: v.number(),
    /** With what stays of the pictures. */
    brand: BrandSchema,
    files: v.array(AskFileSchema),
    /** A logo in place of the one that there is. */
    logoFile: v.nullable(AskFileSchema),
    /** Where it goes. */
    logoAt: v.object({
      place: v.picklist(LOGO_PLACES),
      size: v.picklist(['small', 'medium', 'large']),
      margin: v.picklist(['none', 'narrow', 'wide']),
    }),
  }),
  /** For a channel: who has changed its brand. */
  v.object({
    kind: v.literal('brand_news'),
    ...PersonSchema,
    /** In which it hears so: that of the one who has changed it. */
    language: v.picklist(LANGUAGES),
    /** null: there was none, or there is none any more. */
    before: v.nullable(BrandSchema),
    after: v.nullable(BrandSchema),
  }),
] as const
