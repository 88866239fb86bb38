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
  // What flies does so over the home of what stands below.
  const standing = subjects.find(({ kind }) => !['sky', 'worn'].includes(kindOf(kind).habitat))
  const isFlying = lead !== undefined && kindOf(lead.kind).habitat === 'sky'
  const host = isFlying ? (standing ?? lead) : lead
  if (host !== undefined) return kindOf(host.kind).home
  return photos.length + abstract.length + lettering.length > 0 ? 'studio' : 'hills'
}
