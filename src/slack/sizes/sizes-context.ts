/** Which picture the modal for formats is about. It travels in the view's private_metadata, so it is parsed on reading. */
import * as v from 'valibot'
import { VersionRefSchema } from '../../turns/ask.ts'
import { DEFAULT_LANGUAGE, LANGUAGES } from '../../turns/language.ts'
import { SIZES } from '../../turns/settings.ts'

const ContextSchema = v.object({
  language: v.optional(v.picklist(LANGUAGES), DEFAULT_LANGUAGE),
  channel: v.string(),
  threadTs: v.string(),
  turnId: v.string(),
  version: VersionRefSchema,
  /** How people call that picture. */
  of: v.string(),
  /** The id of the model that paints what is not there in its shape. */
  model: v.string(),
  /** The largest that the team lets it paint; null: any. */
  maxSize: v.nullable(v.picklist(SIZES)),
  /** The picture's own pixels; null: it cannot be read here. */
  pixels: v.nullable(v.object({ width: v.number(), height: v.number() })),
  /** How many pictures a request carries. */
  carried: v.number(),
})
export type SizesContext = v.InferOutput<typeof ContextSchema>

const nullable = <T extends v.GenericSchema>(schema: T) => v.fallback(v.nullish(schema), null)
const field = <T extends v.ObjectEntries>(entries: T) =>
  nullable(v.object({ value: nullable(v.object(entries)) }))

const OptionSchema = v.object({ value: v.string() })

const ModalSchema = v.object({
  id: v.string(),
  hash: v.optional(v.string()),
  private_metadata: v.pipe(v.string(), v.parseJson(), ContextSchema),
  state: v.object({
    values: v.object({
      formats: field({ selected_options: nullable(v.array(OptionSchema)) }),
      own: field({ value: nullable(v.string()) }),
      output: field({ selected_option: nullable(OptionSchema) }),
    }),
  }),
})

export interface OpenSizes {
  readonly viewId: string
  readonly hash: string | null
  readonly context: SizesContext
  /** The values of the boxes that are ticked. */
  readonly ticked: readonly string[]
  /** What was typed; may be empty. */
  readonly own: string
  /** The value of the type of file; null: none was sent. */
  readonly output: string | null
}

/** The modal as it stands; null where it is none of ours. */
export function readSizes(view: unknown): OpenSizes | null {
  const read = v.safeParse(ModalSchema, view)
  if (!read.success) return null
  const { id: viewId, hash, private_metadata: context, state } = read.output
  const { formats, own, output } = state.values
  return {
    ...{ viewId, hash: hash ?? null, context },
    ticked: (formats?.value?.selected_options ?? []).map(({ value }) => value),
    own: own?.value?.value ?? '',
    output: output?.value?.selected_option?.value ?? null,
  }
}
