/** Where a scene takes place. */
import { kindOf } from '../kinds.ts'
import type { Scene, Setting } from '../scene.ts'

/** The setting that was named, or else the one that the things in it call home. */
export function settingOf({ setting, subjects, photos, abstract, lettering }: Scene): Setting {
  if (setting !== null) return setting
  const homes = subjects.map(({ kind }) => kindOf(kind).home)
  // Furniture stands in a room, whoever sits on it.
  if (homes.includes('room')) return 'room'
  const lead = subjects.find((subject) => subject.lead) ?? subjects[0]
  if (lead !== undefined) return kindOf(lead.kind).home
  return photos.length + abstract.length + lettering.length > 0 ? 'studio' : 'hills'
}
