/** Reads what was submitted with the compose modal. Pure. */
import * as v from 'valibot'
import { missingSetting } from '../../gemini/missing-setting.ts'
import { modelOf } from '../../gemini/models.ts'
import { openSlots } from '../../turns/template.ts'
import { type Result, err, ok } from '../../lib/result.ts'
import type { AskFile } from '../../turns/ask.ts'
import type { MissingSetting, Ratio, Settings } from '../../turns/settings.ts'
import { explainMissing } from '../../words/options.ts'
import { wordsIn } from '../../words/words.ts'
import { type ComposeContext, filesOf } from './compose-context.ts'
import { chosenCount, chosenRatios, chosenSettings, readOpenModal } from './compose-state.ts'
import { leftOpen } from './goes-on.ts'
import { FileSchema, toAskFile } from '../files.ts'

const nullable = <T extends v.GenericSchema>(schema: T) => v.fallback(v.nullish(schema), null)

const SubmissionSchema = v.object({
  view: v.looseObject({
    state: v.looseObject({
      values: v.looseObject({
        channel: nullable(
          v.object({ value: nullable(v.object({ selected_conversation: nullable(v.string()) })) }),
        ),
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
  /** Several shapes: one picture each. */
  readonly ratios: Ratio[]
  readonly files: AskFile[]
  readonly isPrivate: boolean
  /** null only where it is private. */
  readonly channel: string | null
  /** Below which field stands what is said of the whole of it. */
  readonly fieldForWords: 'prompt' | 'template'
}

/** What is wrong, as a sentence below each field, by its block_id. */
export type FieldErrors = Readonly<Record<string, string>>

/** The block that a setting is set in. */
const FIELDS: Readonly<Record<MissingSetting['setting'], string>> = {
  ratio: 'ratio',
  size: 'size',
  thinking: 'extras',
  search: 'extras',
}

/**
 * What was submitted; null where it is no modal of ours.
 * @param kept what to paint where there was no field for words: they were being improved
 */
export function readSubmission(body: unknown, kept = ''): Result<Submission, FieldErrors> | null {
  const parsed = v.safeParse(SubmissionSchema, body)
  const modal = parsed.success ? readOpenModal(parsed.output.view) : null
  if (!parsed.success || modal === null) return null
  const { values } = parsed.output.view.state
  const { viewId, context } = modal
  const words = wordsIn(context.language)
  const prompt = modal.isImproving ? kept : modal.prompt.trim()
  // While words are being improved, there is no field for them.
  const at = modal.isImproving ? 'template' : 'prompt'
  if (prompt === '') return err({ [at]: words.compose.wordsMissing })
  const slots = openSlots(modal.template, prompt)
  if (slots.length > 0) return err({ [at]: words.drafts.stillOpen(bracketed(slots)) })
  const settings = leftOpen(chosenSettings(modal), context.goesOn)
  const ratios = chosenRatios(modal)
  const missing = missingIn(settings, ratios)
  if (missing !== null) return err({ [FIELDS[missing.setting]]: explainMissing(missing, words) })
  const isPrivate = modal.chosen['visibility'] === 'private' && context.threadTs === null
  const channel = context.channel ?? values.channel?.value?.selected_conversation ?? null
  if (channel === null && !isPrivate) return err({ channel: words.compose.channelMissing })
  const attached = values.pictures?.files?.files ?? []
  const files = [
    ...filesOf(context),
    ...attached.flatMap((file) => (file === null ? [] : toAskFile(file))),
  ]
  const model = settings.model === null ? null : modelOf(settings.model)
  // Pictures of the message cannot be taken out here, so without others the result says what was left out.
  if (model !== null && attached.length > 0 && files.length > model.references.total) {
    const { label, references } = model
    return err({ pictures: words.compose.tooManyFiles(files.length, label, references.total) })
  }
  const count = chosenCount(modal)
  return ok({
    ...{ viewId, context, prompt, settings, count, ratios, files, isPrivate, channel },
    fieldForWords: at,
  })
}

/** The first that the chosen model does not have. */
function missingIn(settings: Settings, ratios: readonly Ratio[]): MissingSetting | null {
  if (settings.model === null) return null
  const model = modelOf(settings.model)
  const shapes = ratios.length > 0 ? ratios : [settings.ratio]
  const missing = shapes.map((ratio) => missingSetting(model, { ...settings, ratio }))
  return missing.find((one) => one !== null) ?? null
}

const bracketed = (slots: readonly string[]): string => slots.map((slot) => `[${slot}]`).join(', ')
