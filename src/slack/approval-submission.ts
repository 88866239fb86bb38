/** Reads what was submitted with the modals about an approval. Pure. */
import * as v from 'valibot'
import { field, nullable, typed } from './form-fields.ts'
import { readPlace } from './press-place.ts'

const SubmissionSchema = v.object({
  view: v.looseObject({
    state: v.object({
      values: v.object({
        people: field({ selected_users: nullable(v.array(v.string())) }),
        note: typed,
        wish: typed,
      }),
    }),
  }),
})

export type ApprovalSubmission = NonNullable<ReturnType<typeof readPlace>> & {
  readonly people: readonly string[]
  /** The note, or the wish; may be empty. */
  readonly words: string
}

/** What was submitted; null where it is no modal of ours. */
export function readApproval(body: unknown): ApprovalSubmission | null {
  const parsed = v.safeParse(SubmissionSchema, body)
  const asked = parsed.success ? readPlace(parsed.output.view) : null
  if (!parsed.success || asked === null) return null
  const { people, note, wish } = parsed.output.view.state.values
  return {
    ...asked,
    people: [...new Set(people?.value?.selected_users)],
    words: (wish?.value?.value ?? note?.value?.value ?? '').trim(),
  }
}
