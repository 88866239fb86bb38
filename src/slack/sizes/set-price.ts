/** About what formats of a picture cost, before they are made. Pure; USD. */
import { type Painting, type Way, paintingsFor, wayTo } from '../../darkroom/formats/set-plan.ts'
import { estimateOf } from '../../gemini/estimate.ts'
import { modelOf } from '../../gemini/models.ts'
import type { Format } from '../../turns/formats.ts'
import { NO_SETTINGS } from '../../turns/settings.ts'
import { dollars } from '../../words/dollars.ts'
import type { Words } from '../../words/words.ts'
import type { SizesContext } from './sizes-context.ts'

type Priced = Pick<SizesContext, 'model' | 'maxSize' | 'pixels' | 'carried'>

export interface SetPrice {
  /** Where all that is near can be cut, and where nothing can. */
  readonly least: number
  readonly most: number
  /** How many pictures surely have to be painted. */
  readonly paintings: number
}

/** Of all formats together. */
export function priceOfSet(formats: readonly Format[], context: Priced): SetPrice {
  const ways = formats.map((format) => wayFor(format, context))
  const sure = paintingsFor(ways.filter(({ how }) => how === 'paint').map(paintingOf))
  const all = paintingsFor(ways.filter(({ how }) => how !== 'scale').map(paintingOf))
  const cost = (paintings: readonly Painting[]): number =>
    paintings.reduce((sum, one) => sum + costOf(one, context), 0)
  return { least: cost(sure), most: cost(all), paintings: sure.length }
}

const paintingOf = ({ painting }: Way): Painting => painting

const wayFor = (format: Format, { model, maxSize, pixels }: Priced): Way =>
  wayTo(pixels, format, { model: modelOf(model), maxSize })

const costOf = ({ size }: Pick<Painting, 'size'>, { model, carried }: Priced): number =>
  estimateOf(modelOf(model), { ...NO_SETTINGS, size }, 1, carried)

/** Of one format, in a few words. */
export function sayPrice(format: Format, context: Priced, { sizes }: Words): string {
  const { how, painting } = wayFor(format, context)
  const cost = dollars(costOf(painting, context))
  switch (how) {
    case 'scale':
      return sizes.scaled
    case 'cut':
      return sizes.cut(cost)
    case 'paint':
      return sizes.painted(cost)
  }
}

/** Of all that are chosen, in a sentence. */
export function saySetPrice(formats: readonly Format[], context: Priced, { sizes }: Words): string {
  if (formats.length === 0) return sizes.nothingYet
  const { least, most } = priceOfSet(formats, context)
  if (most === 0) return sizes.free
  const [from, to] = [dollars(least), dollars(most)]
  return from === to ? sizes.price(to) : sizes.priceBetween(from, to)
}

/** What one in a new shape costs, in the size that most formats need. */
export const priceOfOne = (context: Priced): string =>
  dollars(costOf({ size: modelOf(context.model).sizes[0] ?? '1K' }, context))
