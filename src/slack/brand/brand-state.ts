/** What travels with the modal for a brand, and what stands in its fields. Pure. */
import * as v from 'valibot'
import { nullable, optionIn, picked, textIn, ticked, ticksIn, typed } from '../form-fields.ts'
import type { AskFile } from '../../turns/ask.ts'
import { type Kit, LOGO_PLACES, writeColours } from '../../turns/brand.ts'
import { DEFAULT_LANGUAGE, LANGUAGES } from '../../turns/language.ts'
import { type BrandFields, KEPT_LOGO, KEPT_PICTURES, REMOVAL } from '../../web-api/blocks/brand.ts'
import { FileSchema, toAskFile } from '../files.ts'
import { IdSchema } from '../shapes.ts'

const ContextSchema = v.object({
  /** What the person before it reads. */
  language: v.optional(v.picklist(LANGUAGES), DEFAULT_LANGUAGE),
  channel: IdSchema,
  /** Of the brand that was seen last: a submission that does not know a later one tells of it first. */
  version: v.number(),
  /** The draft that the fields show; null: the brand itself. */
  draft: v.nullable(v.string()),
})
export type BrandContext = v.InferOutput<typeof ContextSchema>

const attached = nullable(
  v.object({
    files: nullable(
      v.object({ files: nullable(v.array(v.fallback(v.nullable(FileSchema), null))) }),
    ),
  }),
)

const SubmissionSchema = v.object({
  view: v.object({
    id: v.string(),
    private_metadata: v.pipe(v.string(), v.parseJson(), ContextSchema),
    state: v.object({
      values: v.object({
        colours: typed,
        words: typed,
        pictures: attached,
        logo: attached,
        [KEPT_PICTURES]: ticked,
        [KEPT_LOGO]: ticked,
        logo_place: picked,
        logo_size: picked,
        logo_margin: picked,
        [REMOVAL]: ticked,
      }),
    }),
  }),
})

export interface BrandSubmission {
  readonly viewId: string
  readonly context: BrandContext
  readonly fields: BrandFields
  readonly files: readonly AskFile[]
  readonly logoFile: AskFile | null
  readonly removes: boolean
}

/** What was submitted; null where it is no modal of ours. */
export function readBrand(body: unknown): BrandSubmission | null {
  const parsed = v.safeParse(SubmissionSchema, body)
  if (!parsed.success) return null
  const { id: viewId, private_metadata: context, state } = parsed.output.view
  const { values } = state
  const files = (of: v.InferOutput<typeof attached>): AskFile[] =>
    of?.files?.files?.flatMap((file) => (file === null ? [] : toAskFile(file))) ?? []
  return {
    viewId,
    context,
    fields: {
      colours: textIn(values.colours),
      words: textIn(values.words),
      pictures: ticksIn(values[KEPT_PICTURES]).map(Number),
      keepsLogo: ticksIn(values[KEPT_LOGO]).length > 0,
      place: oneOf(LOGO_PLACES, optionIn(values.logo_place)) ?? 'bottom_right',
      size: oneOf(['small', 'medium', 'large'] as const, optionIn(values.logo_size)) ?? 'medium',
      margin: oneOf(['none', 'narrow', 'wide'] as const, optionIn(values.logo_margin)) ?? 'narrow',
    },
    files: files(values.pictures),
    logoFile: files(values.logo)[0] ?? null,
    removes: ticksIn(values[REMOVAL]).length > 0,
  }
}

const oneOf = <T extends string>(known: readonly T[], value: string | undefined): T | undefined =>
  known.find((one) => one === value)

/** Fields for what a brand consists of. */
export const fieldsOf = ({ colours, words, pictures, logo }: Kit): BrandFields => ({
  colours: writeColours(colours),
  words,
  pictures: pictures.map((_, i) => i),
  keepsLogo: logo !== null,
  place: logo?.place ?? 'bottom_right',
  size: logo?.size ?? 'medium',
  margin: logo?.margin ?? 'narrow',
})
