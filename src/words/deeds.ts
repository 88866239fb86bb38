/** What a turn was asked with, as people read it: their own words, or what a button has done. Plain text. */
import { type Deed, deedOf, saidIn } from '../turns/deed.ts'
import type { Settings } from '../turns/settings.ts'
import type { VersionWanted } from '../turns/version-name.ts'
import type { Words } from './words.ts'

interface Asked {
  readonly prompt: string
  readonly deed: Deed | null
  readonly settings: Settings
  readonly parentName?: string | null
  readonly wanted?: VersionWanted | null
}

/** Both may be there: a new try has the words of the one before. */
export const saidOf = (asked: Asked, words: Words): string =>
  [doneBy(asked, words), saidIn(asked.prompt)].filter(Boolean).join(' · ')

/** What a button has done; null: somebody has asked. */
export function doneBy(asked: Asked, words: Words): string | null {
  const deed = deedOf(asked)
  if (deed === null) return null
  const { deeds } = words
  const { kind, of } = deed
  const { settings } = asked
  const name = of || deeds.unnamed
  const wish = wishOf(settings, words)
  switch (kind) {
    case 'upscaled':
      return deeds.upscaled(name, settings.size ?? '2K')
    case 'varied':
      return deeds.varied(name)
    case 'sized':
      return deeds.sized(name)
    case 'again':
      return deeds.again(name)
    case 'same':
      return wish === '' ? deeds.onceMore(name) : deeds.same(name, wish)
  }
}

/** The shape, the size, or both, as people say them; empty where neither is set. */
export function wishOf(
  { ratio, size }: Pick<Settings, 'ratio' | 'size'>,
  { results }: Words,
): string {
  if (ratio !== null && size !== null) return results.shapeInSize(ratio, size)
  return ratio ?? size ?? ''
}
