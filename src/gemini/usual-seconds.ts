/** How long people wait for a picture. Pure. */
import type { Settings } from '../turns/settings.ts'
import type { Model, Seconds } from './models.ts'

/** Longer thinking takes up to twice as long; https://ai.google.dev/gemini-api/docs/image-generation */
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
