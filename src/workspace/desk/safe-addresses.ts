import { isSlackAddress } from '../../web-api/addresses.ts'
import type { Errand } from './errand.ts'

/** An errand without a response_url that is none of Slack's: what is stored can be called. */
export function withSafeAddresses(errand: Errand, apiUrl: URL): Errand {
  const safe = (url: string | null): string | null =>
    url !== null && isSlackAddress(url, apiUrl) ? url : null
  if (errand.kind === 'ask')
    return { ...errand, ask: { ...errand.ask, responseUrl: safe(errand.ask.responseUrl) } }
  return { ...errand, responseUrl: safe(errand.responseUrl) }
}
