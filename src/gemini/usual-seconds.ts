/** How long people wait for a picture. Pure. */
import type { Settings } from '../turns/settings.ts'
import type { Model, Seconds } from './models.ts'

/** Reported for 2K: about 25 s as it comes, 25 to 50 s with high thinking. Google itself says nothing of it. */
const HIGH_THINKING: Seconds = [1.25, 2]

/** How long a picture usually takes; null: the table does not know. */
export function usualSeconds(
  { seconds, sizes, defaultThinking }: Model,
  { size, thinking }: Pick<Settings, 'size' | 'thinking'>,
): Seconds | null {
  const usual = sizes[0] === undefined ? undefined : seconds[size ?? sizes[0]]
  if (usual === undefined) return null
  if ((thinking ?? defaultThinking) !== 'high') return usual
  const [from, to] = usual
  return [rounded(from * HIGH_THINKING[0]), rounded(to * HIGH_THINKING[1])]
}

/** To five seconds; below ten, to one. */
const rounded = (seconds: number): number =>
  seconds < 10 ? Math.round(seconds) : 5 * Math.round(seconds / 5)
