/** What goes on from the version that is edited, where nobody chooses otherwise. Pure. */
import { modelOf } from '../../gemini/models.ts'
import type { Settings } from '../../turns/settings.ts'
import { shapeOf } from '../../turns/shape.ts'
import type { ChannelRules } from '../../turns/team-settings.ts'
import type { TurnHistory } from '../../turns/turn-history.ts'
import { type TurnRecord, picturesOf } from '../../turns/turn-record.ts'
import type { GoesOn } from './compose-context.ts'

/** Of one picture of a version, counted from 1. */
export function goesOnFrom(
  record: TurnRecord,
  picture: number,
  { carried }: Pick<TurnHistory, 'carried'>,
): GoesOn {
  const { sizes } = modelOf(record.model)
  const one = picturesOf(record)[picture - 1]
  return {
    model: record.model,
    size: record.settings.size ?? sizes[0] ?? null,
    ratio: one === undefined ? null : shapeOf(one),
    carried,
    ...(record.brand === null ? {} : { brand: record.brand.pictures.length }),
  }
}

/** How many pictures of a brand are sent along: of the version's, or else of the channel's. */
export function brandCarried(
  { noBrand }: Pick<Settings, 'noBrand'>,
  goesOn: GoesOn | null,
  { brand }: Pick<ChannelRules, 'brand'>,
): number {
  if (noBrand === true) return 0
  return goesOn?.brand ?? brand?.pictures.length ?? 0
}

/** What menus say when the modal is opened. */
export const filledIn = (goesOn: GoesOn | null): Readonly<Record<string, string>> =>
  goesOn === null
    ? {}
    : {
        model: goesOn.model,
        ...(goesOn.size === null ? {} : { size: goesOn.size }),
        ...(goesOn.ratio === null ? {} : { ratio: goesOn.ratio }),
      }

/**
 * Without what would go on in any case. It is left open then: another model may have other sizes, and
 * an edit keeps its shape best when the request does not name it.
 */
export const leftOpen = (settings: Settings, goesOn: GoesOn | null): Settings => ({
  ...settings,
  size: settings.size === goesOn?.size ? null : settings.size,
  ratio: settings.ratio === goesOn?.ratio ? null : settings.ratio,
})
