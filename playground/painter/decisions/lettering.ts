/** Whether the words of a question stand in a picture: the painter knows what it has written into its own. */
import type { Scene } from '../scene.ts'
import { readStamp } from '../stamp.ts'
import { misspell } from '../words/misspell.ts'

/** The model is never more certain than this. */
const YES = 0.99
const NO = 0.01
/** What it says of pictures and questions that it knows nothing about. */
const UNKNOWN = 0.5

const QUOTED = /["“”„«»「」『』]([^"“”„«»「」『』]+)["“”«»「」『』]/gu

/** The probability of yes. @param pictures in base64 */
export function letteringIn(pictures: readonly string[], question: string): number {
  const wanted = Array.from(question.matchAll(QUOTED), ([, words = '']) => words.trim())
  const [, which] = /image_(\d+)/.exec(question.replaceAll(QUOTED, '')) ?? []
  const asked = which === undefined ? pictures : pictures.slice(Number(which) - 1, Number(which))
  const scenes = asked.map((data) => readStamp(Buffer.from(data, 'base64')))
  const written = new Set(scenes.flatMap((scene) => (scene === null ? [] : writtenIn(scene))))
  if (wanted.length === 0 && asked.length === 1) return tasteOf(scenes[0] ?? null)
  if (wanted.length === 0 || scenes.every((scene) => scene === null)) return UNKNOWN
  return wanted.every((words) => written.has(words)) ? YES : NO
}

/** Of one picture among several: some are more to its liking. */
const tasteOf = (scene: Scene | null): number =>
  scene === null ? UNKNOWN : UNKNOWN + (scene.seed % 40) / 100

const writtenIn = ({ lettering, misspelt }: Scene): string[] =>
  misspelt ? lettering.map(misspell) : lettering
