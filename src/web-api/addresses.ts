/** Addresses that come from outside: only Slack's own are called, with a time limit, and no redirect is followed. */
import type { CallSlack } from './client.ts'

/** What is needed to speak to Slack, by its Web API and by addresses that it gives. */
export interface SlackAccess {
  readonly call: CallSlack
  readonly fetch: typeof fetch
  readonly apiUrl: URL
}

/**
 * Whether an address is Slack's: https on `*.slack.com`, or the host of the API that is configured.
 * Everything else gets neither the bot's token nor people's words or pictures.
 */
export function isSlackAddress(url: string, apiUrl: URL): boolean {
  if (!URL.canParse(url)) return false
  const { host, hostname, protocol } = new URL(url)
  if (host === apiUrl.host && protocol === apiUrl.protocol) return true
  return protocol === 'https:' && /(^|\.)slack\.com$/.test(hostname)
}

/**
 * Sends something to an address of Slack's: its status, or null where it cannot be reached in time. The
 * answer itself is not read. A redirect is a status like any other: it would take the body elsewhere.
 */
export async function sendTo(
  url: string,
  init: RequestInit,
  timeoutMs: number,
  { fetch: fetchFn, apiUrl }: Pick<SlackAccess, 'fetch' | 'apiUrl'>,
): Promise<number | null> {
  if (!isSlackAddress(url, apiUrl)) return FOREIGN
  try {
    const signal = AbortSignal.timeout(timeoutMs)
    const answer = await fetchFn(url, { ...init, method: 'POST', redirect: 'manual', signal })
    await answer.body?.cancel()
    return answer.status
  } catch {
    return null
  }
}

/** What an address that is none of Slack's counts as: nothing is sent there. */
const FOREIGN = 403
