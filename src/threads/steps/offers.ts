/** What a result offers, with about what it costs. */
import { carriedByEdit, estimateOf } from '../../gemini/estimate.ts'
import { largerSizes, modelOf } from '../../gemini/models.ts'
import { maySize } from '../../turns/permission.ts'
import { VARIATIONS } from '../../turns/press.ts'
import { NO_SETTINGS } from '../../turns/settings.ts'
import type { TeamSettings } from '../../turns/team-settings.ts'
import { type TurnRecord, picturesOf } from '../../turns/turn-record.ts'
import type { Offers } from '../../web-api/blocks/result-buttons.ts'
import { picturesCarried } from '../carried.ts'
import type { Studio } from '../studio.ts'
import { undoTarget } from '../versions.ts'

/**
 * Size and model go on from the version; whatever comes of it carries the thread's pictures.
 * @param rules what the team allows
 */
export function offersFor(
  record: TurnRecord,
  picture: number,
  rules: Pick<TeamSettings, 'maxSize'>,
  studio: Pick<Studio, 'versions' | 'askedIn' | 'historyPictures'>,
): Offers {
  const version = studio.versions.byTurn(record.turnId)
  const model = modelOf(record.model)
  const ofThread = version === null ? 1 : picturesCarried({ ...version, picture }, model, studio)
  const carried = carriedByEdit(record, ofThread, model)
  const settings = { ...NO_SETTINGS, size: record.settings.size }
  const one = picturesOf(record)[picture - 1] ?? { width: null, height: null }
  return {
    canUndo: version !== null && undoTarget(version, studio.versions) !== null,
    variations: estimateOf(model, settings, VARIATIONS, carried),
    larger: largerSizes(model, one)
      .filter((size) => maySize(size, rules))
      .map((size) => ({ size, cost: estimateOf(model, { ...settings, size }, 1, carried) })),
  }
}
