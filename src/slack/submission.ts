/** Reads what was submitted with the compose modal. Pure. */
import * as v from 'valibot'
import { missingSetting } from '../gemini/missing-setting.ts'
import { modelOf } from '../gemini/models.ts'
import { type Result, err, ok } from '../lib/result.ts'
import { type AskFile, COUNTS } from '../turns/ask.ts'
import { NO_SETTINGS, RATIOS, SIZES, type Settings } from '../turns/settings.ts'
import { AS_IT_COMES } from '../web-api/blocks/compose.ts'
import { explainMissing } from '../words/options.ts'
import { CHOOSE_CHANNEL, WORDS_MISSING } from '../words/phrases.ts'
import { type ComposeContext, filesOf, readContext } from './compose-context.ts'
import { FileSchema, toAskFile } from './files.ts'

const nullable = <T extends v.GenericSchema>(schema: T) => v.fallback(v.nullish(schema), null)
const field = <T extends v.ObjectEntries>(entries: T) =>
  nullable(v.object({ value: nullable(v.object(entries)) }))
const chosen = field({ selected_option: nullable(v.object({ value: v.string() })) })

const SubmissionSchema = v.object({
  view: v.object({
    id: v.string(),
    private_metadata: v.string(),
    state: v.object({
      values: v.object({
        prompt: field({ value: nullable(v.string()) }),
        model: chosen,
        ratio: chosen,
        size: chosen,
        count: chosen,
        visibility: chosen,
        channel: field({ selected_conversation: nullable(v.string()) }),
        pictures: nullable(
          v.object({
            files: nullable(
              v.object({ files: nullable(v.array(v.fallback(v.nullable(FileSchema), null))) }),
            ),
          }),
        ),
      }),
    }),
  }),
})

export interface Submission {
  readonly viewId: string
  readonly context: ComposeContext
  readonly prompt: string
  readonly settings: Settings
  readonly count: number
  readonly files: AskFile[]
  readonly isPrivate: boolean
  /** null only where it is private. */
  readonly channel: string | null
}

/** What is wrong, as a sentence below each field, by its block_id. */
export type FieldErrors = Readonly<Record<string, string>>

/** What was submitted; null where it is no modal of ours. */
export function readSubmission(body: unknown): Result<Submission, FieldErrors> | null {
  const parsed = v.safeParse(SubmissionSchema, body)
  const context = parsed.success ? readContext(parsed.output.view.private_metadata) : null
  if (!parsed.success || context === null) return null
  const { id, state } = parsed.output.view
  const { values } = state
  const prompt = values.prompt?.value?.value?.trim() ?? ''
  if (prompt === '') return err({ prompt: WORDS_MISSING })
  const settings: Settings = {
    ...NO_SETTINGS,
    model: choiceOf(values.model),
    ratio: RATIOS.find((ratio) => ratio === choiceOf(values.ratio)) ?? null,
    size: SIZES.find((size) => size === choiceOf(values.size)) ?? null,
  }
  const missing = settings.model === null ? null : missingSetting(modelOf(settings.model), settings)
  if (missing !== null) return err({ [missing.setting]: explainMissing(missing) })
  const isPrivate = choiceOf(values.visibility) === 'private' && context.threadTs === null
  const channel = context.channel ?? values.channel?.value?.selected_conversation ?? null
  if (channel === null && !isPrivate) return err({ channel: CHOOSE_CHANNEL })
  const attached = values.pictures?.files?.files ?? []
  const files = [
    ...filesOf(context),
    ...attached.flatMap((file) => (file === null ? [] : toAskFile(file))),
  ]
  const count = COUNTS.find((known) => String(known) === choiceOf(values.count)) ?? 1
  return ok({ viewId: id, context, prompt, settings, count, files, isPrivate, channel })
}

/** The value of a menu; null where it is left open. */
function choiceOf(menu: v.InferOutput<typeof chosen>): string | null {
  const value = menu?.value?.selected_option?.value ?? AS_IT_COMES
  return value === AS_IT_COMES ? null : value
}
