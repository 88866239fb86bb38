/** The URLs by which the app answers a command or a click: five times, for half an hour. */
import type { Clock } from '../lib/clock.ts'
import { makeUuid } from './ids.ts'
import { RESPONSE_URL_MS, RESPONSE_URL_USES } from './limits.ts'

/** What a response_url answers to. */
export interface ResponseTarget {
  channel: string
  user: string
  /** The message that `replace_original` and `delete_original` mean; a command has none. */
  original?: { ts: string; ephemeral: boolean }
  /** The thread in which an ephemeral answer is shown. */
  threadTs?: string
}

/** Gives out response URLs and takes answers to them. */
export interface ResponseUrls {
  /** The path of a new URL: `/response/…`. */
  create(target: ResponseTarget): string
  /** Uses the URL once more, or says Slack's error. */
  take(path: string): { ok: true; target: ResponseTarget } | { ok: false; error: string }
}

/** Response URLs by the given clock. @param team the id of the workspace, which is a part of the path */
export function createResponseUrls(clock: Clock, team: string): ResponseUrls {
  const urls = new Map<string, { target: ResponseTarget; at: number; uses: number }>()
  return {
    create(target) {
      const path = `/response/${team}/${makeUuid()}`
      urls.set(path, { target, at: clock.now(), uses: 0 })
      return path
    },
    take(path) {
      const url = urls.get(path)
      if (url === undefined) return { ok: false, error: 'invalid_url' }
      if (clock.now() - url.at > RESPONSE_URL_MS) return { ok: false, error: 'expired_url' }
      if (url.uses >= RESPONSE_URL_USES) return { ok: false, error: 'used_url' }
      url.uses += 1
      return { ok: true, target: url.target }
    },
  }
}
