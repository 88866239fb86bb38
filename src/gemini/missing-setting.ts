/** Checks what is asked for against the table of models, before anything is spent. Pure. */
import type { MissingSetting, Settings } from '../turns/settings.ts'
import { MODELS, type Model, ratiosOf } from './models.ts'

type Checked = MissingSetting['setting']

/** What a model has for each setting. */
const ALLOWED: Readonly<Record<Checked, (model: Model) => readonly string[]>> = {
  ratio: ratiosOf,
  size: ({ sizes }) => sizes,
  thinking: ({ thinking }) => thinking,
  search: ({ search }) => search,
}

const CHECKED = ['ratio', 'size', 'thinking', 'search'] as const

/** The first setting that a model does not have; null: it has them all. */
export function missingSetting(model: Model, settings: Settings): MissingSetting | null {
  const setting = firstMissing(model, settings)
  if (setting === null) return null
  const asked = settings[setting] ?? ''
  const able = MODELS.filter((other) => ALLOWED[setting](other).includes(asked))
  const best = able.find((other) => firstMissing(other, settings) === null) ?? able[0]
  return {
    model: model.label,
    setting,
    asked,
    allowed: [...ALLOWED[setting](model)],
    otherModel: best?.alias ?? null,
  }
}

function firstMissing(model: Model, settings: Settings): Checked | null {
  const isMissing = (setting: Checked): boolean => {
    const asked = settings[setting]
    return asked !== null && !ALLOWED[setting](model).includes(asked)
  }
  return CHECKED.find(isMissing) ?? null
}
