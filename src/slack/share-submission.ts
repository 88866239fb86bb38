/** Reads what was submitted with the modal in which a picture is shared. Pure. */
import * as v from 'valibot'
import { type Shared, SharedSchema } from '../turns/ask.ts'

const nullable = <T extends v.GenericSchema>(schema: T) => v.fallback(v.nullish(schema), null)
const field = <T extends v.ObjectEntries>(entries: T) =>
  nullable(v.object({ value: nullable(v.object(entries)) }))

const SubmissionSchema = v.object({
  view: v.object({
    private_metadata: v.pipe(v.string(), v.parseJson(), SharedSchema),
    state: v.object({
      values: v.object({
        channel: field({ selected_conversation: nullable(v.string()) }),
        note: field({ value: nullable(v.string()) }),
      }),
    }),
  }),
})

export interface ShareSubmission {
  readonly shared: Shared
  /** null: none was chosen. */
  readonly channel: string | null
  /** May be empty. */
  readonly note: string
}

/** What was submitted; null where it is no modal of ours. */
export function readShare(body: unknown): ShareSubmission | null {
  const parsed = v.safeParse(SubmissionSchema, body)
  if (!parsed.success) return null
  const { private_metadata: shared, state } = parsed.output.view
  const { channel, note } = state.values
  return {
    shared,
    channel: channel?.value?.selected_conversation ?? null,
    note: note?.value?.value?.trim() ?? '',
  }
}
