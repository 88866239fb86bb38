/** What travels with the settings modal, and what stands in its fields. Pure. */
import * as v from 'valibot'
import {
  field,
  nullable,
  optionIn,
  picked,
  textIn,
  ticked,
  ticksIn,
  typed,
} from '../form-fields.ts'
import { DEFAULT_LANGUAGE, LANGUAGES } from '../../turns/language.ts'
import { type ChosenSettings, ChosenSettingsSchema } from '../../turns/team-settings.ts'
import { ANY_SIZE, REMOVE_KEY, type SettingsFields } from '../../web-api/blocks/settings.ts'

const ContextSchema = v.object({
  /** What the admin before it reads. */
  language: v.optional(v.picklist(LANGUAGES), DEFAULT_LANGUAGE),
  /** Of the settings that were seen last: a save that does not know a later one tells of it first. */
  revision: v.number(),
  /** What was chosen when it was opened: what still stands so is left as others have set it since. */
  base: ChosenSettingsSchema,
})
export type SettingsContext = v.InferOutput<typeof ContextSchema>

const SubmissionSchema = v.object({
  view: v.object({
    private_metadata: v.pipe(v.string(), v.parseJson(), ContextSchema),
    state: v.object({
      values: v.object({
        person_pictures: typed,
        person_usd: typed,
        team_usd: typed,
        retention: typed,
        models: ticked,
        max_size: picked,
        channels: field({ selected_conversations: nullable(v.array(v.string())) }),
        outsiders: picked,
        gemini_key: typed,
        [REMOVE_KEY]: ticked,
      }),
    }),
  }),
})

export interface SettingsSubmission {
  readonly context: SettingsContext
  readonly fields: SettingsFields
  /** A key for Gemini that was written; empty where none was. Never shown again, never logged. */
  readonly key: string
  readonly removesKey: boolean
}

/** What was submitted; null where it is no modal of ours. */
export function readSettings(body: unknown): SettingsSubmission | null {
  const parsed = v.safeParse(SubmissionSchema, body)
  if (!parsed.success) return null
  const { private_metadata: context, state } = parsed.output.view
  const { values } = state
  return {
    context,
    fields: {
      personPictures: textIn(values.person_pictures),
      personUsd: textIn(values.person_usd),
      teamUsd: textIn(values.team_usd),
      retention: textIn(values.retention),
      models: ticksIn(values.models),
      maxSize: optionIn(values.max_size) ?? ANY_SIZE,
      channels: values.channels?.value?.selected_conversations ?? [],
      outsiders: optionIn(values.outsiders) ?? 'refuse',
    },
    key: textIn(values.gemini_key),
    removesKey: ticksIn(values[REMOVE_KEY]).length > 0,
  }
}

/** Fields for what a team has chosen; what it has not stays empty, or is as it is set up. */
export const fieldsOf = (
  chosen: ChosenSettings,
  usual: Pick<ChosenSettings, 'outsiders'>,
): SettingsFields => ({
  personPictures: limitText(chosen.personPictures),
  personUsd: limitText(chosen.personUsd),
  teamUsd: limitText(chosen.teamUsd),
  retention: chosen.retentionDays?.toString() ?? '',
  models: chosen.models ?? [],
  maxSize: chosen.maxSize ?? ANY_SIZE,
  channels: chosen.channels ?? [],
  outsiders: chosen.outsiders ?? usual.outsiders ?? 'refuse',
})

const limitText = (limit: number | null | undefined): string =>
  limit === undefined ? '' : String(limit ?? 0)
