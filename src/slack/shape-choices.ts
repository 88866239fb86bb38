/** Shapes and sizes as entries of menus. Pure. */
import { estimateOf } from '../gemini/estimate.ts'
import type { Model } from '../gemini/models.ts'
import { NO_SETTINGS, type Ratio, type Settings } from '../turns/settings.ts'
import type { Choice } from '../web-api/blocks/choice.ts'
import { dollars } from '../words/dollars.ts'
import type { Words } from '../words/words.ts'

/** What most people look for comes first. */
const BY_USE: readonly Ratio[] = ['1:1', '4:5', '9:16', '16:9', '21:9']

/** Each with what people use it for. */
export const shapeChoices = (ratios: readonly Ratio[], { shapes }: Words): Choice[] =>
  [
    ...BY_USE.filter((ratio) => ratios.includes(ratio)),
    ...ratios.filter((ratio) => !BY_USE.includes(ratio)),
  ].map((ratio) => ({ value: ratio, label: `${ratio} · ${shapes[ratio]}` }))

/**
 * The sizes of a model, each with about what one picture costs.
 * @param carried how many pictures the request carries
 */
export const sizeChoices = (
  model: Model,
  carried: number,
  { buttons }: Words,
): (Choice & { readonly value: NonNullable<Settings['size']> })[] =>
  model.sizes.map((size) => {
    const cost = estimateOf(model, { ...NO_SETTINGS, size }, 1, carried)
    return { value: size, label: buttons.priced(size, dollars(cost)) }
  })
