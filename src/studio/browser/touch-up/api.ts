/** What the page asks of the Worker; whatever comes back is looked at before it is used. */

/** What may be touched up, and until when. */
export interface Opened {
  readonly bearer: string
  readonly picture: { readonly url: string; readonly width: number; readonly height: number }
  /** `v4`. */
  readonly name: string
  /** Whose link it is; empty where Slack does not say. */
  readonly asker: string
  /** About what painting costs, in USD. */
  readonly cost: number
  /** ms since 1970. */
  readonly until: number
}

/** How far an ask has come. `next`: what the page can go on with, once it is painted. */
export interface Progress {
  readonly state: 'waiting' | 'painting' | 'done' | 'ended'
  /** A sentence for whoever waits. */
  readonly message: string
  readonly next: Opened | null
}

/** A sentence that says what is wrong, and what to do. */
export interface Problem {
  readonly problem: string
}

/** Trades the ticket of the link in for what it is good for, once. */
export const open = (ticket: string): Promise<Opened | Problem> =>
  ask('/touch-up/open', { method: 'POST', body: JSON.stringify({ ticket }) }, openedIn)

/** Asks for the change. @param mask null: the whole picture may change */
export function send(
  bearer: string,
  prompt: string,
  mask: Blob | null,
): Promise<{ turnId: string } | Problem> {
  const body = new FormData()
  body.set('prompt', prompt)
  if (mask !== null) body.set('mask', mask, 'mask.png')
  const init = { method: 'POST', body, headers: bearing(bearer) }
  return ask('/touch-up', init, (said) =>
    typeof said['turn_id'] === 'string' ? { turnId: said['turn_id'] } : null,
  )
}

/** How far it has come. */
export const follow = (bearer: string, turnId: string): Promise<Progress | Problem> =>
  ask(`/touch-up/turns/${encodeURIComponent(turnId)}`, { headers: bearing(bearer) }, progressIn)

const bearing = (bearer: string) => ({ authorization: `Bearer ${bearer}` })

type Said = Readonly<Record<string, unknown>>

/** The sentence for when nobody answers stands in the page. */
const unreachable = (): Problem => ({ problem: document.body.dataset['unreachable'] ?? '' })

async function ask<T>(
  path: string,
  init: RequestInit,
  read: (said: Said) => T | null,
): Promise<T | Problem> {
  const response = await fetch(path, { ...init, referrerPolicy: 'no-referrer' }).catch(() => null)
  const said: unknown = await response?.json().catch(() => null)
  if (!isSaid(said)) return unreachable()
  if (typeof said['message'] === 'string' && response?.ok !== true)
    return { problem: said['message'] }
  return read(said) ?? unreachable()
}

const isSaid = (said: unknown): said is Said => typeof said === 'object' && said !== null

/** What was opened, as the Worker says it or as this tab has kept it; null: something else. */
export function openedIn(said: Said): Opened | null {
  const { bearer, picture, name, asker, cost, until } = said
  if (typeof bearer !== 'string' || typeof name !== 'string' || !isSaid(picture)) return null
  const { url, width, height } = picture
  if (typeof url !== 'string' || typeof width !== 'number' || typeof height !== 'number')
    return null
  if (typeof asker !== 'string' || typeof cost !== 'number' || typeof until !== 'number')
    return null
  return { bearer, picture: { url, width, height }, name, asker, cost, until }
}

function progressIn(said: Said): Progress | null {
  const { state, message, next } = said
  const known = (['waiting', 'painting', 'done', 'ended'] as const).find((one) => one === state)
  if (known === undefined || typeof message !== 'string') return null
  return { state: known, message, next: isSaid(next) ? openedIn(next) : null }
}
