/** What a turn is going to be: which version it edits, with which model and settings. Pure. */
import { missingSetting } from '../gemini/missing-setting.ts'
import { type Model, modelOf } from '../gemini/models.ts'
import { findRetired } from '../gemini/retired.ts'
import type { ImageSettings } from '../gemini/image-settings.ts'
import { type Result, err, ok } from '../lib/result.ts'
import type { Ask } from '../turns/ask.ts'
import type { Settings } from '../turns/settings.ts'
import type { TurnFailure } from '../turns/turn-failure.ts'
import type { TurnRecord } from '../turns/turn-record.ts'

export interface Plan {
  readonly model: Model
  /** What is kept for the versions that come from this one. */
  readonly settings: Settings
  /** What the request says. */
  readonly image: ImageSettings
}

export interface PlanFrom {
  readonly ask: Pick<Ask, 'settings' | 'files'> & Partial<Pick<Ask, 'ratios'>>
  /** The version that is edited; null where nothing is. */
  readonly parent: TurnRecord | null
  readonly defaultModel: Model
}

/**
 * Model and size go on from the version that is edited, unless the ask says otherwise. The shape does
 * not: an edit keeps the shape of its input by itself. A new picture is square.
 */
export function planTurn({ ask, parent, defaultModel }: PlanFrom): Result<Plan, TurnFailure> {
  const inherited = parent?.model ?? null
  const id = ask.settings.model ?? inherited
  const model = id === null ? defaultModel : modelOf(id)
  if (findRetired(model.id) !== null) return err({ reason: 'model_gone', model: model.id })
  const shapes = ask.ratios?.length ? ask.ratios : [ask.settings.ratio]
  const missing = shapes
    .map((ratio) => missingSetting(model, { ...ask.settings, ratio }))
    .find((one) => one !== null)
  if (missing !== undefined) return err({ reason: 'not_in_model', missing })
  const kept = parent?.settings.size ?? null
  const size = ask.settings.size ?? (kept !== null && model.sizes.includes(kept) ? kept : null)
  const isNew = parent === null && ask.files.length === 0
  return ok({
    model,
    settings: { ...ask.settings, size },
    image: { ...ask.settings, ratio: ask.settings.ratio ?? (isNew ? '1:1' : null), size },
  })
}
