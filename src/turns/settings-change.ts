/** What was changed of a team's settings. It is stored and carried, so it is parsed on reading. */
import * as v from 'valibot'
import { ChosenSettingsSchema } from './team-settings.ts'

export const SettingsChangeSchema = v.object({
  /** What differs, before and after. What is missing was, or is, as the operator's vars say. */
  from: ChosenSettingsSchema,
  to: ChosenSettingsSchema,
  /** The last characters of a key for Gemini that came or went; null: there was, or is, none. */
  key: v.exactOptional(v.object({ from: v.nullable(v.string()), to: v.nullable(v.string()) })),
})
export type SettingsChange = v.InferOutput<typeof SettingsChangeSchema>
