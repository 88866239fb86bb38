/** What the small modal for size and shape is about, and what was chosen in it. Pure. */
import * as v from 'valibot'
import { VersionRefSchema } from '../turns/ask.ts'
import type { Deed } from '../turns/deed.ts'
import { DEFAULT_LANGUAGE, LANGUAGES } from '../turns/language.ts'
import { NO_SETTINGS, PIXELS, RATIOS, SIZES, type Settings } from '../turns/settings.ts'

const ContextSchema = v.object({
  language: v.optional(v.picklist(LANGUAGES), DEFAULT_LANGUAGE),
  channel: v.string(),
  threadTs: v.string(),
  version: VersionRefSchema,
  /** How people call that picture. */
  of: v.string(),
  /** What it has now; null: nobody knows. */
  size: v.nullable(v.picklist(SIZES)),
  ratio: v.nullable(v.picklist(RATIOS)),
})
export type ShapeContext = v.InferOutput<typeof ContextSchema>

const nullable = <T extends v.GenericSchema>(schema: T) => v.fallback(v.nullish(schema), null)
const chosen = <T extends v.GenericSchema>(schema: T) =>
  nullable(
    v.object({ value: v.object({ selected_option: v.object({ value: nullable(schema) }) }) }),
  )

const SubmissionSchema = v.object({
  view: v.object({
    id: v.string(),
    private_metadata: v.pipe(v.string(), v.parseJson(), ContextSchema),
    state: v.object({
      values: v.object({
        new_ratio: chosen(v.picklist(RATIOS)),
        new_size: chosen(v.picklist(SIZES)),
      }),
    }),
  }),
})

export interface ShapeSubmission {
  readonly viewId: string
  readonly context: ShapeContext
  readonly settings: Settings
  /** null: nothing else was chosen than what it has. */
  readonly deed: (Deed & { readonly kind: 'upscaled' | 'same' }) | null
}

/** What was submitted; null where it is no modal of ours. */
export function readShape(body: unknown): ShapeSubmission | null {
  const parsed = v.safeParse(SubmissionSchema, body)
  if (!parsed.success) return null
  const { id: viewId, private_metadata: context, state } = parsed.output.view
  const ratio = state.values.new_ratio?.value.selected_option.value ?? null
  const size = state.values.new_size?.value.selected_option.value ?? null
  const settings = {
    ...NO_SETTINGS,
    ratio: ratio === context.ratio ? null : ratio,
    size: size === context.size ? null : size,
  }
  return { viewId, context, settings, deed: deedOf(settings, context) }
}

function deedOf({ ratio, size }: Settings, before: ShapeContext): ShapeSubmission['deed'] {
  if (ratio === null && size === null) return null
  const isLarger = size !== null && before.size !== null && PIXELS[size] > PIXELS[before.size]
  return { kind: ratio === null && isLarger ? 'upscaled' : 'same', of: before.of }
}
