/** A set of formats as a request to the front desk. Pure. */
import { promptOf } from '../../turns/deed.ts'
import { NO_SETTINGS } from '../../turns/settings.ts'
import type { Request } from '../../workspace/desk/errand.ts'
import { askRequest } from '../ask-request.ts'
import type { Services } from '../services.ts'
import { slackTimestamp } from '../timestamp.ts'
import type { Chosen } from './chosen-formats.ts'
import { priceOfSet } from './set-price.ts'
import type { OpenSizes } from './sizes-context.ts'

/** What surely has to be painted is reserved at once, so whoever may not paint it hears it in the modal. */
export function sizesRequest(
  { viewId, context }: Pick<OpenSizes, 'viewId' | 'context'>,
  { formats, output }: Chosen,
  { team, userId }: { readonly team: string; readonly userId: string },
  services: Pick<Services, 'now' | 'origin'>,
): Request {
  const { language, channel, threadTs, version, of, model } = context
  const { paintings } = priceOfSet(formats, context)
  const ask = {
    ...{ team, channel, threadTs, userId, settings: { ...NO_SETTINGS, model } },
    deed: { kind: 'sized', of } as const,
    sizes: { formats: [...formats], output, paintings },
    askedAt: slackTimestamp(services.now()),
    prompt: promptOf('sized', language),
    wanted: version,
    isSpoken: false,
    files: [],
    count: 1,
    responseUrl: null,
  }
  return { ...askRequest({ key: `view/${viewId}`, ask }, services), saysRefusal: true }
}
