/** What a team does not allow. It travels through the outbox, so it is parsed on reading. */
import * as v from 'valibot'
import type { PaintOffer } from './returned.ts'
import { PIXELS, SIZES, type Size } from './settings.ts'
import type { TeamSettings } from './team-settings.ts'

export const ForbiddenSchema = v.variant('what', [
  /** Labels of the model that was asked for, and of those that may paint. */
  v.object({ what: v.literal('model'), model: v.string(), allowed: v.array(v.string()) }),
  v.object({ what: v.literal('size'), size: v.picklist(SIZES), largest: v.picklist(SIZES) }),
  /** The channels in which it may be asked. */
  v.object({ what: v.literal('channel'), channels: v.array(v.string()) }),
])
export type Forbidden = v.InferOutput<typeof ForbiddenSchema>

/** Whether Easel may be asked there. Direct messages are nobody else's to see, and are always open. */
export const mayAskIn = (channel: string, { channels }: Pick<TeamSettings, 'channels'>): boolean =>
  channels === null || channel.startsWith('D') || channels.includes(channel)

/** Whether a size may be asked for. */
export const maySize = (size: Size, { maxSize }: Pick<TeamSettings, 'maxSize'>): boolean =>
  maxSize === null || PIXELS[size] <= PIXELS[maxSize]

/** Whether a model may paint. @param id of the model */
export const mayPaint = (id: string, { models }: Pick<TeamSettings, 'models'>): boolean =>
  models === null || models.includes(id)

/** What the button says that paints it as it is allowed. */
export function offerFor(forbidden: Forbidden): PaintOffer {
  const [label] = forbidden.what === 'model' ? forbidden.allowed : []
  if (label !== undefined) return { as: 'model', label }
  return { as: forbidden.what === 'channel' ? 'privately' : 'asked' }
}
