/** What somebody wants to see of the painted pictures, as the Home tab says it. Pure. */
import * as v from 'valibot'
import { FIRST_LOOK, type Look, TIMES, WHOSE } from '../../web-api/blocks/library.ts'

const optional = <S extends v.GenericSchema<unknown, unknown>>(schema: S) =>
  v.optional(v.nullable(schema), null)
const chosen = <S extends v.GenericSchema<unknown, unknown>>(value: S) =>
  optional(v.object({ selected_option: optional(v.object({ value })) }))

const BodySchema = v.object({
  actions: v.tupleWithRest(
    [v.object({ action_id: v.string(), value: v.optional(v.nullable(v.string()), null) })],
    v.unknown(),
  ),
  view: v.object({
    state: v.object({
      values: v.object({
        find: optional(v.object({ value: optional(v.object({ value: optional(v.string()) })) })),
        filters: optional(
          v.object({
            whose: chosen(v.picklist(WHOSE)),
            person: optional(v.object({ selected_user: optional(v.string()) })),
            channel: optional(v.object({ selected_conversation: optional(v.string()) })),
            time: chosen(v.picklist(TIMES)),
          }),
        ),
      }),
    }),
  }),
})

/** null: it is none of the Home tab's. What is chosen begins with the first page again. */
export function readLook(body: unknown): Look | null {
  const parsed = v.safeParse(BodySchema, body)
  if (!parsed.success) return null
  const { actions, view } = parsed.output
  const [{ action_id: action, value }] = actions
  if (action === 'clear') return FIRST_LOOK
  const { find, filters } = view.state.values
  const isOlder = action === 'older' && value !== null && /^\d{1,15}$/.test(value)
  return {
    words: (find?.value?.value ?? '').trim(),
    whose: filters?.whose?.selected_option?.value ?? FIRST_LOOK.whose,
    person: filters?.person?.selected_user ?? null,
    channel: filters?.channel?.selected_conversation ?? null,
    time: filters?.time?.selected_option?.value ?? FIRST_LOOK.time,
    before: isOlder ? Number(value) : null,
  }
}
