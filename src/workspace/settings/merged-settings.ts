import type { ChosenSettings, TeamSettings } from '../../turns/team-settings.ts'

/**
 * What is to be kept: what an admin has left as it was when they opened the modal stays as it is now. Pure.
 * @param typed what they have chosen; `base`: what was chosen when they began; `now`: what is chosen now
 */
export function mergedSettings(
  typed: ChosenSettings,
  base: ChosenSettings,
  now: ChosenSettings,
  usual: Pick<TeamSettings, 'outsiders'>,
): ChosenSettings {
  // A menu always says something, whether somebody has chosen it or not.
  const shown = { ...base, outsiders: base.outsiders ?? usual.outsiders }
  const [theirs, before, present] = [byName(typed), byName(shown), byName(now)]
  const names = new Set([...theirs.keys(), ...before.keys(), ...present.keys()])
  const kept = [...names].flatMap((name) => {
    const isTouched = JSON.stringify(theirs.get(name)) !== JSON.stringify(before.get(name))
    const value = (isTouched ? theirs : present).get(name)
    return value === undefined ? [] : [[name, value] as const]
  })
  return Object.fromEntries(kept)
}

const byName = (settings: ChosenSettings) => new Map<string, unknown>(Object.entries(settings))
