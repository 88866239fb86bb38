/** Brings what is asked for within what the team allows, or says what stands in the way. Pure. */
import { type Result, err, ok } from '../lib/result.ts'
import type { Ask } from '../turns/ask.ts'
import { type Forbidden, mayAskIn, mayPaint, maySize } from '../turns/permission.ts'
import type { Settings, Size } from '../turns/settings.ts'
import type { TeamSettings } from '../turns/team-settings.ts'
import { type Model, modelOf } from './models.ts'

/** What goes on from the version that is edited. */
export interface GoingOn {
  /** The id of its model. */
  readonly model: string
  readonly size: Size | null
}

/** The model that paints where none is named: the usual one, or else the first that may. */
export const allowedModel = (usual: Model, rules: Pick<TeamSettings, 'models'>): Model => {
  const [first] = rules.models ?? []
  return mayPaint(usual.id, rules) || first === undefined ? usual : modelOf(first)
}

/** Why nothing may be asked there; null: it may. */
export const forbiddenIn = (channel: string, rules: TeamSettings): Forbidden | null =>
  mayAskIn(channel, rules) ? null : { what: 'channel', channels: rules.channels ?? [] }

/**
 * The settings of an ask as they may be: whoever names no model gets one that may paint. What was asked for, or
 * goes on from the version, and is not allowed is refused.
 * @param goesOn null: nothing is edited, or nobody knows it yet
 */
export function permitted(
  { settings, fromWords }: Pick<Ask, 'settings' | 'fromWords'>,
  goesOn: GoingOn | null,
  rules: TeamSettings,
  usual: Model,
): Result<Settings, Forbidden> {
  // “A quick draft” names no model, so another one may paint it.
  const named = fromWords.includes('model') ? allowedOrNull(settings.model, rules) : settings.model
  const going = named ?? goesOn?.model ?? null
  if (going !== null && !mayPaint(going, rules)) {
    const allowed = (rules.models ?? []).map((id) => modelOf(id).label)
    return err({ what: 'model', model: modelOf(going).label, allowed })
  }
  const size = settings.size ?? goesOn?.size ?? null
  if (size !== null && rules.maxSize !== null && !maySize(size, rules))
    return err({ what: 'size', size, largest: rules.maxSize })
  const instead = going === null ? allowedModel(usual, rules) : usual
  return ok({ ...settings, model: named ?? (instead.id === usual.id ? null : instead.id) })
}

const allowedOrNull = (id: string | null, rules: TeamSettings): string | null =>
  id !== null && mayPaint(id, rules) ? id : null

/** The same settings as they would be allowed: what a button offers in place of what was refused. */
export const insteadOf = (
  forbidden: Forbidden,
  settings: Settings,
  rules: TeamSettings,
): Settings => {
  switch (forbidden.what) {
    case 'model':
      return { ...settings, model: rules.models?.[0] ?? null }
    case 'size':
      return { ...settings, size: forbidden.largest }
    case 'channel':
      return settings
  }
}
