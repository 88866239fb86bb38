/** Which place the address names: `#/C1`, `#/C1/1700000000.000100`, `#/D1/home`. Pure. */

export interface Route {
  /** Nothing: the list of conversations (on a phone) or the first channel. */
  conversation?: string
  thread?: string
  home?: boolean
}

const TS = /^\d+\.\d+$/

/** Reads an address' hash. */
export function parseHash(hash: string): Route {
  const [conversation, rest] = hash.replace(/^#\/?/, '').split('/')
  if (conversation === undefined || conversation === '') return {}
  if (rest === 'home') return { conversation, home: true }
  return rest !== undefined && TS.test(rest) ? { conversation, thread: rest } : { conversation }
}

/** Writes a hash that `parseHash` reads. */
export function hashOf(route: Route): string {
  const rest = route.home ? 'home' : route.thread
  return `#/${[route.conversation, rest].filter((part) => part !== undefined).join('/')}`
}

/** Reads Slack's permalinks: `/archives/C1/p1700000000000100?thread_ts=1700000000.000000`. */
export function parsePermalink(path: string, search: string): (Route & { ts: string }) | undefined {
  const found = /^\/archives\/([A-Z0-9]+)\/p(\d{6,})$/.exec(path)
  if (!found) return undefined
  const [, conversation = '', digits = ''] = found
  const ts = `${digits.slice(0, -6)}.${digits.slice(-6)}`
  const thread = new URLSearchParams(search).get('thread_ts')
  return thread !== null && TS.test(thread) ? { conversation, thread, ts } : { conversation, ts }
}

/** The permalink of a message, as Slack writes it. */
export function permalinkPath(channel: string, ts: string, thread?: string): string {
  const path = `/archives/${channel}/p${ts.replace('.', '')}`
  return thread === undefined || thread === ts ? path : `${path}?thread_ts=${thread}&cid=${channel}`
}
