/** Opens the modal for formats, and keeps its price right. */
import { carriedByEdit } from '../../gemini/estimate.ts'
import { pixelsIn } from '../../darkroom/formats/set-plan.ts'
import { allowedModel } from '../../gemini/permit.ts'
import { modelOf } from '../../gemini/models.ts'
import { type Format, PLACES, formatFor } from '../../turns/formats.ts'
import { findRetired } from '../../gemini/retired.ts'
import { mayPaint } from '../../turns/permission.ts'
import { picturesOf } from '../../turns/turn-record.ts'
import { versionName } from '../../turns/version-name.ts'
import { sizesView } from '../../web-api/blocks/sizes.ts'
import { formatName } from '../../words/sizes.ts'
import { wordsIn } from '../../words/words.ts'
import type { Services } from '../services.ts'
import { formatsIn } from './chosen-formats.ts'
import { priceOfOne, sayPrice, saySetPrice } from './set-price.ts'
import { type OpenSizes, type SizesContext } from './sizes-context.ts'

export interface SizesAt {
  readonly team: string
  readonly channel: string
  readonly threadTs: string
  readonly turnId: string
  /** Which of the turn's pictures, counted from 1. */
  readonly picture: number
  readonly userId: string
  readonly triggerId: string
}

/** Opens it for a picture; a sentence (mrkdwn) where there is nothing to open, null: it is open. */
export async function openSizes(at: SizesAt, services: Services): Promise<string | null> {
  const { team, channel, threadTs, turnId, picture, userId, triggerId } = at
  const language = await services.languageOf(team, userId)
  const words = wordsIn(language)
  const history = await services.historyOf({ team, channel, threadTs }, turnId)
  const record = history?.record ?? null
  const all = record === null ? [] : picturesOf(record)
  const one = all[picture - 1]
  if (history === null || record === null || one === undefined) return words.presses.unknown
  const rules = await services.rules(null)
  const goesOn = mayPaint(record.model, rules) && findRetired(record.model) === null
  const model = goesOn ? modelOf(record.model) : allowedModel(services.config.gemini.model, rules)
  const version = { version: record.version, picture }
  const context: SizesContext = {
    ...{ language, channel, threadTs, turnId, version },
    of: versionName(version, all.length),
    ...{ model: model.id, maxSize: rules.maxSize },
    ...{ pixels: pixelsIn(one), carried: carriedByEdit(record, history.carried, model) },
  }
  const view = viewFor(context, [])
  const opened = await services.call('views.open', { trigger_id: triggerId, view })
  if (opened.ok) return null
  services.log('warn', 'modal_not_opened', { ...opened.error })
  return words.offers.pressAgain
}

/** What is chosen has changed, and so has the price. A courtesy: its failures are ignored. */
export async function updateSizes(
  open: OpenSizes,
  { call }: Pick<Services, 'call'>,
): Promise<void> {
  const { viewId, hash, context } = open
  const view = viewFor(context, formatsIn(open))
  await call('views.update', { view_id: viewId, ...(hash === null ? {} : { hash }), view })
}

function viewFor(context: SizesContext, chosen: readonly Format[]) {
  const words = wordsIn(context.language)
  const formats = PLACES.map((place) => {
    const format = formatFor(place)
    return {
      value: place,
      label: formatName(format, words),
      price: sayPrice(format, context, words),
    }
  })
  const form = {
    metadata: JSON.stringify(context),
    ...{ of: context.of, formats, price: saySetPrice(chosen, context, words) },
    each: priceOfOne(context),
  }
  return sizesView(form, words)
}
