/** How settings stand and what was changed of them, in words. mrkdwn. */
import type { ChosenSettings, TeamSettings } from '../../turns/team-settings.ts'
import type { SettingsChange } from '../../turns/settings-change.ts'
import { dollars } from '../../words/dollars.ts'
import type { Words } from '../../words/words.ts'
import { channelLink, escapeText } from '../text.ts'

/** What a model is called. */
export type LabelOf = (id: string) => string

type Name = keyof TeamSettings

/** The order in which they are shown. */
const NAMES = [
  'personPictures',
  'personUsd',
  'teamUsd',
  'models',
  'maxSize',
  'channels',
  'outsiders',
  'retentionDays',
] as const satisfies readonly Name[]

/** How one setting stands; a missing one is as the operator has set it. */
function standing(name: Name, of: ChosenSettings, { settings }: Words, labelOf: LabelOf): string {
  const usd = (limit: number | null): string => (limit === null ? settings.noLimit : dollars(limit))
  if (of[name] === undefined) return settings.asSetUp
  switch (name) {
    case 'personPictures':
      return of.personPictures?.toString() ?? settings.noLimit
    case 'personUsd':
    case 'teamUsd':
      return usd(of[name] ?? null)
    case 'models':
      return of.models?.map((id) => escapeText(labelOf(id))).join(', ') ?? settings.allModels
    case 'maxSize':
      return of.maxSize ?? settings.anySize
    case 'channels':
      return of.channels?.map(channelLink).join(', ') ?? settings.everywhere
    case 'outsiders':
      return of.outsiders === 'allow' ? settings.allow : settings.refuse
    case 'retentionDays':
      return settings.days(of.retentionDays ?? 0)
  }
}

/** A line for each setting that differs. */
export function changeLines(
  { from, to, key }: SettingsChange,
  words: Words,
  labelOf: LabelOf,
): string[] {
  const { settings } = words
  const ending = (lastFour: string | null): string =>
    lastFour === null ? settings.noKey : settings.keyEnding(escapeText(lastFour))
  const differs = (name: Name): boolean => from[name] !== undefined || to[name] !== undefined
  return [
    ...NAMES.filter(differs).map((name) =>
      settings.change(
        settings[name],
        standing(name, from, words, labelOf),
        standing(name, to, words, labelOf),
      ),
    ),
    ...(key === undefined ? [] : [settings.change(settings.key, ending(key.from), ending(key.to))]),
  ].map((line) => `• ${line}`)
}
