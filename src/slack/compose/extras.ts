/** The check boxes of the compose modal: settings that few asks need. Pure. */
import type { Settings } from '../../turns/settings.ts'
import type { Choice } from '../../web-api/blocks/choice.ts'
import type { Words } from '../../words/words.ts'

/** A search for pictures is a search of the web as well, so it stands behind it. */
const EXTRAS = [
  ['think', { thinking: 'high' }],
  ['web', { search: 'web' }],
  ['images', { search: 'images' }],
  ['imageOnly', { imageOnly: true }],
  ['noBrand', { noBrand: true }],
] as const satisfies readonly (readonly [keyof Words['extras'], Partial<Settings>])[]

/** What can be ticked. @param hasBrand whether there is one that could be left out */
export const extraChoices = ({ extras }: Words, hasBrand: boolean): Choice[] =>
  EXTRAS.filter(([name]) => hasBrand || name !== 'noBrand').map(([name]) => ({
    value: name,
    label: extras[name],
  }))

/** The boxes to be ticked for settings. */
export const tickedFor = ({ thinking, search, imageOnly, noBrand }: Settings): string[] => [
  ...(thinking === 'high' ? ['think'] : []),
  ...(search === null ? [] : [search]),
  ...(imageOnly ? ['imageOnly'] : []),
  ...(noBrand === true ? ['noBrand'] : []),
]

/** The settings behind ticked boxes. */
export function settingsOf(ticked: readonly string[]): Partial<Settings> {
  const settings: Partial<Settings> = {}
  for (const [name, more] of EXTRAS) if (ticked.includes(name)) Object.assign(settings, more)
  return settings
}
