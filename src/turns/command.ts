/** What to type to ask for the same again. Pure. */
import type { Settings } from './settings.ts'

export interface Repeatable {
  readonly prompt: string
  /** The alias of the model. */
  readonly model: string
  readonly settings: Settings
  readonly count: number
}

/**
 * The words and options of an ask, in one line.
 * @param before what stands before them: `/imagine`, or the name of a version and a colon
 */
export function commandFor(before: string, { prompt, model, settings, count }: Repeatable): string {
  const { ratio, size, thinking, search, imageOnly, noBrand } = settings
  const options = [
    `--model ${model}`,
    ratio === null ? '' : `--ar ${ratio}`,
    size === null ? '' : `--size ${size}`,
    thinking === null ? '' : `--thinking ${thinking}`,
    search === null ? '' : `--search ${search}`,
    imageOnly ? '--image-only' : '',
    noBrand === true ? '--no-brand' : '',
    count > 1 ? `--n ${count}` : '',
  ]
  return [before, prompt.replaceAll(/\s+/g, ' ').trim(), ...options].filter(Boolean).join(' ')
}
